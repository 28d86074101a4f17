/** What a host pastes to show a chart. */
export interface Embedded {
  title: string;
  /** Absolute address of the embed page. */
  src: string;
  /** CSS pixels, enough at every width while no script runs in the host. */
  height: number;
}

/**
 * Code for a frame that works in systems that allow `<iframe>`; the script only fits the height and may be stripped.
 * It listens to the frame it belongs to and to no other, and keeps to heights between 100 and 3000 pixels.
 */
export function frameCode({ title, src, height }: Embedded): string {
  return (
    `<iframe title="${attribute(title)}" src="${attribute(src)}" width="100%" height="${height}" loading="lazy" ` +
    `sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" ` +
    `referrerpolicy="strict-origin-when-cross-origin" style="width:0;min-width:100%;border:0"></iframe>\n` +
    `<script>${resizer}</script>`
  );
}

/** The listener of `frameCode` as a script of its own, for hosts that forbid inline scripts. */
export const resizer =
  `addEventListener("message",function(e){var h=e.data&&e.data["datawrapper-height"];if(!h)return;` +
  `var d=document;d.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)` +
  `for(var k in h)f.style.height=Math.max(100,Math.min(3000,+h[k]||0))+"px"})})`;

/** A frame with none but the attributes that WordPress keeps; `width` in CSS pixels. */
export function plainFrameCode({
  title,
  src,
  width,
  height,
}: Embedded & { width: number }): string {
  return (
    `<iframe title="${attribute(title)}" src="${attribute(src)}" width="${width}" height="${height}" ` +
    `frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>`
  );
}

export interface Pictured {
  alt: string;
  /** Absolute address of the picture, twice as large as shown. */
  src: string;
  /** Absolute address of the page it leads to. */
  href: string;
  width: number;
  height: number;
}

/** Code without any script or frame: a picture that leads to the chart's page. */
export function pictureCode({ alt, src, href, width, height }: Pictured): string {
  return (
    `<a href="${attribute(href)}"><img src="${attribute(src)}" width="${width}" height="${height}" ` +
    `alt="${attribute(alt)}" style="max-width:100%;height:auto"></a>`
  );
}

/** @example linkCode('https://a.cn/x/', '收入') // '<a href="https://a.cn/x/">收入</a>' */
export function linkCode(href: string, text: string): string {
  return `<a href="${attribute(href)}">${attribute(text)}</a>`;
}

function attribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
