import { readEmbedAddress } from '#lib/embed/address.ts';
import { asksForHeight, heightMessages } from '#lib/embed/messages.ts';
import { force } from './theme.ts';

/**
 * The script inside an embed page: takes the theme from the address, tells the host how high the page is whenever that
 * changes, and fetches the live chart once the reader sees it. It keeps nothing and asks the host for nothing.
 */
const { theme, ...host } = readEmbedAddress(location.search, location.hash);
if (theme !== 'auto') force(theme);

// What the host has put into the address stays there when the reader changes editions.
const other = document.querySelector<HTMLAnchorElement>('a[hreflang]');
if (other) other.href += location.search + location.hash;

const figure = document.querySelector<HTMLElement>('figure');
const sender = { id: figure?.id ?? '', href: location.href, ...host };
let said = 0;

const say = (): void => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (parent === window || height === said) return;
  said = height;
  for (const message of heightMessages(height, sender)) parent.postMessage(message, '*');
};

say();
addEventListener('load', say);
new ResizeObserver(say).observe(document.body);
addEventListener('message', ({ data, source }) => {
  if (source !== parent || !asksForHeight(data, host.secret)) return;
  said = 0;
  say();
});

const live = figure?.dataset['live'];
if (figure && live) {
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    const script = document.createElement('script');
    script.src = live;
    document.body.append(script);
  });
  seen.observe(figure);
}
