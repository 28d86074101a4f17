import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readContentFolder } from '#disk/content-folder.ts';
import { beijingNow } from '#disk/day.ts';
import { idPattern } from '#lib/id.ts';
import { checkContent } from '#lib/check/check.ts';
import { problemReport } from '#lib/check/report.ts';
import type { SiteAnswers } from '#lib/scaffold/site/answers.ts';
import { newSite } from '#lib/scaffold/site/new-site.ts';
import { UsageError } from './command.ts';

const options = {
  name: { type: 'string' },
  description: { type: 'string' },
  publisher: { type: 'string' },
  place: { type: 'string' },
  url: { type: 'string' },
  base: { type: 'string' },
  government: { type: 'boolean' },
  program: { type: 'string' },
  version: { type: 'string' },
} as const;

/** Makes a content repository in a folder that is empty or not there; asks for what the options leave out. */
export async function createSite(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [target] = positionals;
  if (target === undefined) throw new UsageError('请写上文件夹，例如 new site ../my-county。');
  const folder = resolve(target);
  if (existsSync(folder) && readdirSync(folder).some((name) => name !== '.git'))
    throw new UsageError(`${target} 里已经有文件，没有改动它。请换一个空的文件夹。`);
  const answers = answersOf(await asked(values));
  for (const { path, text } of newSite(answers, beijingNow())) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`已在 ${target} 建好内容仓库，先读里面的 README.md。`);
  const content = join(folder, 'content');
  const problems = checkContent(readContentFolder(content));
  if (problems.length > 0) console.log(`\n还要补上：\n\n${problemReport(problems, content)}`);
  return 0;
}

type Values = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

const questions = [
  ['name', '网站名称', '例如 某某县成效'],
  ['description', '一句话说明', '例如 某某县的成效报告与指标'],
  ['publisher', '主办单位', '没有就直接回车'],
  ['place', '地区', '英文编号=名称，例如 litong=利通区'],
  ['url', '网址', '例如 https://www.example.gov.cn'],
  ['base', '网站所在的路径', '直接回车是 /，也可以是 /zt/chengxiao/'],
] as const;

/** Asks for what is missing where somebody sits at the keyboard; elsewhere it stays out. */
async function asked(values: Values): Promise<Values> {
  if (!process.stdin.isTTY) return values;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const all = { ...values };
  for (const [key, question, hint] of questions) {
    if (all[key] !== undefined) continue;
    const answer = (await terminal.question(`${question}（${hint}）：`)).trim();
    if (answer !== '') all[key] = answer;
  }
  if (all.government === undefined)
    all.government = /^[是yY对]/.test(await terminal.question('是政府网站吗？（是／否）：'));
  terminal.close();
  return all;
}

function answersOf(values: Values): SiteAnswers {
  const { name = '成效', publisher, place = 'home=本地', government = false } = values;
  const { url = 'http://localhost:4321', base = '/' } = values;
  const [id = '', placeName = ''] = place.split('=');
  if (!idPattern.test(id) || placeName === '')
    throw new UsageError(`地区要写成“英文编号=名称”，例如 litong=利通区；现在是“${place}”。`);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new UsageError(`网址要以 https:// 开头；现在是“${url}”。`);
  return {
    name,
    description: values.description ?? `${name}：成效报告与指标。`,
    ...(publisher !== undefined && { publisher }),
    place: { id, name: placeName },
    url: new URL(url).origin,
    base: `/${base}/`.replace(/\/{2,}/g, '/'),
    isGovernment: government,
    program: {
      repository: values.program ?? ownAddress() ?? '请改成程序仓库的地址',
      version: values.version ?? 'main',
    },
  };
}

/** Where this copy of the program was cloned from; undefined where that is not known. */
function ownAddress(): string | undefined {
  try {
    return (
      execFileSync('git', ['remote', 'get-url', 'origin'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() || undefined
    );
  } catch {
    return undefined;
  }
}
