import { bodyOf, type BodyPart } from '../markdown/body.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { escapeHtml } from '../text/escape-html.ts';

/**
 * An article's text as the site will set it, with its charts as pictures: `chartAt` and `pictureAt` say where the
 * page finds them.
 */
export function previewHtml(
  body: string,
  chartAt: (id: string) => string,
  pictureAt: (src: string) => string,
): string {
  const figure = (src: string, words: string): string =>
    `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(words)}"><figcaption>${escapeHtml(words)}</figcaption></figure>`;
  const htmlOf = (part: BodyPart): string => {
    if (part.kind === 'html') return part.html;
    if (part.kind === 'chart') return figure(chartAt(part.id), part.caption);
    if (part.kind === 'picture') return figure(pictureAt(part.src), part.alt);
    return `<p>〔指标：${escapeHtml(part.ids.join('、'))}〕</p>`;
  };
  return bodyOf(renderMarkdown(body)).parts.map(htmlOf).join('\n');
}
