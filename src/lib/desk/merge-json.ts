import { applyEdits, modify, parse, type JSONPath } from 'jsonc-parser';
import { isEmpty, isMap, isSame, type Value } from './same.ts';

/**
 * The text of a JSON file with the values a form sends, changed only where a value changed: the order of keys, the
 * line breaks and what the form leaves empty stay. Keys the file has and the form does not are removed only if
 * they held something and the form sends them empty.
 */
export function mergeJson(text: string, sent: Value): string {
  let merged = text;
  for (const { path, value, insert } of changesOf(valueOf(text), sent, []))
    merged = applyEdits(
      merged,
      modify(merged, path, value, {
        formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' },
        ...(insert && { isArrayInsertion: true }),
      }),
    );
  return merged;
}

interface Change {
  path: JSONPath;
  /** Undefined where it is to be removed. */
  value: Value;
  insert?: true;
}

function valueOf(text: string): Value {
  const value: Value = parse(text);
  return value;
}

function changesOf(old: Value, sent: Value, path: JSONPath): Change[] {
  if (isSame(old, sent)) return [];
  if (isMap(old) && isMap(sent))
    return Object.keys({ ...old, ...sent }).flatMap((key) =>
      key in sent || !isEmpty(old[key]) ? changesOf(old[key], sent[key], [...path, key]) : [],
    );
  if (Array.isArray(old) && Array.isArray(sent)) return changesOfList(old, sent, path);
  return [{ path, value: isEmpty(sent) && sent !== null ? undefined : sent }];
}

/** Entries at the same place are compared with each other; what is longer is cut or added at its end. */
function changesOfList(old: readonly Value[], sent: readonly Value[], path: JSONPath): Change[] {
  const gone = old.length - sent.length;
  if (gone === 1) {
    const at = sent.findIndex((each, index) => !isSame(each, old[index]));
    const index = at === -1 ? sent.length : at;
    if (old.slice(index + 1).every((each, step) => isSame(each, sent[index + step])))
      return [{ path: [...path, index], value: undefined }];
  }
  const both = Math.min(old.length, sent.length);
  const within = sent
    .slice(0, both)
    .flatMap((each, index) => changesOf(old[index], each, [...path, index]));
  const added = sent
    .slice(both)
    .map((value, index): Change => ({ path: [...path, both + index], value, insert: true }));
  const cut = old
    .slice(both)
    .map((_, index): Change => ({ path: [...path, old.length - 1 - index], value: undefined }));
  return [...within, ...added, ...cut];
}
