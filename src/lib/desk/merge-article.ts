import { Document, isCollection, isMap as isYamlMap, isNode, isScalar, parseDocument } from 'yaml';
import { isEmpty, isMap, isSame, type Value } from './same.ts';

const parts = /^(---\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$))([\s\S]*)$/m;

/**
 * The text of an article with what a form sends, changed only where something changed: of the front matter the
 * keys with another value, of the text what the editor typed. Everything else keeps its bytes, comments too.
 */
export function mergeArticle(text: string, sent: string): string {
  const old = parts.exec(text);
  const next = parts.exec(sent);
  if (!old || !next) return sent;
  const [, open = '', head = '', close = '', body = ''] = old;
  const sentHead: Value = parseDocument(next[2] ?? '').toJS();
  const sentBody = next[4] ?? '';
  return `${open}${mergeHead(head, isMap(sentHead) ? sentHead : {})}${close}${mergeBody(body, sentBody)}`;
}

/** The form trims the text; the blank lines around it are not its business. */
function mergeBody(old: string, sent: string): string {
  if (old.trim() === sent.trim()) return old;
  const before = /^\s*\n/.exec(old)?.[0] ?? '\n';
  return `${before}${sent.trim()}\n`;
}

function mergeHead(head: string, sent: Record<string, Value>): string {
  const yaml = parseDocument(head);
  const root = yaml.contents;
  if (!isYamlMap(root)) return write(sent, false);
  const old: Value = yaml.toJS();
  const before = isMap(old) ? old : {};
  let merged = head;
  for (const { key, value } of root.items.toReversed()) {
    const name = isScalar(key) ? String(key.value) : '';
    if (isSame(before[name], sent[name])) continue;
    const [start, end] = linesOf(head, key, value);
    const line = isEmpty(sent[name]) ? '' : write({ [name]: sent[name] }, isFlow(value));
    merged = merged.slice(0, start) + line + merged.slice(end);
  }
  const added = Object.entries(sent).filter(([key, value]) => !(key in before) && !isEmpty(value));
  return merged + (added.length > 0 ? write(Object.fromEntries(added), false) : '');
}

/** From the beginning of a key's line to the end of its value's last line. */
function linesOf(head: string, key: unknown, value: unknown): [number, number] {
  const start = rangeOf(key)?.[0] ?? 0;
  let end = rangeOf(value)?.[1] ?? rangeOf(key)?.[1] ?? start;
  while (end > start && /\s/.test(head[end - 1] ?? '')) end -= 1;
  const newline = head.indexOf('\n', end);
  return [start, newline === -1 ? head.length : newline + 1];
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return isNode(node) ? (node.range ?? undefined) : undefined;
}

function isFlow(value: unknown): boolean {
  return isCollection(value) && value.flow === true;
}

function write(value: Record<string, Value>, flow: boolean): string {
  const yaml = new Document(value);
  if (flow && isYamlMap(yaml.contents))
    for (const { value: each } of yaml.contents.items) if (isCollection(each)) each.flow = true;
  return yaml.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}
