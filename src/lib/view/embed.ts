import type { ChartTable } from '../chart/table.ts';
import type { ChartView } from '../chart/view.ts';
import type { Script } from '../script/script.ts';
import type { Wording } from '../wording/wording.ts';
import type { Link } from './frame.ts';

/** `/embed/<s>/<chart>/` and `/embed/<s>/<chart>/<version>/`: a chart that stands on another site. Plain JSON. */
export interface EmbedView {
  script: Script;
  words: Wording;
  /** Chart id. */
  id: string;
  title: string;
  subtitle?: string;
  note?: string;
  /** Finished SVG. */
  drawings: { wide: string; narrow: string };
  table: ChartTable;
  /** The chart's page on our site: absolute address, and the site's name. */
  home: Link;
  /** The same chart in the other script. */
  other: { script: Script; href: string; text: string };
  /** What the values rest on. */
  sources: readonly Link[];
  license: Link;
  /** Day of the data, `2025-10-12`; absent when no article carries them. */
  dated?: string;
  version: string;
  demonstration?: string;
  /** Base path with a slash at both ends. */
  base: string;
  /** What the live chart is drawn from; not set in a frozen version. */
  chart?: ChartView;
  frozen?: Frozen;
}

/** What a version that never changes says of itself. */
export interface Frozen {
  version: string;
  /** Values that were corrected since. */
  notices: readonly Notice[];
  /** The live chart. */
  live: Link;
}

/** One value of a frozen chart that no longer holds. */
export interface Notice {
  place: string;
  period: string;
  was: string;
  now: string;
  date: string;
  reason: string;
}
