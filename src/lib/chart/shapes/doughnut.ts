import { chartWords } from '../words.ts';
import { partsList } from './parts-list.ts';
import { colorOf, type Shape, still, writeLines, writer } from './shape.ts';

/** Parts of a whole: a ring, the whole in its middle, and a list with names, values and shares beside it. */
export const doughnut: Shape = (view, size, theme) => {
  const words = chartWords(view.script);
  const points = view.series[0]?.points ?? [];
  const ring = size.narrow ? 240 : Math.min(size.height - 16, 300);
  const x = size.narrow ? 40 : ring + 92;
  const { parts, height } = partsList(view, size.text, size.width - x);
  const top = size.narrow ? ring + 32 : (size.height - height) / 2;
  const edge = (size.height - ring) / 2;
  const padding = size.narrow
    ? { top: 8, bottom: size.height - ring - 8, left: 80, right: 80 }
    : { top: edge, bottom: edge, left: 24, right: size.width - ring - 24 };
  const colors = points.map((_, index) => {
    if (view.categories[index] === words.rest) return theme.rest;
    if (index < theme.series.length) return colorOf(theme, index);
    return index % 2 === 0 ? theme.rest : theme.track;
  });
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
      cutout: '68%',
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
        const centred = { ...style, align: 'center' as const };
        const small = { ...centred, size: size.text - 2, color: theme.muted };
        writeLines(ctx, [words.total], middle.x, middle.y - 15, small);
        writeLines(ctx, [view.total ?? ''], middle.x, middle.y + 11, {
          ...centred,
          size: size.text + 5,
          bold: true,
        });
        parts.forEach(({ lines, value, y }, index) => {
          ctx.save();
          ctx.fillStyle = colors[index] ?? theme.ink;
          ctx.fillRect(x, top + y - 7, 14, 14);
          ctx.restore();
          writeLines(ctx, lines, x + 24, top + y, style);
          const below = top + y + lines.length * size.text * 1.35;
          writeLines(ctx, [value], x + 24, below, { ...style, bold: true });
        });
      }),
    ],
  };
};
