import { evidence, exceptions } from './detect-evidence.ts';
import { otherScript, type Script } from './script.ts';

/** A character that only the other script writes. */
export interface Stray {
  /** In UTF-16 code units. */
  offset: number;
  char: string;
}

/** One kind of evidence must outweigh the other by this much, or the text counts as mixed. */
const margin = 4;

/**
 * The characters of a text that do not belong to its script. What both scripts write is none of them: 后 of 皇后,
 * 乾 of 乾坤, 著 of 著名.
 * @example otherScriptCharacters('农村發展', 'zh-Hans') // [{ offset: 2, char: '發' }]
 */
export function otherScriptCharacters(text: string, script: Script): Stray[] {
  const other = evidence[otherScript(script)];
  const strays: Stray[] = [];
  let offset = 0;
  for (const char of text) {
    if (other.has(char) && !isAtHome(text, offset, script)) strays.push({ offset, char });
    offset += char.length;
  }
  return strays;
}

/** The script of a text; undefined where nothing tells, or where both scripts are mixed. */
export function detectScript(text: string): Script | undefined {
  const simplified = otherScriptCharacters(text, 'zh-Hant').length;
  const traditional = otherScriptCharacters(text, 'zh-Hans').length;
  if (simplified > traditional * margin) return 'zh-Hans';
  if (traditional > simplified * margin) return 'zh-Hant';
  return undefined;
}

function isAtHome(text: string, offset: number, script: Script): boolean {
  return exceptions[script].some((word) => {
    const inside = word.indexOf(text.charAt(offset));
    return inside !== -1 && text.startsWith(word, offset - inside);
  });
}
