import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentFolder } from '#disk/content-folder.ts';
import { beijingNow } from '#disk/day.ts';
import { settings } from '#disk/settings.ts';
import { idPattern } from '#lib/id.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import type { ContentFile, Library } from '#lib/library/library.ts';
import { placeholders } from '#lib/scaffold/placeholders.ts';
import { firstNames, newArticle, newChart, newIndicator } from '#lib/scaffold/scaffold.ts';
import { type Command, UsageError } from './command.ts';
import { createSite } from './new-site.ts';

const options = {
  title: { type: 'string' },
  place: { type: 'string' },
  topic: { type: 'string' },
  unit: { type: 'string', default: '个' },
  period: { type: 'string' },
  indicator: { type: 'string' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

export const create: Command = {
  summary: '新建文章、指标、图表，或一个单位自己的内容仓库',
  help: `用法：npm run -s reports -- new article|indicator|chart <编号> [选项]
      npm run -s reports -- new site <文件夹> [选项]

新建一个可以通过检查的文件，再用编辑器把内容填好。编号用小写英文字母、数字和连字符。

  --title 标题        --place 地区编号     --topic 主题编号
  --unit 单位（指标）  --period 时期（指标）  --indicator 指标编号（图表）

图表新建时是大字（big-number），改 type 可以换成 line（折线）、bar（柱）、bar-horizontal（条）、
doughnut（环）、before-after（前后对比）、progress（进度）。

new site 建一个只放内容的仓库：内容文件、说明、GitLab、Gitea、GitHub 自动生成的配置、nginx 的配置。
没有写的选项会逐项问。
  --name 网站名称      --description 一句话说明   --publisher 主办单位
  --place 编号=名称    --url 网址                 --base 所在路径
  --government 是政府网站
  --program 程序仓库的地址    --version 用程序的哪一版（分支或标签，默认 main）

例：npm run -s reports -- new indicator road-lamps --title 路灯数 --unit 盏 --place guiyang --period 2023`,
  run(args) {
    if (args[0] === 'site') return createSite(args.slice(1));
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [kind, id] = positionals;
    if (!id || !idPattern.test(id)) {
      throw new UsageError('请写上编号：小写英文字母、数字和连字符，例如 road-lamps。');
    }
    const { contentDir } = settings(process.env);
    const { library } = assembleLibrary(readContentFolder(contentDir));
    if (!library) throw new UsageError('现有内容有错误，请先运行 check 改好，再新建。');
    const file = scaffold(kind, id, values, library);
    const path = join(contentDir, file.path);
    if (existsSync(path)) throw new UsageError(`已经有 ${relative('.', path)}，没有改动它。`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.text);
    console.log(`已新建 ${relative('.', path)}`);
    return 0;
  },
};

function scaffold(
  kind: string | undefined,
  id: string,
  values: Values,
  library: Library,
): ContentFile {
  const { title = placeholders.title, unit, period } = values;
  const first = firstNames(library);
  const { place = first.place, topic = first.topic } = values;
  const now = beijingNow();
  if (kind === 'article') return newArticle(id, { title, place, topic, published: now });
  if (kind === 'indicator') {
    return newIndicator(id, { title, unit, place, topic, period: period ?? now.slice(0, 4) });
  }
  if (kind === 'chart') {
    const indicator = values.indicator ?? library.indicators[0]?.id ?? '';
    const found = library.indicators.find((candidate) => candidate.id === indicator);
    if (!found)
      throw new UsageError(`没有指标“${indicator}”，请用 --indicator 写一个已有的指标编号。`);
    const at = values.place ?? found.observations[0]?.place ?? place;
    return newChart(id, { title, indicator, place: at });
  }
  throw new UsageError(`只能新建 article、indicator、chart 或 site，现在是“${kind ?? ''}”。`);
}
