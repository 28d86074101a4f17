import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The one value that is corrected, as the tests look for it. */
export const corrected = {
  indicator: 'accessible-homes-renovated',
  chart: 'litong-homes-improved',
  article: 'litong-2025',
  was: 103,
  now: 105,
  date: '2100-01-02',
  reason: '核对台账后更正',
  /** The release that follows. */
  release: '2100-01-03',
} as const;

/** What a government site must say of itself; nobody bears these names and numbers. */
export const records = {
  siteIdCode: '0000000000',
  domain: 'www.example.gov.cn',
  organizer: '示例县人民政府办公室',
  operator: '示例县融媒体中心',
  icp: '示ICP备00000000号-1',
  policeRecord: '示公网安备 00000000000000号',
  mark: { href: 'https://example.org/mark', picture: 'mark.svg' },
} as const;

/**
 * The example content after a value was corrected in data and prose and released again, in a folder of its own; as a
 * government would publish it.
 */
export function correctedContent(folder: string): void {
  cpSync('content', folder, { recursive: true });
  const { article, was, now, date, reason, release } = corrected;
  edit(join(folder, `articles/${article}/index.md`), (text) =>
    text.replace(`${was}户困难重度`, `${now}户困难重度`),
  );
  edit(join(folder, `indicators/${corrected.indicator}.json`), (text) =>
    text
      .replace(`"quote": "${was}户`, `"quote": "${now}户`)
      .replace(
        `"value": ${was},`,
        `"value": ${now},\n      "corrections": [${JSON.stringify({ date, was, now, reason })}],`,
      ),
  );
  edit(join(folder, 'site.json'), (text) =>
    text.replace(
      '"about"',
      `"contact": "电话 000-0000000",\n  "government": ${JSON.stringify(records)},\n  "about"`,
    ),
  );
  writeFileSync(join(folder, records.mark.picture), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  execFileSync(process.execPath, ['src/cli/reports.mjs', 'release', '--date', release], {
    env: { ...process.env, CONTENT_DIR: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path} was not changed`);
  writeFileSync(path, after);
}
