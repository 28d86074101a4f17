import { scriptOf, SCRIPTS, slugOf } from '../script/script.ts';
import { fileOf, type BuiltSite, type Finding } from './site.ts';

/** Each page names its script, and names its counterpart, which names it back; a page that moved names where to. */
export function language(site: BuiltSite): Finding[] {
  return [...site.pages.values()].flatMap((page) => {
    const finding = (message: string): Finding => ({ rule: 'language', path: page.path, message });
    const script = scriptOf(page.path.split('/')[0] ?? '');
    if (page.lang === '') return [finding('html 元素没有 lang')];
    if (!script) return [];
    if (page.lang !== script) return [finding(`lang 是 ${page.lang}，应为 ${script}`)];
    if (page.isMoved) return [];
    return [...SCRIPTS, 'x-default'].flatMap((lang) => {
      const alternate = page.alternates.find((each) => each.lang === lang);
      if (!alternate) return [finding(`没有 hreflang="${lang}"`)];
      const file = fileOf(alternate.href, site);
      const back = file === undefined ? undefined : site.pages.get(file);
      if (!back) return [finding(`hreflang="${lang}" 指向不存在的页面 ${alternate.href}`)];
      if (lang === 'x-default') return [];
      const returns = back.alternates.some(
        (each) => each.lang === script && fileOf(each.href, site) === page.path,
      );
      const matches = file?.startsWith(`${slugOf(lang === 'zh-Hans' ? 'zh-Hans' : 'zh-Hant')}/`);
      return returns && matches ? [] : [finding(`hreflang="${lang}" 不是互相对应的`)];
    });
  });
}
