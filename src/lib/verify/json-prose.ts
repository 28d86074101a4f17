import { SCRIPTS } from '../script/script.ts';

const languageKeys = ['lang', 'script', 'inLanguage', '@language'];

/** The texts of a JSON file or island, one a line, without those it says are another edition's. */
export function jsonProse(json: string, lang: string): string {
  try {
    return textsOf(JSON.parse(json), lang).join('\n');
  } catch {
    return json;
  }
}

function textsOf(value: unknown, lang: string): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, lang));
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const isOther = (tag: unknown): boolean => tag !== lang && SCRIPTS.some((each) => each === tag);
  if (entries.some(([key, tag]) => languageKeys.includes(key) && isOther(tag))) return [];
  return entries.flatMap(([key, item]) => (isOther(key) ? [] : textsOf(item, lang)));
}
