import { frameCode, linkCode, pictureCode } from '#lib/embed/snippets.ts';
import type { Taken } from '#lib/view/press.ts';
import { find } from './find.ts';
import { openPreview } from './preview.ts';

/** Shows the bench; the answer puts a chart and its kit on it. Codes and preview follow every option. */
export function openBench(): (id: string, kit: string) => void {
  const taken: Record<string, Taken> = JSON.parse(find('#taken', HTMLElement).textContent || '{}');
  const bench = find('.bench', HTMLElement);
  const form = find('form', HTMLFormElement, bench);
  const state = find('#state', HTMLSelectElement, bench);
  const preview = openPreview(bench);
  const codes = {
    frame: find('#frame-code', HTMLTextAreaElement),
    picture: find('#picture-code', HTMLTextAreaElement),
    link: find('#link-code', HTMLTextAreaElement),
  };
  let chosen: Taken | undefined;

  const update = (): void => {
    const option = (name: string): string => String(new FormData(form).get(name) ?? '');
    const script = option('edition') === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans';
    const edition = chosen?.editions[script];
    if (!chosen || !edition) return;
    const { title, alt, page } = edition;
    const [version, theme] = [option('state'), option('theme')];
    const src =
      edition.src + (version && `${version}/`) + (theme === 'auto' ? '' : `?theme=${theme}`);
    codes.frame.value = frameCode({ title, src, height: chosen.height });
    codes.picture.value = pictureCode({ alt, src: edition.picture, href: page, ...chosen.picture });
    codes.link.value = linkCode(page, title);
    // There is no picture of an old version.
    find('.code:has(#picture-code)', HTMLElement).hidden = version !== '';
    const heading = find('#chosen', HTMLElement);
    heading.textContent = title;
    heading.lang = script;
    preview({ src, title, theme, width: Number(option('width')), height: chosen.height });
  };

  form.addEventListener('change', update);
  bench.hidden = false;
  // Begin with the widest column that the reader's screen holds.
  const room = find('.scroll', HTMLElement, bench).clientWidth;
  for (const width of form.querySelectorAll<HTMLInputElement>('[name="width"]')) {
    if (width.value === '320' || Number(width.value) <= room) width.checked = true;
  }
  return (id, kit) => {
    chosen = taken[id];
    const frozen = state.dataset['frozen'] ?? '';
    const versions = (chosen?.versions ?? []).map(
      (version) => new Option(frozen.replace('{version}', version), version),
    );
    state.replaceChildren(...[...state.options].slice(0, 1), ...versions);
    state.disabled = versions.length === 0;
    find('.kit', HTMLAnchorElement, bench).href = kit;
    update();
  };
}
