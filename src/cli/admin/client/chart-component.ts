import type { EditorComponentDefinition } from '@sveltia/cms';

/** A chart there is: its id and its title. */
export interface Choice {
  label: string;
  value: string;
}

/** A chart in an article, `![caption](chart:id)` on a line of its own, chosen from the charts there are. */
export function chartComponent(charts: Choice[]): EditorComponentDefinition {
  return {
    id: 'chart',
    label: '图表',
    icon: 'bar_chart',
    trigger: 'button',
    mode: 'dialog',
    summary: '{{caption}}',
    fields: [
      { name: 'chart', label: '哪张图表', widget: 'select', options: charts },
      { name: 'caption', label: '图注：图上说了什么', widget: 'string' },
    ],
    pattern: /^!\[(?<caption>[^\]\n]*)\]\(chart:(?<chart>[a-z0-9-]+)\)$/m,
    toBlock: ({ chart, caption }) => `![${String(caption ?? '')}](chart:${String(chart ?? '')})`,
    toPreview: ({ chart, caption }) => {
      const figure = document.createElement('figure');
      const picture = document.createElement('img');
      picture.src = `/chart/${encodeURIComponent(String(chart ?? ''))}.svg`;
      picture.alt = String(caption ?? '');
      const words = document.createElement('figcaption');
      words.textContent = picture.alt;
      figure.append(picture, words);
      return figure;
    },
  };
}
