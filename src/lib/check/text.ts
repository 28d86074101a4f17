import { readAllRelations } from '../arithmetic/read.ts';
import { placeIn, type TextBlock } from '../article/plain-text.ts';
import { readFigures } from '../figure/read.ts';
import type { Problem } from '../problem.ts';
import type { Position } from '../source/position.ts';
import { relationWords } from './relation-words.ts';
import { problemText } from './report.ts';

/** What is said of a plain text: any report, as it was published or as it was sent. */
export interface TextFindings {
  /** How many figures were read. */
  figures: number;
  /** What could be worked out and is right. */
  confirmed: (Position & { text: string; working: string })[];
  problems: Problem[];
}

const lead = 8;

/** Works out everything a plain text says of its own numbers. `file` is how its Problems name it. */
export function inspectText(text: string, file: string): TextFindings {
  const blocks = paragraphs(text);
  const relations = readAllRelations(blocks.map((block) => block.text));
  const placed = blocks.flatMap((block, index) =>
    (relations[index] ?? []).map((relation) => ({ block, relation })),
  );
  return {
    figures: blocks.reduce((count, block) => count + readFigures(block.text).length, 0),
    confirmed: placed
      .filter(({ relation }) => relation.verdict === 'holds')
      .map(({ block, relation: { at, working } }) => ({
        ...placeIn(block, at.start),
        text: block.text.slice(Math.max(0, at.start - lead), at.end),
        working,
      })),
    problems: placed
      .filter(({ relation }) => relation.verdict !== 'holds')
      .map(({ block, relation }) => ({
        file,
        ...placeIn(block, relation.at.start),
        ...relationWords(relation),
      })),
  };
}

/** The findings as plain text for an editor. */
export function textReport({ figures, confirmed, problems }: TextFindings, file: string): string {
  const lines = confirmed.map(
    ({ line, column, text, working }) => `  ${file}:${line}:${column} ${text}：${working}`,
  );
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [
    `读到 ${figures} 个数字。`,
    ...(lines.length > 0 ? [[`算得出来、对得上的 ${lines.length} 处：`, ...lines].join('\n')] : []),
    ...problems.map((problem) => problemText(problem, file)),
    problems.length === 0
      ? lines.length > 0
        ? '没有发现算不对的地方。'
        : '没有找到可以核对的算式；数字之间没有写明关系的，程序不判断对错。'
      : `核对完毕：${errors} 处不对，${problems.length - errors} 处请再看一看。`,
  ].join('\n\n');
}

const ended = /[。！？!?：:；;”"」』）)]\s*$/;
const begins = /^[\s\u3000—–\-*#>|]|^[一二三四五六七八九十\d]+[、.．]/;
const shortest = 12;

/** Paragraphs of a plain text; lines that were only wrapped are one. */
function paragraphs(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let parts: { offset: number; value: string; source: string; place: Position }[] = [];
  const finish = (): void => {
    const [first] = parts;
    if (first) {
      const joined = parts.map(({ value }) => value).join('');
      blocks.push({ text: joined, line: first.place.line, parts });
    }
    parts = [];
  };
  text.split(/\r\n|\n|\r/).forEach((value, index) => {
    const last = parts.at(-1);
    const goesOn =
      last && last.value.length >= shortest && !ended.test(last.value) && !begins.test(value);
    if (!goesOn || value.trim() === '') finish();
    if (value.trim() === '') return;
    const before = parts.at(-1);
    const offset = before ? before.offset + before.value.length : 0;
    parts.push({ offset, value, source: value, place: { line: index + 1, column: 1 } });
  });
  finish();
  return blocks;
}
