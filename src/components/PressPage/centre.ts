import { openBench } from './bench.ts';
import { copyButtons } from './copy.ts';
import { find } from './find.ts';
import { searchList } from './search.ts';

/** The press centre comes alive: the list chooses, the bench shows. The address keeps the choice (`#chart-…`). */
const show = openBench();
copyButtons();
searchList();

const items = new Map(
  [...document.querySelectorAll<HTMLElement>('.find li')].map((item) => [`#${item.id}`, item]),
);
for (const [hash, item] of items) {
  find('.pick', HTMLAnchorElement, item).href = hash;
  // From now on the address means the bench; the browser must not scroll to the list.
  item.removeAttribute('id');
}

const choose = (moved: boolean): void => {
  const hash = items.has(location.hash) ? location.hash : [...items.keys()][0];
  const chosen = hash === undefined ? undefined : items.get(hash);
  if (!hash || !chosen) return;
  for (const item of items.values()) {
    const link = find('.pick', HTMLAnchorElement, item);
    if (item === chosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  chosen.scrollIntoView({ block: 'nearest' });
  show(hash.slice(1), find('.kit', HTMLAnchorElement, chosen).href);
  if (!moved) return;
  const title = find('#chosen', HTMLElement);
  title.focus({ preventScroll: true });
  find('.bench', HTMLElement).scrollIntoView({ block: 'start' });
};

choose(location.hash !== '');
addEventListener('hashchange', () => {
  choose(true);
});
