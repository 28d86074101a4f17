import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Converter } from './converter.ts';
import type { Script } from './script.ts';
import { convertTree } from './tree.ts';

const fragments = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).freeze();
const documents = unified().use(rehypeParse).use(rehypeStringify).freeze();

/** HTML in the other script: a whole document when it starts like one, a fragment otherwise. */
export function convertHtml(html: string, converter: Converter, from: Script, to: Script): string {
  const processor = /^\s*(?:<!doctype|<html)/i.test(html) ? documents : fragments;
  const tree = processor.parse(html);
  convertTree(tree, converter, from, to);
  return processor.stringify(tree);
}
