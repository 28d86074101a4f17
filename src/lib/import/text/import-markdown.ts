import { draftOf, type Facts } from '../draft.ts';
import type { Imported } from '../import.ts';
import { doubtsOf } from './blocks.ts';

/** A Markdown text as a draft: its blocks as they stand; front matter of other systems is left out, and said. */
export function importMarkdown(text: string, facts: Facts): Imported {
  const [, head, body = text] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  const blocks = body
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}(?=\S)/)
    .map((block) => block.replace(/^\n+|\s+$/g, ''))
    .filter((block) => block !== '');
  const titleAt = blocks.findIndex((block) => /^# [^\n]+$/.test(block));
  const title = titleAt === -1 ? undefined : blocks[titleAt]?.slice(2).trim();
  const rest = blocks
    .filter((_, at) => at !== titleAt)
    .map((markdown) => ({
      markdown,
      doubts: /^[\p{L}“‘《（]/u.test(markdown) ? doubtsOf(markdown) : [],
    }));
  const [first, ...others] = rest;
  const said =
    head === undefined || !first
      ? rest
      : [{ ...first, doubts: [leftOut(head), ...first.doubts] }, ...others];
  return draftOf({ ...facts, title: facts.title ?? title }, said);
}

function leftOut(head: string): { rule: string; message: string; found: string; hint: string } {
  return {
    rule: 'import-front-matter',
    message: '原文件开头的信息栏没有带过来',
    found: head.split('\n').slice(0, 3).join(' / '),
    hint: '标题、日期、来源要用的，照本站的写法填进信息栏。',
  };
}
