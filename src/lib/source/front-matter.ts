import matter from 'gray-matter';
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { ContentFile } from '../library/library.ts';
import type { Problem } from '../problem.ts';
import { encodingProblem } from './encoding.ts';
import type { Located } from './located.ts';
import type { Path, Position } from './position.ts';

export interface FrontMatter extends Located {
  /** Text after the front matter. */
  body: string;
  /** Line of the file on which `body` starts. */
  bodyLine: number;
}

const refuse = (): never => {
  throw new Error('only YAML front matter is allowed');
};

/** Splits with gray-matter, whose own engines are refused: unwrapped it executes `---js` (gray-matter#131). */
function split(text: string): { yaml: string; body: string } {
  let yaml = '';
  const engine = (source: string): object => {
    yaml = source;
    return {};
  };
  // Options on every call: without them gray-matter hands out one mutable object from a cache.
  const { content } = matter(text, {
    engines: { yaml: engine, javascript: refuse, js: refuse, json: refuse, coffee: refuse },
  });
  return { yaml, body: content };
}

/**
 * Reads the front matter of an article with the place of every value. Values follow YAML 1.2: an instant stays
 * the text it is, with its time zone (docs/decisions/0002).
 */
export function readFrontMatter(content: ContentFile): FrontMatter {
  const { path: file, text } = content;
  const garbled = encodingProblem(content);
  if (garbled)
    return { data: undefined, body: '', bodyLine: 1, problems: [garbled], at: () => garbled };
  const source = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const failed = (
    message: string,
    hint: string,
    place: Position = { line: 1, column: 1 },
  ): FrontMatter => ({
    data: undefined,
    body: '',
    bodyLine: 1,
    problems: [{ file, ...place, rule: 'front-matter', severity: 'error', message, hint }],
    at: () => place,
  });
  if (!source.startsWith('---')) {
    return failed(
      '文章开头没有信息栏',
      '第一行写 ---，接着写 title、script 等各项，再写一行 ---，下面才是正文。',
    );
  }
  if (!/^---[ \t]*(?:yaml)?[ \t]*\n/.test(source)) {
    return failed('信息栏只能用 YAML 书写', '第一行只写三个减号 ---，后面不加别的。');
  }
  if (!/\n---[ \t]*(?:\n|$)/.test(source)) {
    return failed('信息栏没有结束', '在各项写完之后单独写一行 ---。');
  }
  const { yaml, body } = split(source);
  const lines = new LineCounter();
  const parsed = parseDocument(yaml, {
    lineCounter: lines,
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
  });
  // gray-matter hands over what follows the first `---`, beginning with its line break or right after it.
  const offset = source.slice(0, source.indexOf(yaml, 3)).split('\n').length - 1;
  const place = (at: number): Position => {
    const { line, col } = lines.linePos(at);
    return { line: Math.max(1, line) + offset, column: Math.max(1, col) };
  };
  const faults = [
    ...parsed.errors.map(({ code, pos }) => ({ code, offset: pos[0] })),
    ...aliasesIn(parsed).map((offset) => ({ code: 'ALIAS', offset })),
  ];
  return {
    data: faults.length > 0 ? undefined : (parsed.toJS() ?? {}),
    body,
    bodyLine: source.slice(0, source.length - body.length).split('\n').length,
    problems: faults.map(({ code, offset: at }) => syntaxProblem(file, code, place(at))),
    at: (path, part = 'value') => place(offsetOf(parsed, path, part)),
  };
}

/** Offsets of YAML aliases. An editor who writes `*` means an asterisk, and an alias can blow up without end. */
function aliasesIn(parsed: Document): number[] {
  const offsets: number[] = [];
  visit(parsed, (_, node) => {
    if (isAlias(node)) offsets.push(node.range?.[0] ?? 0);
  });
  return offsets;
}

function syntaxProblem(file: string, code: string, place: Position): Problem {
  const known: Readonly<Record<string, [string, string]>> = {
    ALIAS: ['值不能以星号“*”开头', '把整个值放进引号；标题、摘要里不用星号加粗。'],
    DUPLICATE_KEY: ['同一项写了两次', '同一个名称只能写一次，请合并或删掉其中一处。'],
    TAB_AS_INDENT: ['行首用了制表符', '行首的缩进请用空格。'],
    BAD_INDENT: ['缩进没有对齐', '同一层的各项左边要对齐。'],
    MISSING_CHAR: ['引号或括号没有成对', '补上缺少的引号或括号，标点用半角。'],
    BLOCK_AS_IMPLICIT_KEY: ['冒号的用法有误', '一行只写一项；值里面有冒号时，请把整个值放进引号。'],
    MULTILINE_IMPLICIT_KEY: ['名称后面缺少冒号', '写成“名称: 值”，冒号用半角，后面空一格。'],
  };
  const [message, hint] = known[code] ?? [
    '书写有误',
    '一行一项，写成“名称: 值”，冒号用半角，后面空一格；值里有冒号或引号时，把整个值放进引号。',
  ];
  return {
    file,
    ...place,
    rule: 'yaml-syntax',
    severity: 'error',
    message: `信息栏写错了：${message}`,
    hint,
  };
}

function offsetOf(parsed: Document, path: Path, part: 'key' | 'value'): number {
  let node: unknown = parsed.contents;
  let found = startOf(node);
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair || !isPair(pair)) break;
      found =
        last && part === 'key' ? startOf(pair.key) : (startOf(pair.value) ?? startOf(pair.key));
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      found = startOf(node) ?? found;
    } else break;
  }
  return found ?? 0;
}

function startOf(node: unknown): number | undefined {
  const range =
    typeof node === 'object' && node !== null && 'range' in node ? (node as Node).range : undefined;
  return range?.[0];
}
