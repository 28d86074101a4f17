import type { Bound, Status } from '../indicator/schema.ts';
import type { Script } from '../script/script.ts';
import type { ChartType } from './schema.ts';

/** One value on a chart. */
export interface ChartPoint {
  /** What is drawn: the value, or for `progress` its share in per cent. Null is a gap. */
  value: number | null;
  /** What a reader sees: 超5.7亿元, 缺数. */
  text: string;
  period: string;
  bound?: Bound;
  status?: Status;
  /** The value was corrected after it was published; its text ends with the sign of corrections. */
  corrected?: true;
  /** The definition changed from the point before: the two must not be joined or compared. */
  broken?: true;
  /** Second line: share of the whole, or how far the target is. */
  detail?: string;
}

export interface ChartViewSeries {
  label: string;
  /** Aligned with `categories`; null where the series says nothing. */
  points: readonly (ChartPoint | null)[];
  /** The move from the first value to the last, in words; absent where values must not be subtracted. */
  change?: string;
}

/** A chart as a page shows it: resolved, converted, ready to draw. Plain JSON. */
export interface ChartView {
  id: string;
  script: Script;
  type: ChartType;
  title: string;
  subtitle?: string;
  note?: string;
  /** What the signs on the drawing mean, one sentence each: corrections, changed definitions, uncertain values. */
  footnotes?: readonly string[];
  /** Targets of the drawn indicator, on the axis of its values. */
  targets?: readonly { value: number; name: string; text: string }[];
  /** Text alternative made from the data. */
  alt: string;
  /** Unit of the axis, in the view's script. */
  unit: string;
  decimals: number;
  /** What `categories` are: periods on an axis, or the items of a list. */
  axis: 'periods' | 'items';
  categories: readonly string[];
  series: readonly ChartViewSeries[];
  /** Text in the middle of a doughnut. */
  total?: string;
  /** CSS pixels of the wide drawing, which is 800 wide. */
  height: number;
}
