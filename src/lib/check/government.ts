import { problemAt } from '../library/entry.ts';
import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import type { Rule } from './context.ts';

type Records = NonNullable<Site['government']>;

/** What《政府网站发展指引》(国办发〔2017〕47号) wants on every page of a government site. */
const wanted: Readonly<
  Record<'siteIdCode' | 'domain' | 'organizer' | 'icp' | 'policeRecord', string>
> = {
  siteIdCode: '网站标识码，10 位数字，部委网站是 bm 加 8 位数字',
  domain: '网站域名，例如 www.example.gov.cn',
  organizer: '主办单位全称',
  icp: 'ICP 备案编号，例如 京ICP备00000000号-1',
  policeRecord: '公安机关备案号',
};

/** A government site names itself on every page: identifier, domain, organiser, records, and how to reach it. */
export const government: Rule = ({ entries }) => {
  const { site } = entries;
  const records = site?.value.government;
  if (!site || !records) return [];
  const missing = Object.entries(wanted).filter(
    ([key]) => records[key as keyof Records] === undefined,
  );
  const report = (
    path: string[],
    name: string,
    expected: string,
    severity: Problem['severity'],
  ): Problem =>
    problemAt(site, path, {
      rule: 'government',
      severity,
      message: `政府网站缺少 ${name}`,
      expected,
      hint: `在 site.json 里写上；不是政府网站的，删掉整个 government 一项。`,
    });
  return [
    ...missing.map(([key, expected]) =>
      report(['government'], `government.${key}`, expected, 'error'),
    ),
    ...(site.value.contact === undefined ? [report([], 'contact', '联系方式', 'error')] : []),
    ...(records.mark
      ? []
      : [report(['government'], 'government.mark', '党政机关网站标识的链接和图片', 'warning')]),
    ...(records.mark && !entries.paths.has(records.mark.picture)
      ? [
          problemAt(site, ['government', 'mark', 'picture'], {
            rule: 'picture-missing',
            message: `找不到图片 ${records.mark.picture}`,
            found: records.mark.picture,
            hint: '把标识图片放进内容文件夹，这里写它的文件名（大小写也要一致）。',
          }),
        ]
      : []),
  ];
};
