import type { ChartView } from '../chart/view.ts';
import type { Script } from '../script/script.ts';
import type { CorrectionLine } from './pages.ts';
import type { Frame, Link, Moment } from './frame.ts';
import type { Headline } from './headline.ts';

/** An article in a list. */
export interface ArticleCard {
  href: string;
  title: string;
  subtitle?: string;
  summary: string;
  published: Moment;
  places: readonly Link[];
  topics: readonly Link[];
  /** The article's strongest figure. */
  headline?: Headline;
  /** Number of charts and of evidenced figures. */
  counts: { charts: number; figures: number };
}

/** A chart where it stands on a page. */
export interface ChartFigure {
  chart: ChartView;
  /** SVGs whose ids wait for `withIds`. */
  drawings: { wide: string; narrow: string };
  /** Caption the article gives it; the chart's own title otherwise. */
  caption?: string;
  /** The chart's own page. */
  href: string;
}

/** A picture file as the build knows it; a path that only the build resolves. */
export interface Photo {
  src: string;
  width: number;
  height: number;
  format: 'png' | 'jpg' | 'jpeg' | 'tiff' | 'webp' | 'gif' | 'svg' | 'avif' | 'apng';
}

/** A picture of an article. */
export interface PictureView {
  /** Beside the page, as it lies in the content folder. */
  src: string;
  alt: string;
  title?: string;
  /** Undefined for a file the build cannot scale. */
  photo?: Photo;
}

/** Body of an article, cut where charts, figure strips and pictures stand. */
export type Piece =
  | { kind: 'html'; html: string }
  | { kind: 'chart'; figure: ChartFigure }
  | { kind: 'picture'; picture: PictureView }
  | { kind: 'figures'; headlines: readonly Headline[] };

/** One line about where an article comes from. */
export interface SourceLine {
  title: string;
  publisher?: string;
  author?: string;
  date?: string;
  url?: string;
}

export interface ArticleView {
  frame: Frame;
  slug: string;
  title: string;
  subtitle?: string;
  summary: string;
  published: Moment;
  updated?: Moment;
  /** Script the article was written in. */
  original: Script;
  /** Set in the derived edition: the sentence that says so, and the way to the original. */
  derived?: { notice: string; link: Link };
  /** That it is not kept up to date any more. */
  archived?: string;
  image?: PictureView & { credit?: string };
  places: readonly Link[];
  topics: readonly Link[];
  source?: SourceLine;
  keyFigures: readonly Headline[];
  contents: readonly { id: string; text: string }[];
  /** Empty for MDX: the page renders it and hands the finished pieces over. */
  body: { format: 'md' | 'mdx'; pieces: readonly Piece[] };
  /** What was corrected in the text and in the values it carries, newest first. */
  corrections: readonly CorrectionLine[];
  /** Figures of this article with a page of their own. */
  evidence: readonly Evidenced[];
  previous?: Link;
  next?: Link;
  related: readonly ArticleCard[];
  citation: string;
}

/** An observation and the sentence of the article that carries it. */
export interface Evidenced {
  indicator: Link;
  place: string;
  period: string;
  value: string;
  quote: string;
}
