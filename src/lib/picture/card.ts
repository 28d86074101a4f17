import { lightTheme } from '../chart/theme.ts';
import type { ChartView } from '../chart/view.ts';
import type { Script } from '../script/script.ts';
import { chartIn } from './chart-fit.ts';
import { fittingSize, paragraph } from './column.ts';
import { footerOf } from './footer.ts';
import type { Picture } from './picture.ts';

/** What stands on a share card, in the script of its readers. */
export interface CardText {
  script: Script;
  title: string;
  /** Place, day, measure: one line over the title. */
  kicker: string;
  site: string;
  demonstration?: string;
  /** The chart, or the headline figures as a chart of big numbers. */
  chart?: ChartView;
}

const margin = 64;
/** Pixels of a share card. */
export const cardSize = { width: 1200, height: 630 };
const { width, height } = cardSize;

/** A share card, 1200 × 630 pixels: where, what, one drawing; large, because it is seen at half its size. */
export function card({ script, title, kicker, site, demonstration, chart }: CardText): Picture {
  const { ink, muted, hairline, paper, series } = lightTheme;
  const main = series[0] ?? ink;
  const room = width - 2 * margin;
  const at = { x: margin, width: room };
  const roomy = chart === undefined || chart.type === 'big-number';
  const sizes = roomy ? [58, 52, 46, 42] : [50, 46, 42, 38];
  const size = fittingSize(title, sizes, { width: room, most: roomy ? 2 : 1, bold: true });
  const over = paragraph(kicker, { ...at, y: 56, most: 1 }, { size: 25, color: main, bold: true });
  const head = paragraph(
    title,
    { ...at, y: over.bottom + 10, most: roomy ? 3 : 2 },
    { size, color: ink, bold: true, leading: 1.3 },
  );
  const footer = footerOf({ width, height, margin: 64 }, [demonstration ?? ''], site, {
    small: { size: 19, color: muted, leading: 1.4 },
    strong: { size: 28, color: main },
    hairline,
  });
  const top = head.bottom + 30;
  const space = { ...at, y: top, height: footer.top - 22 - top };
  return {
    script,
    width,
    height,
    scale: 1,
    ground: paper,
    bars: [{ x: 0, y: 0, width, height: 12, color: main }, ...footer.bars],
    lines: [...over.lines, ...head.lines, ...footer.lines],
    charts: chart ? [chartIn(chart, space, chart.type === 'big-number' ? 1.75 : 1.5)] : [],
  };
}
