import type { Figure } from '../figure/read.ts';
import { dimensionOf } from '../figure/units.ts';
import { intervalOf, mapped, quotient } from './interval.ts';
import { isLike } from './like.ts';
import { verdictOf, type Relation } from './relation.ts';
import { before, between, type Sentence } from './sentence.ts';
import { beside, inOneMagnitude } from './working.ts';

const whole = '(?:总(?:数|量|额|户数|人数|人口|产值|投资|投入|面积)?|全部|其)?的?';
/** 占56.9%, 占总户数的56.9%; a share of something else that is named is another share. */
const share = new RegExp(
  `^[）]?[^，。；\\d]{0,12}，?(?:分别)?(?:占(?:比|到|${whole}(?:比例|比重)?)|比例|比重|占比)(?:分别)?(?:已)?(?:为|达到|达|是)?$`,
);
const done =
  /^[）]?[^，。；\d]{0,8}，?(?:分别)?(?:完成率|到位率|销号率|整改率|办结率|化解率|兑现率|消除率)(?:分别)?(?:已)?(?:为|达到|达|是)?$/;
const ofWhole = /^[^，。；\d]{0,10}，?占[^，。；\d]{0,16}$/;
const within = /其中|[中里内]，|已|完成|整改|办结|化解|消除|兑现/;
const noShare = /超额|任务|计划的|目标的/;
/** A share of all is never above 100 %; rates of fulfilment may be. */
const shareOfAll = /占(?:比|到|[^，。；\d]{0,12}的)?(?:比例|比重)?(?:已|高)?(?:为|达到|达)?$/;
const coverage =
  /(?:覆盖率|普及率|满意率|满意度|合格率|入住率|发生率|入户率|知晓率|通达率|入学率)(?:稳定|保持)?(?:在|均|已|分别|都|提高|提升|达){0,2}(?:为|到|达到|达|在)?$/;
const wholes = 8;

/** Shares of a whole that stands in the same sentence: 5408户，其中3076户已消除风险，占56.9%. */
export function shares(sentence: Sentence): Relation[] {
  return sentence.figures.flatMap((figure, index): Relation[] => {
    if (!isShare(figure)) return [];
    const impossible = overHundred(sentence, figure);
    if (impossible) return [impossible];
    const found = (ofNamedWhole(sentence, index) ?? candidates(sentence, index)).flatMap(
      ([part, all]) => judged(figure, part, all) ?? [],
    );
    const best = found.find(({ verdict }) => verdict === 'holds') ?? found[0];
    return best ? [best] : [];
  });
}

function isShare({ unit, max }: Figure): boolean {
  return (unit === '%' || unit === '成') && max === undefined;
}

function overHundred(sentence: Sentence, figure: Figure): Relation | undefined {
  const { low } = intervalOf(figure);
  if (figure.unit !== '%' || low <= 100 || figure.approx === 'about') return undefined;
  const words = before(sentence, figure.start, 24);
  const isAll = shareOfAll.test(words) && !noShare.test(words);
  if (!isAll && !coverage.test(words)) return undefined;
  return {
    kind: 'over-hundred',
    verdict: isAll ? 'fails' : 'doubtful',
    at: figure,
    from: [],
    working: `${figure.value} % > 100 %`,
  };
}

/** 3076户，占监测对象5408户的56.9%. */
function ofNamedWhole(sentence: Sentence, index: number): [Figure, Figure][] | undefined {
  const { figures } = sentence;
  const [part, all, figure] = [figures[index - 2], figures[index - 1], figures[index]];
  if (!part || !all || !figure || !isAmountOf(part, all)) return undefined;
  const isNamed =
    ofWhole.test(between(sentence, part, all)) &&
    /^[^，。；\d]{0,8}的(?:比例|比重)?(?:为|达)?$/.test(between(sentence, all, figure));
  return isNamed ? [[part, all]] : undefined;
}

/** The part right before the share with every whole it may be part of; 户 and 人 side by side are both tried. */
function candidates(sentence: Sentence, index: number): [Figure, Figure][] {
  const { figures, text } = sentence;
  const figure = figures[index];
  const [parts, first] = partsBefore(sentence, index);
  if (!figure || parts.length === 0) return [];
  return parts.flatMap((part): [Figure, Figure][] => {
    const all = figures
      .slice(Math.max(0, first - wholes), first)
      .findLast((each) => isAmountOf(part, each) && each.value >= part.value);
    if (!all || !within.test(text.slice(all.end, part.start))) return [];
    if (/；|分别(?!占)/.test(text.slice(all.end, part.start))) return [];
    return [[part, all]];
  });
}

/** 占56.9%和57.7% after 3076户10608人: the second share belongs to the second part. */
function partsBefore(sentence: Sentence, index: number): [Figure[], number] {
  const { figures } = sentence;
  const group = (last: number): number => {
    let first = last;
    while (first > 0) {
      const [left, right] = [figures[first - 1], figures[first]];
      if (!left || !right || !/^[、，和]?[共计]?$/.test(between(sentence, left, right))) break;
      if (left.unit === right.unit) break;
      first -= 1;
    }
    return first;
  };
  let lead = index;
  while (lead > 0) {
    const [left, right] = [figures[lead - 1], figures[lead]];
    if (!left || !right || !isShare(left)) break;
    if (!/^(?:[、和与及]|以及)$/.test(between(sentence, left, right))) break;
    lead -= 1;
  }
  const [part, figure] = [figures[lead - 1], figures[lead]];
  if (!part || !figure || isShare(part)) return [[], 0];
  const link = between(sentence, part, figure);
  if (!share.test(link) && !done.test(link)) return [[], 0];
  const first = group(lead - 1);
  const parts = figures.slice(first, lead);
  if (lead === index && !link.includes('分别')) return [parts, first];
  const own = parts[index - lead];
  return [own ? [own] : [], first];
}

function isAmountOf(part: Figure, all: Figure): boolean {
  return isLike(part, all) && dimensionOf(part.unit) !== 'share';
}

function judged(figure: Figure, part: Figure, all: Figure): Relation | undefined {
  if (all.value <= 0) return undefined;
  const times = figure.unit === '成' ? 10 : 1;
  const follows = mapped(quotient(intervalOf(part), intervalOf(all)), (value) => value * 100);
  const stated = mapped(intervalOf(figure), (value) => value * times);
  const verdict = verdictOf(follows, stated, [part, all]);
  if (!verdict) return undefined;
  const fails = verdict === 'fails';
  const { printed } = inOneMagnitude([part.value, all.value]);
  const [result, said] = beside(
    (part.value / all.value) * 100,
    figure.value * times,
    figure.precision * times,
    fails,
  );
  return {
    kind: 'share',
    verdict,
    at: figure,
    from: [part, all],
    working: `${printed[0] ?? ''} ÷ ${printed[1] ?? ''} = ${result} % ${fails ? `≠ ${said} %` : '✓'}`,
    ...(fails && { expected: `${result}%` }),
  };
}
