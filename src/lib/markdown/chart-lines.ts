import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The element a chart's place is marked with until the page puts the chart there. */
export const chartSlot = 'chart-slot';
/** The same for a strip of figures. */
export const figuresSlot = 'figures-slot';

const scheme = 'chart:';

/** Remark plugin: a line of its own, `![caption](chart:<id>)`, becomes the place of that chart. */
export function remarkChartLines(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'paragraph', (paragraph: Paragraph) => {
      const [image, ...rest] = paragraph.children;
      if (image?.type !== 'image' || rest.length > 0 || !image.url.startsWith(scheme)) return;
      paragraph.children = [];
      paragraph.data = {
        hName: chartSlot,
        hProperties: { dataId: image.url.slice(scheme.length), dataCaption: image.alt ?? '' },
      };
    });
  };
}
