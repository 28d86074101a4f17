import type { Problem } from '../problem.ts';
import { placeholders } from '../scaffold/placeholders.ts';
import { detectScript } from '../script/detect.ts';
import type { Imported } from './import.ts';

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
  return { files: [{ path, content: `${lines.join('\n')}\n` }], problems };
}
