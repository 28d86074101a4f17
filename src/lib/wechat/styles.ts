/** Inline styles, as the editor of 公众号 takes no others; no id, class, position or div. */
const text = 'margin:0 0 1em;';

/** Of the whole post; what stands inside inherits it, so that long reports stay under the limit of characters. */
export const whole = 'font-size:16px;line-height:1.8;color:#22201c;text-align:justify;';

export const styles: Readonly<Record<string, string>> = {
  p: text,
  h2: 'margin:2em 0 0.8em;padding-left:10px;border-left:4px solid #1f5c4a;font-size:18px;line-height:1.5;font-weight:bold;',
  h3: 'margin:1.5em 0 0.6em;font-size:17px;line-height:1.5;font-weight:bold;',
  ul: 'margin:0 0 1em;padding-left:1.4em;',
  ol: 'margin:0 0 1em;padding-left:1.4em;',
  li: 'margin:0 0 0.4em;',
  blockquote: 'margin:0 0 1em;padding-left:12px;border-left:3px solid #1f5c4a;color:#4c483f;',
  strong: 'font-weight:bold;color:#1f5c4a;',
  table: 'width:100%;margin:0 0 1em;border-collapse:collapse;font-size:14px;line-height:1.6;',
  th: 'padding:6px 8px;border:1px solid #d8d3c6;background-color:#f3f0e7;text-align:left;font-weight:bold;',
  td: 'padding:6px 8px;border:1px solid #d8d3c6;text-align:left;',
  img: 'display:block;width:100%;height:auto;margin:0;',
};

/** The lead of an article, the title of a chart, and small print. */
export const lead = `${text}font-weight:bold;`;
export const chartTitle = `${text}font-weight:bold;`;
export const small = 'margin:0.4em 0 1.2em;font-size:13px;line-height:1.6;color:#6b675e;';
