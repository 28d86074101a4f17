import { parseArgs } from 'node:util';
import { searchFolder } from '#disk/search-folder.ts';
import { settings } from '#disk/settings.ts';
import { scriptOf, slugOf } from '#lib/script/script.ts';
import { openIndex } from '#lib/search/reader.ts';
import { type Command, UsageError } from './command.ts';

export const search: Command = {
  summary: '在生成好的网站里搜索：词 → 网址和标题',
  help: `用法：npm run -s reports -- search <词> [--script zh-Hans|zh-Hant]

在已经生成的网站里找包含这些词的页面，每行一个 JSON：{ "url": …, "title": … }，最相关的在前。
简体、繁体都可以搜；几个词用空格隔开，都要有；引号里的一字不差。没有找到就什么也不输出。

  --script   列出哪一版的页面，默认 zh-Hans

搜索的是 OUT_DIR（默认 dist）里的网站，先运行 npm run build。`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { script: { type: 'string', default: 'zh-Hans' } },
    });
    const script = scriptOf(values.script.toLowerCase());
    if (!script) throw new UsageError(`没有“${values.script}”这一版。`);
    const query = positionals.join(' ');
    if (query.trim() === '') throw new UsageError('要搜什么？');
    const { outDir, basePath, siteUrl } = settings(process.env);
    const load = searchFolder(outDir);
    if (!load) {
      console.error(`${outDir} 里没有搜索索引，请先运行 npm run build。`);
      return 1;
    }
    const reader = await openIndex(load);
    const lines: string[] = [];
    for (const hit of await reader.find(query)) {
      const { page, title } = await reader.show(hit, script);
      const url = `${siteUrl}${basePath}${slugOf(script)}/${page}`;
      lines.push(JSON.stringify({ url, title: title.map(({ text }) => text).join('') }));
    }
    if (lines.length > 0) console.log(lines.join('\n'));
    return 0;
  },
};
