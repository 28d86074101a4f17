import { articleBlocks } from '../article/blocks.ts';
import { placeIn } from '../article/plain-text.ts';
import { problemAt } from '../library/entry.ts';
import { personalData, type Find, type PrivacyKind } from '../privacy/find.ts';
import type { Problem, Severity } from '../problem.ts';
import { createConverter } from '../script/converter.ts';
import type { Rule } from './context.ts';
import { dataTexts } from './script-texts.ts';

/** Personal data in what readers see: numbers that identify somebody forbid publishing, the rest is for a person to judge. */
export const personalDataRule: Rule = ({ entries }) => [
  ...entries.articles.flatMap(({ value: article, file, source }): Problem[] => {
    const blocks = articleBlocks(article, (key) => source.at([key]).line) ?? [];
    return blocks.flatMap((block) =>
      personalData(simplified(block.text, article.script)).map((find) => ({
        file,
        ...placeIn(block, find.at),
        ...words(find, block.text),
      })),
    );
  }),
  ...dataTexts(entries).flatMap(({ entry, path, text }) =>
    personalData(text).map((find) => problemAt(entry, path, words(find, text))),
  ),
];

const converter = createConverter();

/** The rules know Simplified; a conversion keeps every offset. */
function simplified(text: string, script: 'zh-Hans' | 'zh-Hant'): string {
  return script === 'zh-Hans' ? text : converter.convert(text, 'zh-Hant', 'zh-Hans');
}

interface Advice {
  severity: Severity;
  message: string;
  hint: string;
}

const name = '写成“化名”并注明，或写“某村民”；本人书面同意公开的，请留好同意书。';
const advice: Readonly<Record<PrivacyKind, Advice>> = {
  identity: {
    severity: 'error',
    message: '这里像是身份证号码',
    hint: '整个删掉；只遮住几位也不行，出生日期同样不能公开。',
  },
  phone: {
    severity: 'error',
    message: '这里像是个人手机号码',
    hint: '删掉；要留联系方式，写单位的电话。',
  },
  bank: { severity: 'error', message: '这里像是银行卡号', hint: '整个删掉。' },
  mail: {
    severity: 'warning',
    message: '这里像是个人邮箱',
    hint: '换成单位的邮箱，或者删掉。',
  },
  plate: { severity: 'warning', message: '这里像是车牌号码', hint: '删掉，写“一辆货车”就够了。' },
  address: {
    severity: 'warning',
    message: '这里写到了某一户的门牌',
    hint: '写到村或小区为止；公共场所的地址可以留。',
  },
  illness: { severity: 'warning', message: '同一处写了人名和病情', hint: name },
  minor: { severity: 'warning', message: '这里写了未成年人的名字', hint: name },
  hardship: {
    severity: 'warning',
    message: '同一处写了困难家庭的人名和钱数',
    hint: `${name}按规定应当公示的，在公示栏公示，不写进报告。`,
  },
};

/** Numbers are shown with their middle left out: the message goes into logs. */
function words({ kind, at, text }: Find, whole: string): Omit<Problem, 'file' | 'line' | 'column'> {
  const found = whole.slice(at, at + text.length);
  const isNumber = ['identity', 'phone', 'bank'].includes(kind);
  return {
    rule: `personal-${kind}`,
    found: isNumber ? `${found.slice(0, 3)}…${found.slice(-2)}` : found,
    ...advice[kind],
  };
}
