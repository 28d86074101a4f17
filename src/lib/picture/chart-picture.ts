import { noteOf } from '../chart/footnotes.ts';
import { lightTheme } from '../chart/theme.ts';
import type { ChartView } from '../chart/view.ts';
import { chartIn } from './chart-fit.ts';
import { fittingSize, paragraph } from './column.ts';
import { footerOf } from './footer.ts';
import type { Picture } from './picture.ts';

/** What a picture says besides its chart, in the script of its readers. */
export interface Imprint {
  /** Name of the site. */
  site: string;
  /** Where the values come from, of what day they are: one line. */
  origin: string;
  /** That the site is a demonstration, if it is one. */
  demonstration?: string;
}

const margin = 40;
const [width, height] = [800, 450];

/** The picture of a chart for papers and slides, 1600 × 900 pixels: title, measure, drawing, notes, origin. */
export function chartPicture(view: ChartView, imprint: Imprint): Picture {
  const { ink, muted, hairline, paper } = lightTheme;
  const room = width - 2 * margin;
  const at = { x: margin, width: room };
  const title = { color: ink, bold: true, leading: 1.35 };
  const size = fittingSize(view.title, [27, 25, 23], { width: room, most: 1, bold: true });
  const head = paragraph(view.title, { ...at, y: 30, most: 2 }, { ...title, size });
  const measure = paragraph(
    view.subtitle ?? '',
    { ...at, y: head.bottom + 3, most: 2 },
    { size: 14, color: muted },
  );
  const footer = footerOf(
    { width, height, margin },
    [imprint.origin, ...(imprint.demonstration ? [imprint.demonstration] : [])],
    imprint.site,
    {
      small: { size: 11.5, color: muted, leading: 1.5 },
      strong: { size: 14, color: lightTheme.series[0] ?? ink },
      hairline,
    },
  );
  const note = (y: number): ReturnType<typeof paragraph> =>
    paragraph(
      noteOf(view) ?? '',
      { ...at, y, most: 3 },
      { size: 11.5, color: muted, leading: 1.5 },
    );
  const notes = note(footer.top - 10 - note(0).bottom);
  const top = measure.bottom + 16;
  const bottom = footer.top - 18 - note(0).bottom;
  return {
    script: view.script,
    width,
    height,
    scale: 2,
    ground: paper,
    bars: [{ x: margin, y: 22, width: room, height: 2, color: ink }, ...footer.bars],
    lines: [...head.lines, ...measure.lines, ...notes.lines, ...footer.lines],
    charts: [chartIn(view, { x: margin, y: top, width: room, height: bottom - top }, 1.2)],
  };
}
