import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, dirname, extname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentFolder } from '#disk/content-folder.ts';
import { beijingNow } from '#disk/day.ts';
import { settings } from '#disk/settings.ts';
import { readSheetFile } from '#disk/sheet-file.ts';
import { readWordFile } from '#disk/word-file.ts';
import { problemText } from '#lib/check/report.ts';
import { hasErrors, type Problem } from '#lib/problem.ts';
import { idPattern } from '#lib/id.ts';
import type { Facts } from '#lib/import/draft.ts';
import { importHtml } from '#lib/import/html/import-html.ts';
import type { Imported } from '#lib/import/import.ts';
import { UnreadableSheet } from '#lib/import/sheet/grid.ts';
import { importSheet } from '#lib/import/sheet/import-sheet.ts';
import { decodeText } from '#lib/import/text/encoding.ts';
import { importMarkdown } from '#lib/import/text/import-markdown.ts';
import { importText } from '#lib/import/text/import-text.ts';
import { importWord } from '#lib/import/word/import-word.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import { firstNames } from '#lib/scaffold/scaffold.ts';
import { type Command, UsageError } from './command.ts';

const options = {
  slug: { type: 'string' },
  title: { type: 'string' },
  place: { type: 'string' },
  topic: { type: 'string' },
  source: { type: 'string' },
  'full-width': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
} as const;

/** A file is read whole; more than this is no report. */
const most = 100 * 2 ** 20;

export const importFile: Command = {
  summary: '把 Word、网页、文本变成草稿，把表格变成指标，逐条列出要人看的地方',
  help: `用法：npm run -s reports -- import <文件> [--slug 编号] [选项]

把一个文件变成内容文件夹里的一篇草稿（draft: true），原来的段落一段不少、次序不变；
拿不准的地方不改，逐条列出：报纸分栏断开处、网页按钮和署名、图片说明、半角标点、
合并的单元格、Word 图表。可以导入：
  .docx         Word、WPS 文件；修订按接受处理，批注和作者不带过来，图片去掉拍摄信息
  .txt          从网页、报纸、PDF 复制的文字；UTF-8、UTF-16、GB18030、Big5 都认得
  .html .htm    网页
  .md           Markdown
  .xlsx .csv    表格：变成指标文件；每一格都要看得出地区、时期、指标和单位，看不出的不导入

  --slug 编号     文章的文件夹名，也是网址的一部分；不写就用日期加一段编码
  --title 标题    不写就用文中第一个标题
  --place 地区    --topic 主题    不写就用第一个
  --source 出处   表格里的数出自哪里，表上写了“资料来源”就不用
  --full-width   把中文里的半角标点全部换成全角；数字、时间、网址里的不动
  --force        同名的草稿已经在，也重新写一遍`,
  async run(args) {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file] = positionals;
    if (file === undefined) throw new UsageError('请写上要导入的文件，例如 import 稿子.docx。');
    const bytes = bytesOf(file);
    const { contentDir } = settings(process.env);
    const facts = factsOf(bytes, values, contentDir);
    if (/\.(?:xlsx|csv)$/i.test(file)) return writeTable(file, facts, values.source, contentDir);
    const imported = await read(file, bytes, facts, values['full-width']);
    if ('refusal' in imported) {
      console.error(
        `没有导入 ${basename(file)}：${imported.refusal.message}。\n  改法：${imported.refusal.hint}`,
      );
      return 1;
    }
    return write(imported, contentDir, values.force);
  },
};

function bytesOf(file: string): Uint8Array {
  const found = existsSync(file) ? statSync(file) : undefined;
  if (!found) throw new UsageError(`没有这个文件：${file}`);
  if (!found.isFile()) throw new UsageError(`这是一个文件夹，请写里面的一个文件：${file}`);
  if (found.size > most)
    throw new UsageError(`文件有 ${(found.size / 2 ** 20).toFixed(0)} MB，最多 100 MB：${file}`);
  return new Uint8Array(readFileSync(file));
}

