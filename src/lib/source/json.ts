import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  getNodeValue,
  printParseErrorCode,
} from 'jsonc-parser';
import type { ContentFile } from '../library/library.ts';
import type { Problem } from '../problem.ts';
import { encodingProblem } from './encoding.ts';
import type { Located } from './located.ts';
import { type Path, positionAt } from './position.ts';

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Faults of JSON as an office clerk would describe them. */
const faults: Readonly<Record<string, { message: string; hint: string }>> = {
  CommaExpected: { message: '两项之间缺少逗号', hint: '在这一行末尾补一个半角逗号“,”。' },
  ColonExpected: { message: '名称和值之间缺少冒号', hint: '写成 "名称": 值，冒号用半角。' },
  PropertyNameExpected: {
    message: '这里应当是带双引号的名称',
    hint: '检查前面是不是多了一个逗号，名称有没有加半角双引号。',
  },
  ValueExpected: {
    message: '这里缺少一个值',
    hint: '检查冒号或逗号后面是不是漏写了内容，或者多了一个逗号。',
  },
  CloseBraceExpected: { message: '花括号没有成对', hint: '在对应的位置补上“}”。' },
  CloseBracketExpected: { message: '方括号没有成对', hint: '在对应的位置补上“]”。' },
  UnexpectedEndOfString: { message: '引号没有成对', hint: '在这段文字的末尾补上半角双引号。' },
  InvalidSymbol: {
    message: '有不认识的字符',
    hint: '文字要放在半角双引号里；引号、逗号、冒号都用半角。',
  },
  InvalidCommentToken: { message: 'JSON 文件里不能写注释', hint: '删掉注释，说明可以写进 note。' },
  EndOfFileExpected: { message: '文件末尾有多余的内容', hint: '一个文件只能有一个最外层的 { }。' },
  InvalidCharacter: {
    message: '文字里有不能直接写的字符',
    hint: '换行写成 \\n，其他控制字符请删掉。',
  },
  InvalidNumberFormat: {
    message: '数的写法有误',
    hint: '数不加引号，不加千分位逗号，小数点用半角。',
  },
};

/** Reads a JSON file with the place of every value. A byte order mark is tolerated; comments are not. */
export function readJson(content: ContentFile): Located {
  const { path: file, text } = content;
  const garbled = encodingProblem(content);
  if (garbled) return { data: undefined, problems: [garbled], at: () => garbled };
  const source = text.replace(/^\ufeff/, ' ');
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, strict);
  const [first] = errors;
  if (first || !root) {
    const code = first ? printParseErrorCode(first.error) : 'ValueExpected';
    const { message, hint } = faults[code] ?? {
      message: '写法有误',
      hint: '检查括号、引号和逗号是否成对、是否为半角。',
    };
    const offset = first ? offsetOf(source, first, code) : 0;
    const problem: Problem = {
      file,
      ...positionAt(source, offset),
      rule: 'json-syntax',
      severity: 'error',
      message: source.trim() === '' ? '文件是空的' : `JSON 写错了：${message}`,
      found: lineAround(source, offset),
      hint: source.trim() === '' ? '写上内容，或删掉这个文件。' : hint,
    };
    return { data: undefined, problems: [problem], at: () => ({ line: 1, column: 1 }) };
  }
  return {
    data: getNodeValue(root),
    problems: duplicateKeys(root).map((key): Problem => ({
      file,
      ...positionAt(source, key.offset),
      rule: 'duplicate-key',
      severity: 'error',
      message: `“${String(key.value)}”写了两次`,
      hint: '同一个名称只能写一次，请合并或删掉其中一处。',
    })),
    at: (path, part = 'value') => positionAt(source, nodeAt(root, path, part).offset),
  };
}

/** A missing comma is noticed at the next token; the place to mend is the end of what stands before it. */
function offsetOf(source: string, error: ParseError, code: string): number {
  if (code !== 'CommaExpected') return error.offset;
  return source.slice(0, error.offset).trimEnd().length;
}

function lineAround(source: string, offset: number): string {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  return source
    .slice(start, end === -1 ? undefined : end)
    .trim()
    .slice(0, 60);
}

function nodeAt(root: Node, path: Path, part: 'key' | 'value'): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (!node) continue;
    const property = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    return part === 'key' && length === path.length && property ? property : node;
  }
  return root;
}

function duplicateKeys(node: Node): Node[] {
  const seen = new Set<unknown>();
  const own = (node.type === 'object' ? (node.children ?? []) : []).flatMap((property) => {
    const key = property.children?.[0];
    if (!key || !seen.has(key.value)) {
      seen.add(key?.value);
      return [];
    }
    return [key];
  });
  return [...own, ...(node.children ?? []).flatMap(duplicateKeys)];
}
