import type { FigureText } from '../figure/format.ts';
import type { Link } from './frame.ts';

/** One figure set large: what, where, when, how much, and how it changed. */
export interface Headline {
  /** The indicator's page, at the observation. */
  href: string;
  title: string;
  place: string;
  period: string;
  /** Undefined when the value is missing, suppressed or not applicable: `absence` says which. */
  figure?: FigureText;
  absence?: string;
  /** 较2016年增加3200元; `good` is undefined when the direction is neutral. */
  change?: { text: string; good?: boolean };
  /** Values of the series, oldest first, for a sparkline; at least two. */
  spark?: readonly number[];
}

/** A row of places, topics or indicators with one telling figure. */
export interface Tile {
  link: Link;
  note?: string;
  headline?: Headline;
}
