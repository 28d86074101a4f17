import type { Size } from '../chart/size.ts';
import type { ChartView } from '../chart/view.ts';
import type { Script } from '../script/script.ts';

/** A filled rectangle: grounds, rules and bars. */
export interface Bar {
  x: number;
  y: number;
  width: number;
  height: number;
  color: string;
}

/** One line of text; `y` is its middle. */
export interface Line {
  text: string;
  x: number;
  y: number;
  size: number;
  color: string;
  bold?: boolean;
  align?: 'left' | 'right';
}

/** A chart at a place on a picture, laid out at `size` and enlarged by `scale`. */
export interface Placed {
  view: ChartView;
  size: Size;
  x: number;
  y: number;
  scale: number;
}

/**
 * A picture before it is drawn: plain JSON in the script of its readers. What is painted depends on nothing else, so
 * that its text is the key under which the painted picture is kept.
 */
export interface Picture {
  script: Script;
  /** Size on paper; the file has `scale` pixels for each unit. */
  width: number;
  height: number;
  scale: number;
  ground: string;
  bars: readonly Bar[];
  lines: readonly Line[];
  charts: readonly Placed[];
}
