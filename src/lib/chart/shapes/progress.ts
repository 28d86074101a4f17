import { textWidth, wrap } from '../text-width.ts';
import { type Shape, still, writeLines, writer } from './shape.ts';

/** Shares of a hundred per cent, of a whole or of a target: name and value above each bar, what it is a share of below. */
export const progress: Shape = (view, size, theme) => {
  const points = view.series[0]?.points ?? [];
  const full = Math.max(100, ...points.map((point) => point?.value ?? 0));
  const detailed = points.some((point) => point?.detail);
  return {
    type: 'bar',
    data: {
      labels: [...view.categories],
      datasets: [
        {
          label: '',
          data: points.map((point) => point?.value ?? null),
          backgroundColor: theme.series[0] ?? theme.ink,
          barThickness: 12,
        },
        {
          label: '',
          data: points.map((point) => Math.max(0, full - (point?.value ?? 0))),
          backgroundColor: theme.track,
          barThickness: 12,
        },
      ],
    },
    options: {
      ...still,
      indexAxis: 'y',
      layout: { padding: { top: detailed ? 8 : 16, right: 0, left: 0, bottom: 0 } },
      scales: {
        x: { display: false, stacked: true, min: 0, max: full },
        y: { display: false, stacked: true },
      },
      plugins: { tooltip: { enabled: false } },
    },
    plugins: [
      writer((chart) => {
        const { ctx } = chart;
        const { left, right } = chart.chartArea;
        points.forEach((point, index) => {
          const element = chart.getDatasetMeta(1).data[index];
          if (!element) return;
          const text = point?.text ?? '';
          const above = element.y - 22;
          const style = { size: size.text, font: theme.font, color: theme.ink };
          writeLines(ctx, [text], right, above, { ...style, align: 'right', bold: true });
          const room = right - left - textWidth(text, size.text, true) - 16;
          const lines = wrap(view.categories[index] ?? '', size.text, room);
          writeLines(ctx, lines, left, above - (lines.length - 1) * size.text * 1.3, style);
          const aim = left + ((right - left) * 100) / full;
          if (full > 100) {
            ctx.save();
            ctx.fillStyle = theme.series[1] ?? theme.ink;
            ctx.fillRect(aim - 1.5, element.y - 10, 3, 20);
            ctx.restore();
          }
          if (point?.detail) {
            writeLines(ctx, [point.detail], Math.min(right, aim + 1.5), element.y + 20, {
              ...style,
              size: size.text - 2,
              color: theme.muted,
              align: 'right',
            });
          }
        });
      }),
    ],
  };
};
