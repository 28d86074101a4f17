import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentFolder } from '#disk/content-folder.ts';
import { beijingNow } from '#disk/day.ts';
import { settings } from '#disk/settings.ts';
import { chartView } from '#lib/chart/chart-view.ts';
import { drawSvg } from '#lib/chart/draw-svg.ts';
import { inspectContent } from '#lib/check/check.ts';
import { problemReport } from '#lib/check/report.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import { editionFor } from '#lib/library/edition.ts';
import type { Library } from '#lib/library/library.ts';
import { releasedPages } from '#lib/library/published-pages.ts';
import { hasErrors } from '#lib/problem.ts';
import { changesSince, isUnchanged, type Changes } from '#lib/release/changes.ts';
import { recordRelease, type RecordOptions } from '#lib/release/record.ts';
import { slugOf } from '#lib/script/script.ts';
import { type Command, UsageError } from './command.ts';

export const release: Command = {
  summary: '记录今天的数值和图表，作为一次数据发布',
  help: `用法：npm run -s reports -- release [--note 说明] [--date 年-月-日]

把现在的全部数值、图表和画好的图写进 content/releases/，以后只增不改。
发布以后，数值再有改动必须写更正（corrections），否则检查不通过；
每张图也有了固定版地址，数据和画面永远不变。

  --note  这次发布说明，读者会看到
  --date  发布日期，不写就是今天（北京时间）`,
  run(args) {
    const { values } = parseArgs({
      args,
      options: { note: { type: 'string' }, date: { type: 'string' } },
    });
    const date = values.date ?? beijingNow().slice(0, 10);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))
      throw new UsageError(`--date 写成 2026-11-23 这样，现在是“${date}”。`);
    const { contentDir } = settings(process.env);
    const files = readContentFolder(contentDir);
    const { problems } = inspectContent(files);
    if (hasErrors(problems)) {
      console.log(problemReport(problems, relative('.', contentDir) || '.'));
      console.error('内容有错误，没有发布。');
      return 1;
    }
    const { library } = assembleLibrary(files);
    const last = library?.releases.at(-1);
    if (!library) return 1;
    if (last && last.date >= date) {
      console.error(
        `${last.date} 已经发布过，发布记录只增不改。新的发布从后一天起；急着更正的，改指标并写 corrections，网站马上就会显示。`,
      );
      return 1;
    }
    const { note } = values;
    const recorded = recordRelease(library, {
      date,
      note,
      previous: last,
      pages: releasedPages(library, date),
      draw: draw(library),
    });
    const changes = changesSince(last, recorded.release);
    if (isUnchanged(changes)) {
      console.log(`自 ${last?.date ?? ''} 以来没有变化，不用发布。`);
      return 0;
    }
    const added = write(contentDir, recorded.files);
    console.log(`已发布 ${date}：${inWords(changes)}`);
    console.log(
      `写入 ${relative('.', contentDir)}/releases/，新增 ${added} 个文件。请一并提交保存。`,
    );
    return 0;
  },
};

function draw(library: Library): RecordOptions['draw'] {
  const specs = new Map(library.charts.map((spec) => [spec.id, spec]));
  return (id) => {
    const spec = specs.get(id);
    if (!spec) return {};
    return Object.fromEntries(
      library.site.scripts.map((script) => {
        const view = chartView(spec, library, editionFor(library, script));
        return [slugOf(script), { wide: drawSvg(view, 'wide'), narrow: drawSvg(view, 'narrow') }];
      }),
    );
  };
}

/** Writes what is not there yet, the release's own file last; answers with how many files that were. */
function write(folder: string, files: ReadonlyMap<string, string>): number {
  const missing = [...files].filter(([path]) => !existsSync(join(folder, path)));
  for (const [path, text] of missing) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return missing.length;
}

function inWords({ indicators, rows, corrections, statuses, charts, redrawn }: Changes): string {
  const counts: [number, string][] = [
    [indicators.length, '项新指标'],
    [rows.length, '个新数值'],
    [corrections.length, '处更正'],
    [statuses.length, '个数值换了状态'],
    [charts.length, '张新图表'],
    [redrawn.length, '张图表有变化'],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count}${words}`)
    .join('，');
}
