import { find } from './find.ts';

interface Shown {
  /** Absolute address under which the site is published. */
  src: string;
  title: string;
  theme: string;
  /** Width of the host's column and height of the frame in CSS pixels. */
  width: number;
  height: number;
}

/** The chart in a frame, as a host shows it: in a column of a given width, as high as the chart says. */
export function openPreview(bench: HTMLElement): (shown: Shown) => void {
  const scroll = find('.scroll', HTMLElement, bench);
  const host = find('.host', HTMLElement, bench);
  const slot = find('.slot', HTMLElement, bench);
  let frame: HTMLIFrameElement | undefined;

  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (!frame || source !== frame.contentWindow || typeof data !== 'object' || !data) return;
    if (!('datawrapper-height' in data)) return;
    const [height] = Object.values(data['datawrapper-height'] ?? {});
    frame.height = String(height);
  });

  return ({ src, title, theme, width, height }) => {
    scroll.dataset['theme'] = theme;
    host.style.inlineSize = `${width}px`;
    const { pathname, search } = new URL(src);
    const address = pathname + search;
    if (frame?.getAttribute('src') === address) return;
    // A new frame each time: changing the address of an old one would fill the reader's history.
    frame = document.createElement('iframe');
    frame.setAttribute('src', address);
    frame.title = title;
    frame.height = String(height);
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    slot.replaceChildren(frame);
  };
}
