import { placeIn, plainText, type TextBlock } from '#lib/article/plain-text.ts';
import type { Article } from '#lib/article/schema.ts';
import { judge } from '#lib/evidence/evidence.ts';
import { exhibitsOf, statedBy, type Exhibit } from '#lib/evidence/exhibit.ts';
import { occurrencesOf } from '#lib/evidence/quote.ts';
import { sentenceSpan } from '#lib/evidence/sentence.ts';
import type { Figure } from '#lib/figure/read.ts';
import type { Entries } from '#lib/library/assemble.ts';
import { spanOf } from '#lib/period.ts';
import type { Mutant } from './mutant.ts';

/** A stretch of a block and what it becomes. */
interface Edit {
  kind: string;
  start: number;
  end: number;
  by: string;
}

/** Every evidenced figure of the articles with one digit, its unit, its magnitude, or its sentence's year or place changed. */
export function proseMutants({ articles, indicators, places }: Entries): Mutant[] {
  const exhibits = indicators.flatMap(({ value }) => exhibitsOf(value));
  const names = places?.value.places.map(({ name }) => name) ?? [];
  return articles.flatMap(({ value: article }) => {
    const blocks = plainText(article);
    return exhibits
      .filter(({ evidence }) => evidence.article === article.slug)
      .flatMap((exhibit) => {
        const [found] = occurrencesOf(exhibit.evidence.quote, blocks);
        if (!found) return [];
        const verdict = judge(exhibit.evidence.quote, statedBy(exhibit), blocks);
        const figure = verdict.kind === 'ok' ? verdict.figure : undefined;
        const { text } = found.block;
        const sentence = sentenceSpan(text, found.offset, exhibit.evidence.quote.length);
        const edits = [
          ...(figure ? figureEdits(figure) : []),
          ...yearEdits(text, sentence, exhibit),
          ...placeEdits(text, sentence, names),
        ];
        return edits.map((edit) => mutantOf(article, found.block, exhibit, edit));
      });
  });
}

function figureEdits({ text, start, unit }: Figure): Edit[] {
  const edit = (kind: string, at: number, length: number, by: string): Edit => ({
    kind,
    start: start + at,
    end: start + at + length,
    by,
  });
  const digit = text.search(/[0-9一二三四五六七八九]/);
  const scale = text.search(/[万萬亿億]/);
  const last = text.search(/[0-9](?![0-9.,])/);
  const unitAt =
    unit === ''
      ? -1
      : text.search(
          /[%‰元人户戶名个個家项項件条條处處座亩畝吨噸公平立场場次所年里年户类類辆輛村镇鎮乡鄉期成倍]/,
        );
  return [
    ...(digit === -1 ? [] : [edit('digit', digit, 1, otherDigit(text.charAt(digit)))]),
    ...(scale !== -1
      ? [edit('magnitude', scale, 1, /[万萬]/.test(text.charAt(scale)) ? '亿' : '万')]
      : last === -1
        ? []
        : [edit('magnitude', last + 1, 0, '万')]),
    ...(unitAt === -1 ? [] : [edit('unit', unitAt, 1, text.charAt(unitAt) === '人' ? '元' : '人')]),
  ];
}

const next: Record<string, string> = {
  一: '二',
  二: '三',
  三: '四',
  四: '五',
  五: '六',
  六: '七',
  七: '八',
  八: '九',
  九: '八',
};

function otherDigit(digit: string): string {
  return next[digit] ?? (digit === '9' ? '8' : String(Number(digit) + 1));
}

/** The year of the period where the sentence names it, moved by three years. */
function yearEdits(
  text: string,
  { start, end }: { start: number; end: number },
  { row }: Exhibit,
): Edit[] {
  const span = spanOf(row.period);
  const years = [...text.slice(start, end).matchAll(/(?<!\d)(?:19|20)\d{2}(?=年)/g)];
  const own = years.filter(
    ([year]) => span && year >= span.start.slice(0, 4) && year <= span.end.slice(0, 4),
  );
  const [only] = own;
  if (!only || own.length > 1) return [];
  const at = start + only.index;
  return [{ kind: 'period', start: at, end: at + 4, by: String(Number(only[0]) - 3) }];
}

function placeEdits(
  text: string,
  { start, end }: { start: number; end: number },
  names: readonly string[],
): Edit[] {
  const sentence = text.slice(start, end);
  const named = names.filter((name) => sentence.includes(name));
  const [only] = named;
  const other = names.find((name) => name !== only);
  if (!only || !other || named.length > 1 || sentence.split(only).length > 2) return [];
  const at = start + sentence.indexOf(only);
  return [{ kind: 'place', start: at, end: at + only.length, by: other }];
}

function mutantOf(article: Article, block: TextBlock, exhibit: Exhibit, edit: Edit): Mutant {
  const from = placeIn(block, edit.start);
  const to = edit.end === edit.start ? from : placeIn(block, edit.end - 1);
  const length = edit.end === edit.start ? 0 : to.column - from.column + 1;
  return {
    kind: `prose: ${edit.kind}`,
    indicator: exhibit.indicator.id,
    list: exhibit.list,
    index: Number(exhibit.rowPath[1]),
    file: article.file,
    key: `${article.file}:${block.line}:${block.text.slice(0, 8)}`,
    change: (text) => {
      const lines = text.split('\n');
      const line = lines[from.line - 1] ?? '';
      lines[from.line - 1] =
        line.slice(0, from.column - 1) + edit.by + line.slice(from.column - 1 + length);
      return lines.join('\n');
    },
  };
}