function factsOf(
  bytes: Uint8Array,
  values: { slug?: string; title?: string; place?: string; topic?: string },
  contentDir: string,
): Facts {
  const published = beijingNow();
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 6);
  const slug = values.slug ?? `${published.slice(0, 10)}-${digest}`;
  if (!idPattern.test(slug))
    throw new UsageError(`--slug 只用小写英文字母、数字和连字符，现在是“${slug}”。`);
  const { library } = assembleLibrary(readContentFolder(contentDir));
  const first = library ? firstNames(library) : { place: '', topic: '' };
  return {
    slug,
    title: values.title,
    place: values.place ?? first.place,
    topic: values.topic ?? first.topic,
    published,
  };
}

async function read(
  file: string,
  bytes: Uint8Array,
  facts: Facts,
  fullWidth: boolean,
): Promise<Imported | { refusal: { message: string; hint: string } }> {
  const ending = extname(file).toLowerCase();
  if (ending === '.docx') {
    const word = await readWordFile(bytes);
    return 'refusal' in word ? word : importWord(word, facts, { fullWidth });
  }
  if (!['.txt', '.html', '.htm', '.md', '.markdown'].includes(ending))
    throw new UsageError(
      `不能导入“${ending || '没有后缀'}”的文件；可以导入 .docx .txt .html .md .xlsx .csv。`,
    );
  const decoded = decodeText(bytes);
  if (!decoded || decoded.text.trim() === '')
    return {
      refusal: decoded
        ? { message: '文件里没有文字', hint: '请检查是不是选错了文件。' }
        : {
            message: '这不是纯文本文件，像是 Word、Excel、PDF 或图片',
            hint: 'Word 文件请把后缀改成 .docx 再导入；别的请用原来的程序另存为 .txt。',
          },
    };
  if (ending.startsWith('.m')) return importMarkdown(decoded.text, facts);
  if (ending.startsWith('.h')) return importHtml(decoded.text, facts, { fullWidth });
  return importText(decoded.text, facts, { fullWidth });
}

/** A table as indicator files: new ones, and known ones with new values; no value that is there is changed. */
function writeTable(
  file: string,
  { slug, title, topic }: Facts,
  source: string | undefined,
  contentDir: string,
): number {
  const { library } = assembleLibrary(readContentFolder(contentDir));
  if (!library) throw new UsageError('现有内容有错误，请先运行 check 改好，再导入表格。');
  try {
    const { places, indicators } = library;
    const facts = {
      file: basename(file),
      places,
      indicators,
      topic,
      idPrefix: slug,
      title,
      source,
    };
    const { files, problems, read: count } = importSheet(readSheetFile(file), facts);
    writeFiles(files, contentDir);
    const folder = relative('.', contentDir) || '.';
    console.log(
      files.length === 0
        ? `读到 ${count} 个数，没有新的可写。`
        : `读到 ${count} 个数，已写入 ${files.map(({ path }) => `${folder}/${path}`).join('、')}`,
    );
    say('要人看的地方（行、列是表格里的）', problems, (name) => name);
    return hasErrors(problems) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UnreadableSheet)) throw error;
    console.error(`没有导入 ${basename(file)}：${error.message}`);
    return 1;
  }
}

/** Writes the files and says what a person must look at; nothing that is there is overwritten without `force`. */
function write({ files, problems }: Imported, contentDir: string, force: boolean): number {
  const folder = relative('.', contentDir) || '.';
  const there = files.filter(({ path }) => existsSync(join(contentDir, path)));
  if (there.length > 0 && !force) {
    console.error(
      `已经有 ${there.map(({ path }) => `${folder}/${path}`).join('、')}，没有改动。加 --force 重新写，或换一个 --slug。`,
    );
    return 1;
  }
  writeFiles(files, contentDir);
  console.log(`已写入 ${files.map(({ path }) => `${folder}/${path}`).join('、')}`);
  console.log(
    '标题取自文中，不对就改。还要人填：summary（摘要）、places、topics、source；看完全文，把 draft 改成 false。',
  );
  say('要人看的地方', problems, (path) => `${folder}/${path}`);
  return 0;
}

function writeFiles(files: Imported['files'], contentDir: string): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true });
    writeFileSync(join(contentDir, path), content);
  }
}

function say(title: string, problems: readonly Problem[], pathOf: (file: string) => string): void {
  if (problems.length === 0) return;
  const texts = problems.map((problem) => problemText(problem, pathOf(problem.file)));
  console.log(`\n${title}：\n\n${texts.join('\n\n')}`);
}
