import { placeIn, type TextBlock } from '../article/plain-text.ts';
import { articleBlocks } from '../article/blocks.ts';
import { isSetAside } from '../article/set-aside.ts';
import { simplified } from '../arithmetic/simplified.ts';
import { brokenClaims, type BrokenClaim, type Witness } from '../claim/claims.ts';
import { exhibitsOf, type Exhibit } from '../evidence/exhibit.ts';
import { occurrencesOf } from '../evidence/quote.ts';
import { sentenceSpan } from '../evidence/sentence.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './context.ts';

const words: Record<BrokenClaim['kind'], string> = {
  first: '说是首次，往期已经有过',
  record: '说是最高或最低，往期还有更高或更低的',
  run: '说是连续几年，其中有一年不是这样',
  doubled: '说是翻番，与那一年的数值对不上',
  ahead: '说是提前，与目标的数值或时间对不上',
};

/** 首次, 历史最高, 连续N年, 翻番, 提前: what an article claims of a value is true of its series. */
export const claims: Rule = ({ entries, indicators }) => {
  const exhibits = Map.groupBy(
    indicators.flatMap(exhibitsOf).filter(({ list }) => list === 'observations'),
    ({ evidence }) => evidence.article,
  );
  return entries.articles.flatMap((entry) => {
    const quoted = exhibits.get(entry.value.slug) ?? [];
    const blocks = articleBlocks(entry.value, (key) => entry.source.at([key]).line) ?? [];
    return blocks.flatMap((block) =>
      sentencesWith(block, witnessesIn(block, quoted)).flatMap((sentence) =>
        brokenClaims(sentence.text, sentence.witnesses).flatMap((claim): Problem[] => {
          const start = sentence.start + claim.start;
          if (isSetAside({ start, end: sentence.start + claim.end }, block, entry.value)) return [];
          const place = placeIn(block, start);
          return [{ file: entry.file, ...place, severity: 'error', ...problemOf(claim) }];
        }),
      ),
    );
  });
};

function problemOf({
  kind,
  text,
  witness,
  working,
  expected,
}: BrokenClaim): Omit<Problem, 'file' | 'line' | 'column' | 'severity'> {
  return {
    rule: `claim-${kind}`,
    message: words[kind],
    found: `${text}（“${witness.indicator.title}”）`,
    expected,
    working,
    hint: '核对这句话和往期的数值；口径不同的，把话说明白，例如写明和哪一年、在哪个范围里比。确实没有错的，把它连同数字的原文写进文章头部的 setAside，注明理由。',
  };
}

function witnessesIn(block: TextBlock, exhibits: readonly Exhibit[]): Witness[] {
  return exhibits.flatMap(({ indicator, row, evidence }): Witness[] => {
    const observation = indicator.observations.find((each) => each === row);
    const [found] = occurrencesOf(evidence.quote, [block]);
    if (!observation || !found) return [];
    const { offset: start } = found;
    return [{ indicator, observation, start, end: start + evidence.quote.length }];
  });
}

interface Claiming {
  text: string;
  start: number;
  /** Places of the quotes are offsets in the sentence. */
  witnesses: Witness[];
}

function sentencesWith({ text }: TextBlock, witnesses: readonly Witness[]): Claiming[] {
  const sentences = new Map<number, Claiming>();
  for (const witness of witnesses) {
    const { start, end } = sentenceSpan(text, witness.start, witness.end - witness.start);
    const sentence = sentences.get(start) ?? {
      text: simplified(text.slice(start, end)),
      start,
      witnesses: [],
    };
    sentence.witnesses.push({
      ...witness,
      start: witness.start - start,
      end: witness.end - start,
    });
    sentences.set(start, sentence);
  }
  return [...sentences.values()];
}
