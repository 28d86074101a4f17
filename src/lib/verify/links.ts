import { addressOf, fileOf, type BuiltSite, type Finding } from './site.ts';

/** Every address of every page leads to a file of the site, and its fragment to an element. */
export function links(site: BuiltSite): Finding[] {
  const { origin } = new URL(site.siteUrl);
  return [...site.pages.values()].flatMap((page) =>
    page.references.flatMap(({ from, url }): Finding[] => {
      const fault = (message: string): Finding[] => [
        { rule: 'link', path: page.path, message: `${from} ${url}：${message}` },
      ];
      if (/^(?:mailto:|tel:|data:)/.test(url)) return [];
      const target = URL.parse(url, addressOf(page.path, site));
      if (!target) return fault('地址写法有误');
      if (target.origin !== origin) return [];
      const file = fileOf(target.href, site);
      if (file === undefined) return fault(`不在站点路径 ${site.base} 之下`);
      if (!site.files.has(file)) return fault('没有这个页面或文件');
      // What follows `:~:` is for the browser to find by text.
      const id = decodeURIComponent(target.hash.slice(1).replace(/:~:.*$/, ''));
      const known = site.pages.get(file)?.ids.includes(id) ?? true;
      return id === '' || known ? [] : fault(`页面上没有锚点 ${id}`);
    }),
  );
}
