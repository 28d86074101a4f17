import type { Hit } from '#lib/search/hits.ts';
import { fill } from '#lib/wording/fill.ts';
import { find } from '../PressPage/find.ts';

/** The hits that pass every choice but that of one field. */
export function passing(
  form: HTMLFormElement,
  hits: readonly Hit[],
  except?: HTMLSelectElement,
): readonly Hit[] {
  const wanted = [...form.querySelectorAll('select')]
    .filter((select) => select !== except && select.value !== '')
    .map(({ name, value }) => `${name}:${value}`);
  return hits.filter(({ tags }) => wanted.every((tag) => tags.includes(tag)));
}

/**
 * Writes behind each choice how many pages it would leave; one that leaves none cannot be taken. Without hits the
 * choices are bare.
 */
export function countChoices(form: HTMLFormElement, hits: readonly Hit[] | undefined): void {
  const template = find('fieldset', HTMLElement, form).dataset['count'] ?? '{text}';
  for (const select of form.querySelectorAll('select')) {
    const counts = new Map<string, number>();
    for (const { tags } of passing(form, hits ?? [], select)) {
      for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
    for (const option of [...select.options].slice(1)) {
      option.dataset['name'] ??= option.text;
      const text = option.dataset['name'];
      const n = counts.get(`${select.name}:${option.value}`) ?? 0;
      option.text = hits ? fill(template, { text, n }) : text;
      option.disabled = hits !== undefined && n === 0 && !option.selected;
    }
  }
}
