import type { Figure } from '../figure/read.ts';
import { dimensionOf } from '../figure/units.ts';
import { addsUp, exact } from './adds-up.ts';
import { intervalOf } from './interval.ts';
import { isLike } from './like.ts';
import type { Relation } from './relation.ts';
import { before, between, type Sentence } from './sentence.ts';
import { inOneMagnitude, said } from './working.ts';

/** 其中 opens a list of parts; what comes after work done or people moved is no part. */
const opens = /其中(?:包括|有|：)?[^，。；\d]{0,20}$/;
const opensAfterComma = /其中，[^，。；\d]{0,20}$/;
const joins = /^[^，。；、\d]{0,8}(?:[、和与及]|以及)[^，。；、\d]{0,16}$/;
const clauses = /^[）]?[，；][^，。；、\d]{0,16}$/;
/** 分别为, 由…组成: the parts make up the whole. */
const apart = /^[^，。；\d]{0,10}[，：]?分别(?:是|为|有)[^，。；、\d]{0,16}$/;
const madeOf = /^[^，。；\d]{0,10}[，：]?(?:分)?由[^，。；、\d]{0,16}$/;
const composed = /^[^，。；\d]{0,12}(?:组成|构成)/;
const total =
  /^[^，。；、\d]{0,6}[，：]?(?:合计|共计|总计|累计|一共|总共|共)(?:为|达|有|是|约)*[^，。；、\d]{0,4}$/;
const strictTotal = /合计|共计|总计|总共/;
const perUnit = /每|均|最高|最低|最多|最少|标准|比|较|超/;

/** No list of parts is longer; so that reading stays linear. */
const longest = 20;

/** Parts and their whole: 共12家，其中5家…；分别为5家、4家和3家；5家、7家，合计12家. */
export function parts(sentence: Sentence): Relation[] {
  return [...amongThem(sentence), ...apartFrom(sentence), ...addedUp(sentence)];
}

/** After 其中: a part above every whole it may belong to is wrong; parts may overlap and may be left out. */
function amongThem(sentence: Sentence): Relation[] {
  const { figures } = sentence;
  return figures.flatMap((part, index): Relation[] => {
    const previous = figures[index - 1];
    if (!previous || !isPart(sentence, part)) return [];
    const link = between(sentence, previous, part);
    if (!opens.test(link) && !opensAfterComma.test(link)) return [];
    const opened = previous.end + link.lastIndexOf('其中');
    const wholes = wholesBefore(sentence, index, part);
    const all = wholes.at(-1);
    if (!all || all.end > opened) return [];
    const list = listFrom(sentence, index, joins, clauses);
    const tooLarge = list.find(
      (each, at) =>
        (at === 0 || joins.test(between(sentence, figures[index + at - 1] ?? part, each))) &&
        wholes.every((whole) => intervalOf(each).low > intervalOf(whole).high),
    );
    if (tooLarge) return [exceeds(tooLarge, all)];
    if (list.length < 2) return [];
    return (areEverybody(sentence, list) ? exact : addsUp)(list, all, all, true) ?? [];
  });
}

/** 共12家，分别为5家、4家和3家: the parts make up the whole exactly. */
function apartFrom(sentence: Sentence): Relation[] {
  const { figures, text } = sentence;
  return figures.flatMap((first, index): Relation[] => {
    const all = figures[index - 1];
    if (!all || !isLike(all, first)) return [];
    const link = between(sentence, all, first);
    const isApart = apart.test(link);
    if (!isApart && !madeOf.test(link)) return [];
    const list = listFrom(sentence, index, joins, /^[）]?，[^，。；、\d]{1,8}$/);
    const last = list.at(-1);
    if (!last || list.length < 2) return [];
    const rest = text.slice(last.end, Math.min(sentence.end, last.end + 24));
    if (/^等/.test(rest) || (!isApart && !composed.test(rest))) return [];
    const isOfAll = /[共总全]|合计/.test(before(sentence, all.start, 12)) || !isApart;
    return exact(list, all, all, isOfAll) ?? [];
  });
}

/** 5家、7家，合计12家. */
function addedUp(sentence: Sentence): Relation[] {
  const { figures } = sentence;
  return figures.flatMap((all, index): Relation[] => {
    const last = figures[index - 1];
    if (!last || !isLike(last, all)) return [];
    const link = between(sentence, last, all);
    if (!total.test(link) || /累计/.test(link)) return [];
    const list = listTo(sentence, index - 1);
    if (list.length < 2 || list.some((each) => perUnit.test(before(sentence, each.start, 6))))
      return [];
    return strictTotal.test(link)
      ? (exact(list, all, all, false) ?? [])
      : (addsUp(list, all, all) ?? []);
  });
}

function isPart({ text, start, end }: Sentence, figure: Figure): boolean {
  const { unit, value } = figure;
  const isAmount =
    unit !== '' && !['share', 'points', 'multiple', 'tenths'].includes(dimensionOf(unit));
  const words = text.slice(Math.max(start, figure.start - 4), figure.start);
  const after = text.slice(figure.end, Math.min(end, figure.end + 2));
  return isAmount && value > 0 && !/每|均|达到|超过/.test(words) && !/[/／]/.test(after);
}

/** Earlier figures in the same unit that may be the whole. */
function wholesBefore({ figures }: Sentence, index: number, part: Figure): Figure[] {
  return figures.slice(Math.max(0, index - 8), index).filter((each) => isLike(each, part));
}

/** The figures from one on that are listed in its unit. */
function listFrom(sentence: Sentence, index: number, ...links: readonly RegExp[]): Figure[] {
  const { figures } = sentence;
  const first = figures[index];
  const list = first ? [first] : [];
  for (const next of figures.slice(index + 1, index + longest)) {
    const last = list.at(-1);
    if (!last || !isLike(last, next)) break;
    const link = between(sentence, last, next);
    if (!links.some((each) => each.test(link))) break;
    list.push(next);
  }
  return list;
}

/** The figures up to one that are listed in its unit. */
function listTo(sentence: Sentence, index: number): Figure[] {
  const { figures } = sentence;
  const list = [figures[index]].filter((each) => each !== undefined);
  for (let at = index - 1; at > index - longest; at -= 1) {
    const [each, next] = [figures[at], list[0]];
    if (!each || !next || !isLike(each, next)) break;
    if (!joins.test(between(sentence, each, next))) break;
    list.unshift(each);
  }
  return list;
}

function exceeds(part: Figure, all: Figure): Relation {
  const { printed, magnitude } = inOneMagnitude([part.value, all.value]);
  const [a = '', b = ''] = printed;
  const unit = ` ${magnitude}${part.unit}`;
  return {
    kind: 'whole',
    verdict: 'fails',
    at: part,
    from: [all],
    working: `${a}${unit} > ${b}${unit}`,
    expected: `不多于${said(all.value, all)}`,
  };
}

/** Men and women are everybody: other parts after 其中 may overlap or be left out. */
function areEverybody(sentence: Sentence, list: readonly Figure[]): boolean {
  const labels = list.map(
    ({ start }) => /[男女](?!式|装|裝)[^，。；、]{0,3}$/.exec(before(sentence, start, 6))?.[0],
  );
  return (
    labels.length === 2 &&
    new Set(labels.map((each) => each?.charAt(0))).size === 2 &&
    !labels.includes(undefined)
  );
}
