import type { BuiltPage } from './built.ts';
import type { BuiltSite, Finding } from './site.ts';

const edition = /^(embed\/)?zh-hans\//;

/**
 * Both editions of a page carry the same numbers, ids, links and chart data, in the same order. Links that lead to
 * another language belong to one edition only.
 */
export function parity(site: BuiltSite): Finding[] {
  return [...site.pages.values()].flatMap((page): Finding[] => {
    if (!edition.test(page.path)) {
      const original = page.path.replace(/^(embed\/)?zh-hant\//, '$1zh-hans/');
      return site.pages.has(original)
        ? []
        : [{ rule: 'parity', path: page.path, message: '没有对应的简体页面' }];
    }
    const other = site.pages.get(page.path.replace(edition, '$1zh-hant/'));
    if (!other) return [{ rule: 'parity', path: page.path, message: '没有对应的繁体页面' }];
    return aspects.flatMap(({ name, of }): Finding[] => {
      const [left, right] = [of(page), of(other)];
      const at = left.findIndex((value, index) => value !== right[index]);
      if (at === -1 && left.length === right.length) return [];
      const place = at === -1 ? left.length : at;
      const message = `两版的${name}不一致：第${place + 1}处简体为“${left[place] ?? '无'}”，繁体为“${right[place] ?? '无'}”`;
      return [{ rule: 'parity', path: page.path, message }];
    });
  });
}

const aspects: readonly { name: string; of: (page: BuiltPage) => string[] }[] = [
  { name: '数字', of: ({ texts }) => texts.flatMap(numbersIn) },
  { name: '编号', of: ({ ids }) => [...ids] },
  {
    name: '链接',
    of: ({ references }) =>
      references
        .filter(({ foreign }) => !foreign)
        .map(({ url }) =>
          url.replace(/(\/|%2F)zh-han[st](?=[/.]|%2F)/g, '$1<s>').replace(/:~:.*$/, ''),
        ),
  },
  { name: '图表数据', of: ({ data }) => data.flatMap(numbersIn) },
];

/** Numbers as they are printed, with sign, point and percent sign. */
export function numbersIn(text: string): string[] {
  return text.match(/[-−]?\d[\d,.]*%?/g) ?? [];
}
