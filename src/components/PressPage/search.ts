import { find } from './find.ts';

/** The search field above the list: every word must occur in a chart's title, places or indicators. */
export function searchList(): void {
  const box = find('.search', HTMLElement);
  const input = find('input', HTMLInputElement, box);
  const status = find('[role="status"]', HTMLElement, box);
  const items = [...document.querySelectorAll<HTMLElement>('.find li')];
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const item of items) {
      item.hidden = !words.every((word) => item.dataset['search']?.includes(word));
    }
    const shown = items.filter(({ hidden }) => !hidden).length;
    const { found = '', none = '' } = input.dataset;
    if (words.length === 0) status.textContent = '';
    else status.textContent = shown === 0 ? none : found.replace('{n}', String(shown));
  });
}
