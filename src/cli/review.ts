import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentFolder } from '#disk/content-folder.ts';
import { settings } from '#disk/settings.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import { approvalKey, type Approval } from '#lib/review/approvals.ts';
import { reviewJson, reviewText } from '#lib/review/report.ts';
import { review as readReview, type Review } from '#lib/review/review.ts';
import { type Command, UsageError } from './command.ts';
import { reviewPage } from './review-page.ts';

const name = 'script-review.json';

export const review: Command = {
  summary: '列出简繁转换没有把握的地方，供编辑审校',
  help: `用法：npm run -s reports -- review [--format text|json|html] [--all] [--out 文件]
      npm run -s reports -- review --approve 编号 [编号 …]

列出另一版字体里转换没有把握的地方：在哪个文件、哪一行，前后文，转成了什么，还可能是什么，为什么。
“要审”的逐处看过；“看看”的一般是对的。审过的记在 content/${name} 里，文字一改就作废。

  --format html   写成一个网页文件（默认 review.html），双击打开，打勾，复制命令
  --all           把“看看”的也列出来（默认只数一数）
  --out 文件      写进文件
  --approve       记下审过的编号；写 all，就是“要审”的全部审过`,
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        out: { type: 'string' },
        all: { type: 'boolean', default: false },
        approve: { type: 'boolean', default: false },
      },
    });
    const { contentDir } = settings(process.env);
    const { entries } = assembleLibrary(readContentFolder(contentDir), { drafts: true });
    const found = readReview(entries);
    if (values.approve) return approve(contentDir, found, positionals);
    if (positionals.length > 0)
      throw new UsageError(
        `不认识“${positionals.join(' ')}”。要记下审过的编号，前面写 --approve。`,
      );
    const folder = relative('.', contentDir) || '.';
    const text = {
      text: () => reviewText(found, folder, values.all),
      json: () => reviewJson(found),
      html: () => reviewPage(found),
    }[values.format as 'text' | 'json' | 'html'];
    if (!text)
      throw new UsageError(`--format 只能是 text、json 或 html，现在是“${values.format}”。`);
    const out = values.out ?? (values.format === 'html' ? 'review.html' : undefined);
    if (out === undefined) console.log(text());
    else {
      writeFileSync(out, `${text()}\n`);
      console.log(`已写入 ${out}`);
    }
    return 0;
  },
};

/** Adds approvals and drops those out of date; unknown ids change nothing. */
function approve(contentDir: string, { rows, stale }: Review, ids: readonly string[]): number {
  if (ids.length === 0) throw new UsageError('--approve 后面写上编号，或写 all。');
  const all = ids.includes('all');
  const unknown = ids.filter((id) => id !== 'all' && rows.every((row) => row.id !== id));
  if (unknown.length > 0) {
    console.error(
      `没有这样的编号：${unknown.join('、')}。文字改过以后编号会变，请重新运行 review。`,
    );
    return 1;
  }
  const chosen = rows.filter(
    ({ approved, id, tier }) => approved || ids.includes(id) || (all && tier === 1),
  );
  const kept = new Map(
    chosen.map(({ before, source, after, form, data }): [string, Approval] => {
      const approval = { before, source, after, form, data };
      return [approvalKey(approval), approval];
    }),
  );
  const lines = [...kept.values()].map((each) => `    ${JSON.stringify(each)}`);
  const file = join(contentDir, name);
  const head = `{\n  "$schema": "../public/schemas/script-review.json",\n  "version": 1,\n  "approvals": [\n`;
  writeFileSync(file, `${head}${lines.join(',\n')}\n  ]\n}\n`);
  console.log(
    `已写入 ${relative('.', file)}：审过 ${kept.size} 处${stale.length > 0 ? `，删去过时的 ${stale.length} 条` : ''}。`,
  );
  return 0;
}
