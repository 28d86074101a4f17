import { byPlace, type Problem } from '../problem.ts';
import { placeholders } from '../scaffold/placeholders.ts';
import { detectScript } from '../script/detect.ts';
import type { Imported } from './import.ts';
import { narrowMarks } from './text/punctuation.ts';

/** A part of an article as Markdown, and what a person must look at in it. */
export interface Block {
  markdown: string;
  doubts: readonly Pick<Problem, 'rule' | 'message' | 'found' | 'hint'>[];
}

/** What an imported article says besides its text. */
export interface Facts {
  slug: string;
  title: string | undefined;
  place: string;
  topic: string;
  /** Instant with its offset. */
  published: string;
}

/** A draft of an article: complete but for what only a person knows, with the place of each doubt in it. */
export function draftOf(facts: Facts, blocks: readonly Block[]): Imported {
  const path = `articles/${facts.slug}/index.md`;
  const script = detectScript(blocks.map(({ markdown }) => markdown).join('\n')) ?? 'zh-Hans';
  const head = [
    '---',
    `title: ${JSON.stringify(facts.title ?? placeholders.title)}`,
    `script: ${script}`,
    `published: ${facts.published}`,
    `places: [${facts.place}]`,
    `topics: [${facts.topic}]`,
    `summary: ${placeholders.summary}`,
    'draft: true',
    '---',
  ];
  const lines = [...head];
  const problems = blocks.flatMap(({ markdown, doubts }): Problem[] => {
    lines.push('', ...markdown.split('\n'));
    const line = lines.length - markdown.split('\n').length + 1;
    return doubts.map((doubt) => ({ file: path, line, column: 1, severity: 'warning', ...doubt }));
  });
  const text = `${lines.join('\n')}\n`;
  return {
    files: [{ path, content: text }],
    problems: [...problems, ...marks(path, text, head.length)].toSorted(byPlace),
  };
}

/** One Problem for all narrow marks of a text, at the first of them: a pasted page has hundreds. */
function marks(file: string, text: string, headLines: number): Problem[] {
  const body = text.split('\n').slice(headLines);
  const found = body.flatMap((line, index) =>
    narrowMarks(line).map((mark) => ({ ...mark, line, index })),
  );
  const [first] = found;
  if (!first) return [];
  return [
    {
      file,
      line: headLines + first.index + 1,
      column: first.at + 1,
      severity: 'warning',
      rule: 'import-marks',
      message: `从这里起有 ${found.length} 处半角标点，中文里通常用全角`,
      found: first.line.slice(Math.max(0, first.at - 6), first.at + 6),
      hint: '导入时加 --full-width 全部换成全角；数字、时间、网址里的不动。',
    },
  ];
}
