import type { Chart } from 'chart.js';
import type { Size } from '../size.ts';
import type { Theme } from '../theme.ts';
import type { ChartView } from '../view.ts';
import { chartWords } from '../words.ts';
import { writeLines } from './shape.ts';

/** The sign of corrections over corrected points whose value is not written beside them. */
export function writeSigns(chart: Chart, view: ChartView, size: Size, theme: Theme): void {
  const { sign } = chartWords(view.script);
  view.series.forEach(({ points }, index) => {
    const known = points.flatMap((point, at) => (point && point.value !== null ? [at] : []));
    const written = [known.at(-1), ...(view.series.length === 1 ? [known[0]] : [])];
    points.forEach((point, at) => {
      const element = chart.getDatasetMeta(index).data[at];
      if (!point?.corrected || point.value === null || !element || written.includes(at)) return;
      writeLines(chart.ctx, [sign], element.x, element.y - size.text, {
        size: size.text - 1,
        font: theme.font,
        color: theme.ink,
        align: 'center',
      });
    });
  });
}
