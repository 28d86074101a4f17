import type { Bound, Status } from '../indicator/schema.ts';
import type { Script } from '../script/script.ts';
import type { ChartType } from './schema.ts';

/** One value on a chart. `value` is null for a gap; `text` says what a reader sees: 超5.7亿元, 缺数. */
export interface ChartPoint {
  value: number | null;
  text: string;
  bound?: Bound;
  status?: Status;
  period: string;
}

export interface ChartViewSeries {
  label: string;
  /** Aligned with `categories`; undefined where the series says nothing. */
  points: readonly (ChartPoint | undefined)[];
}

/** A chart as a page shows it: resolved, converted, ready to draw. Plain JSON, never a promise of values. */
export interface ChartView {
  id: string;
  script: Script;
  type: ChartType;
  title: string;
  subtitle?: string;
  note?: string;
  /** Text alternative made from the data. */
  alt: string;
  unit: string;
  decimals: number;
  /** Periods or, where every series has one value, the series' own labels. */
  categories: readonly string[];
  series: readonly ChartViewSeries[];
  /** CSS pixels of the wide drawing. */
  height: number;
}
