import type { Article } from '../article/schema.ts';
import type { ChartSpec } from '../chart/schema.ts';
import type { Indicator } from '../indicator/schema.ts';
import type { Approval } from '../review/approvals.ts';
import type { Release } from '../release/schema.ts';
import type { Glossary } from '../script/glossary.ts';
import type { Site } from '../site.ts';
import type { Place, Topic } from '../taxonomy.ts';

/** Everything an office has published, read once: the input of every view and of every check. */
export interface Library {
  site: Site;
  /** Newest first; drafts and what is not published yet are left out unless asked for. */
  articles: readonly Article[];
  /** Articles taken back: their addresses stay, and say so. */
  withdrawn: readonly Article[];
  indicators: readonly Indicator[];
  charts: readonly ChartSpec[];
  places: readonly Place[];
  topics: readonly Topic[];
  glossary: Glossary;
  /** Oldest first. */
  releases: readonly Release[];
  /** Doubtful spots of the conversion that an editor has approved. */
  approvals: readonly Approval[];
}

/** One file of the content folder. */
export interface ContentFile {
  /** Path inside the content folder, with forward slashes. */
  path: string;
  text: string;
}
