import { scriptOf } from '#lib/script/script.ts';
import { fill } from '#lib/wording/fill.ts';
import { find } from '../PressPage/find.ts';
import { countChoices, passing } from './filters.ts';
import { moveByKeys } from './keys.ts';
import { openReader } from './reader.ts';
import { resultList } from './results.ts';

/** The search comes alive: what is asked and chosen stands in the address, and the address asks. */
const box = find('.search', HTMLElement);
const form = find('form', HTMLFormElement, box);
const input = find('input', HTMLInputElement, form);
const choices = find('fieldset', HTMLFieldSetElement, form);
const everything = find('.everything', HTMLElement);
const otherEdition = document.querySelector<HTMLAnchorElement>('a.switch');
const script = scriptOf(document.documentElement.lang.toLowerCase()) ?? 'zh-Hans';
const reader = openReader(box.dataset['index'] ?? '');
const results = resultList(box, script, reader);
const plainTitle = document.title;
const askedTitle = box.dataset['title'] ?? '';
const fields = [input, ...form.querySelectorAll('select')];

/** The address of the question that is answered or on its way: a list is not made anew under the reader's fingers. */
let current: string | undefined;
/** What was asked last: an answer that comes later than the next question is of no use. */
let asked = 0;

async function ask(): Promise<void> {
  const question = address();
  if (question === current) return;
  current = question;
  const turn = (asked += 1);
  const query = input.value.trim();
  everything.hidden = query !== '';
  choices.hidden = query === '';
  document.title = query === '' ? plainTitle : fill(askedTitle, { query }) + plainTitle;
  try {
    const hits = query === '' ? undefined : await reader.find(query);
    if (turn !== asked) return;
    countChoices(form, hits);
    await results.show(hits && passing(form, hits), () => turn === asked);
  } catch (error) {
    console.warn(error);
    current = undefined;
    if (turn === asked) results.fail();
  }
}

/** The address of what is asked now. */
function address(): string {
  const asking = fields.filter(({ value }) => value.trim() !== '');
  const parameters = new URLSearchParams(asking.map(({ name, value }) => [name, value.trim()]));
  return asking.length > 0 ? `?${parameters.toString()}` : '';
}

function keepAddress(save: 'pushState' | 'replaceState'): void {
  const search = address();
  if (otherEdition) otherEdition.search = search;
  if (search === location.search) return;
  history[save](null, '', search || location.pathname);
}

function readAddress(): void {
  const parameters = new URLSearchParams(location.search);
  for (const field of fields) field.value = parameters.get(field.name) ?? '';
  if (otherEdition) otherEdition.search = location.search;
  void ask();
}

let typing: ReturnType<typeof setTimeout> | undefined;
const typed = (): void => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    keepAddress('replaceState');
    void ask();
  }, 120);
};

input.addEventListener('focus', () => void reader.open(), { once: true });
input.addEventListener('input', (event) => {
  // Half a syllable of an input method is no question.
  if (!(event instanceof InputEvent && event.isComposing)) typed();
});
input.addEventListener('compositionend', typed);
form.addEventListener('change', ({ target }) => {
  if (target === input) return;
  keepAddress('pushState');
  void ask();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  keepAddress('pushState');
  void ask();
});
addEventListener('popstate', readAddress);
moveByKeys(box, input);
readAddress();
