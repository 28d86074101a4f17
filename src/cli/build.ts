import { parseArgs } from 'node:util';
import { build as astroBuild } from 'astro';
import { readContentFolder } from '#disk/content-folder.ts';
import { beijingNow } from '#disk/day.ts';
import { missingCharacters } from '#disk/drawing/coverage.ts';
import { drawAll } from '#disk/drawing/draw-all.ts';
import { drawingStore } from '#disk/drawing/store.ts';
import { emptyStaging, publishStaging, readOutput } from '#disk/output-folder.ts';
import { writeSearchIndex } from '#disk/search-folder.ts';
import { settings } from '#disk/settings.ts';
import { instantSchema } from '#lib/article/schema.ts';
import { sketchesOf } from '#lib/chart/sketches.ts';
import { problemReport } from '#lib/check/report.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import { picturesOf } from '#lib/picture/pictures.ts';
import { hasErrors } from '#lib/problem.ts';
import { keptTexts } from '#lib/verify/kept-texts.ts';
import { verifySite } from '#lib/verify/verify.ts';
import { inspectFolder } from './check.ts';
import { type Command, UsageError } from './command.ts';

export const build: Command = {
  summary: '检查、生成、核验网站，全部通过后才替换 dist',
  help: `用法：npm run build [-- --at 时刻]

依次做五件事：检查内容；画出图表、图片和分享卡片（没有变化的沿用上次的）；生成网站；
核验生成的每一页（链接、两版一致、用字、不请求外站）；
全部通过后一次性替换输出文件夹。任何一步不通过，原来的输出文件夹保持不动。

  --at  按这个时刻发布：published 更晚的文章先不生成。写 now（现在）或 2026-12-01T09:00+08:00；
        不写就不管时间，只有草稿不生成

环境变量：CONTENT_DIR 内容文件夹（默认 content），OUT_DIR 输出文件夹（默认 dist），
SITE_URL 网站地址，BASE_PATH 网站所在路径（例如 /zt/chengxiao/），
CACHE_DIR 存放已画图片的文件夹（默认 .cache/drawings，可以随时删除）。`,
  async run(args) {
    const { values } = parseArgs({ args, options: { at: { type: 'string' } } });
    if (values.at !== undefined) process.env['PUBLISH_AT'] = momentOf(values.at);
    const { problems, folder } = inspectFolder();
    if (problems.length > 0) console.log(problemReport(problems, folder));
    if (hasErrors(problems)) {
      console.error('内容有错误，没有生成网站；已经生成过的网站没有改动。');
      return 1;
    }
    if (!(await drawEverything())) return 1;
    return generate();
  },
};

/** A moment as front matter writes it; `now` is the present one. */
function momentOf(text: string): string {
  if (text === 'now') return beijingNow();
  if (!instantSchema.safeParse(text).success)
    throw new UsageError(`--at 写 now，或 2026-12-01T09:00+08:00 这样的时刻；现在是“${text}”。`);
  return text;
}

/** Draws what is not kept from an earlier build; false when a character of a picture is in no face. */
async function drawEverything(): Promise<boolean> {
  const { contentDir, at } = settings(process.env);
  const { library } = assembleLibrary(readContentFolder(contentDir), { at });
  if (!library) return false;
  const pictures = picturesOf(library);
  const store = drawingStore();
  const missing = missingCharacters(pictures.filter(({ picture }) => !store.has(picture)));
  for (const { character, paths } of missing) {
    const code = character.codePointAt(0)?.toString(16).toUpperCase();
    console.error(`图片字体缺字“${character}”（U+${code}）：${paths.slice(0, 5).join('、')}`);
  }
  if (missing.length > 0) {
    console.error(
      '以上文字画进图片会变成方框，没有生成网站。请换用常用的写法，或在图表、标题里避开这些字。',
    );
    return false;
  }
  const works = [...sketchesOf(library), ...pictures.map(({ picture }) => picture)];
  const { drawn, kept } = await drawAll(works, { store });
  console.log(`图表和图片：新画${drawn}个，沿用${kept}个`);
  return true;
}

/** Builds beside the published site, verifies, then replaces it; answers with the exit code. */
async function generate(): Promise<number> {
  const { contentDir, outDir, basePath, siteUrl, at } = settings(process.env);
  const staging = emptyStaging(outDir);
  // Either variable of the machine would turn a build into a preview, drafts included.
  process.env['NODE_ENV'] = 'production';
  delete process.env['DEV'];
  await astroBuild({ outDir: staging, logLevel: 'warn' });
  const files = readOutput(staging);
  const { library } = assembleLibrary(readContentFolder(contentDir), { at });
  const kept = library ? keptTexts(library) : [];
  const found = writeSearchIndex(staging, files);
  const findings = verifySite(files, basePath, siteUrl, kept);
  if (findings.length > 0) {
    for (const { path, message, rule } of findings.slice(0, 50)) {
      console.error(`${path} ${message} [${rule}]`);
    }
    console.error(
      `生成的网站有 ${findings.length} 处问题，没有替换已有的网站；未通过的版本留在 ${staging}。`,
    );
    return 1;
  }
  publishStaging(outDir);
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  console.log(`已生成 ${pages} 页、${files.length} 个文件，${found} 页可搜索：${outDir}`);
  return 0;
}
