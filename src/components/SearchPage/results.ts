import type { Script } from '#lib/script/script.ts';
import type { Hit } from '#lib/search/hits.ts';
import type { Run } from '#lib/search/passage.ts';
import type { SearchReader, Shown } from '#lib/search/reader.ts';
import { fill } from '#lib/wording/fill.ts';
import { find } from '../PressPage/find.ts';

/** How many pages are listed at once. */
const atOnce = 10;

export interface ResultList {
  /** Lists pages found; undefined when nothing was asked. `wanted` tells whether the question still stands. */
  show: (hits: readonly Hit[] | undefined, wanted: () => boolean) => Promise<void>;
  /** Says that the index could not be had. */
  fail: () => void;
}

export function resultList(box: HTMLElement, script: Script, reader: SearchReader): ResultList {
  const heading = find('h2', HTMLElement, box);
  const said = find('[role="status"]', HTMLElement, box);
  const list = find('ol', HTMLElement, box);
  const more = find('.more', HTMLButtonElement, box);
  const sample = find('template', HTMLTemplateElement, box);
  const edition = box.dataset['edition'] ?? '';
  const say = (name: string, n = 0): void => {
    said.textContent = fill(said.dataset[name] ?? '', { n });
  };
  let rest: readonly Hit[] = [];

  const items = async (hits: readonly Hit[]): Promise<Node[]> => {
    const shown = await Promise.all(hits.map((hit) => reader.show(hit, script)));
    return shown.map((each) => itemOf(sample, each, edition));
  };
  const offerMore = (): void => {
    more.hidden = rest.length === 0;
    more.textContent = fill(more.dataset['more'] ?? '', { n: Math.min(atOnce, rest.length) });
  };

  more.addEventListener('click', () => {
    const [next, last] = [rest.slice(0, atOnce), list.lastElementChild];
    rest = rest.slice(atOnce);
    void items(next).then((nodes) => {
      // A new list has come meanwhile.
      if (last !== list.lastElementChild) return;
      list.append(...nodes);
      offerMore();
      last?.nextElementSibling?.querySelector('a')?.focus();
    });
  });

  return {
    async show(hits, wanted) {
      const nodes = await items((hits ?? []).slice(0, atOnce));
      if (!wanted()) return;
      list.replaceChildren(...nodes);
      rest = (hits ?? []).slice(atOnce);
      heading.hidden = nodes.length === 0;
      if (hits === undefined) said.textContent = '';
      else say(hits.length === 0 ? 'none' : 'found', hits.length);
      offerMore();
    },
    fail() {
      list.replaceChildren();
      rest = [];
      heading.hidden = true;
      say('failed');
      offerMore();
    },
  };
}

function itemOf(
  sample: HTMLTemplateElement,
  { page, title, about, passage }: Shown,
  edition: string,
): Node {
  const item = find('li', HTMLElement, document.importNode(sample.content, true));
  const link = find('a', HTMLAnchorElement, item);
  link.href = edition + page;
  link.append(...title.map(nodeOf));
  find('.muted', HTMLElement, item).textContent = about;
  find('.passage', HTMLElement, item).append(...passage.map(nodeOf));
  return item;
}

function nodeOf({ text, marked }: Run): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
