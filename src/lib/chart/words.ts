import type { Script } from '../script/script.ts';

const hans = {
  rest: '其余',
  total: '合计',
  period: '时期',
  item: '项目',
  value: '数值',
  share: '占比',
  of: '占{whole}',
  missing: '缺数',
  suppressed: '不公布',
  notApplicable: '不适用',
  from: '{label}从{a}的{x}到{b}的{y}',
  highest: '最高的是{label}，{x}',
  lowest: '最低的是{label}，{x}',
  one: '{label}{x}',
  at: '{label}（{period}）{x}',
  shareOf: '{label}{x}，占{share}',
  pause: '，',
  comma: '；',
  stop: '。',
  target: '目标',
  targetOf: '{period}目标',
  sign: '※',
  corrected: '※{date}更正：{label}（{period}）由{was}改为{now}。{reason}',
  broken: '┆{label}：{period}的口径与此前不同。{how}',
  break: '口径改变',
  unsure: '空心点表示约数、初步数或估计数。',
};

const hant: typeof hans = {
  rest: '其餘',
  total: '合計',
  period: '時期',
  item: '項目',
  value: '數值',
  share: '佔比',
  of: '佔{whole}',
  missing: '缺數',
  suppressed: '不公佈',
  notApplicable: '不適用',
  from: '{label}從{a}的{x}到{b}的{y}',
  highest: '最高的是{label}，{x}',
  lowest: '最低的是{label}，{x}',
  one: '{label}{x}',
  at: '{label}（{period}）{x}',
  shareOf: '{label}{x}，佔{share}',
  pause: '，',
  comma: '；',
  stop: '。',
  target: '目標',
  targetOf: '{period}目標',
  sign: '※',
  corrected: '※{date}更正：{label}（{period}）由{was}改為{now}。{reason}',
  broken: '┆{label}：{period}的口徑與此前不同。{how}',
  break: '口徑改變',
  unsure: '空心點表示約數、初步數或估計數。',
};

/** Words of charts in both scripts. */
export function chartWords(script: Script): typeof hans {
  return script === 'zh-Hans' ? hans : hant;
}
