import { openBench } from './bench.ts';
import { copyButtons } from './copy.ts';
import { find } from './find.ts';
import { searchList } from './search.ts';

/** The press centre comes alive: the list chooses, the bench shows. The address keeps the choice (`#chart-…`). */
const show = openBench();
copyButtons();
searchList();

const items = [...document.querySelectorAll<HTMLElement>('.find li')];
for (const item of items) find('.pick', HTMLAnchorElement, item).href = `#${item.id}`;
find('.find', HTMLElement).classList.add('chosen');

const choose = (moved: boolean): void => {
  const chosen = items.find(({ id }) => `#${id}` === location.hash) ?? items[0];
  if (!chosen) return;
  for (const item of items) {
    const link = find('.pick', HTMLAnchorElement, item);
    if (item === chosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  show(chosen);
  if (!moved) return;
  const title = find('#chosen', HTMLElement);
  title.focus({ preventScroll: true });
  find('.bench', HTMLElement).scrollIntoView({ block: 'start' });
};

choose(location.hash !== '');
addEventListener('hashchange', () => {
  choose(true);
});
