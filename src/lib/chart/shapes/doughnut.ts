import { wrap } from '../text-width.ts';
import { chartWords } from '../words.ts';
import { colorOf, type Shape, still, writeLines, writer } from './shape.ts';

/** Parts of a whole: a ring, the whole in its middle, and a list with names, values and shares beside it. */
export const doughnut: Shape = (view, size, theme) => {
  const words = chartWords(view.script);
  const points = view.series[0]?.points ?? [];
  const row = size.narrow ? 56 : 58;
  const listHeight = points.length * row;
  const colors = points.map((_, index) =>
    view.categories[index] === words.rest ? theme.track : colorOf(theme, index),
  );
  const padding = size.narrow
    ? { top: 8, bottom: listHeight + 16, left: 60, right: 60 }
    : { top: 8, bottom: 8, left: 8, right: size.width / 2 };
  return {
    type: 'doughnut',
    data: {
      labels: [...view.categories],
      datasets: [
        {
          data: points.map((point) => point?.value ?? null),
          backgroundColor: colors,
          borderColor: theme.paper,
          borderWidth: 2,
          hoverOffset: 0,
        },
      ],
    },
    options: {
      ...still,
      layout: { padding },
      cutout: '64%',
      plugins: { tooltip: { enabled: false } },
    },
    plugins: [
      writer((chart) => {
        const { ctx, chartArea } = chart;
        const middle = {
          x: (chartArea.left + chartArea.right) / 2,
          y: (chartArea.top + chartArea.bottom) / 2,
        };
        const style = { size: size.text, font: theme.font, color: theme.ink };
        writeLines(ctx, [words.total], middle.x, middle.y - 15, {
          ...style,
          size: size.text - 2,
          color: theme.muted,
          align: 'center',
        });
        writeLines(ctx, [view.total ?? ''], middle.x, middle.y + 10, {
          ...style,
          size: size.text + 3,
          align: 'center',
          bold: true,
        });
        const x = size.narrow ? 24 : size.width / 2 + 40;
        const top = size.narrow ? size.height - listHeight : (size.height - listHeight) / 2;
        points.forEach((point, index) => {
          const y = top + index * row + 16;
          ctx.save();
          ctx.fillStyle = colors[index] ?? theme.ink;
          ctx.fillRect(x, y - 7, 14, 14);
          ctx.restore();
          const [name = ''] = wrap(view.categories[index] ?? '', size.text, size.width - x - 26);
          writeLines(ctx, [name], x + 24, y, style);
          const value = point?.detail ? `${point.text} · ${point.detail}` : (point?.text ?? '');
          writeLines(ctx, [value], x + 24, y + size.text * 1.4, { ...style, bold: true });
        });
      }),
    ],
  };
};
