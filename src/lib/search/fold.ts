/**
 * Takes from a text what a search does not ask about: script, case, width, kind of quotation marks, kind of white space.
 * The result has exactly as many UTF-16 units as the text, so that a place in one is the same place in the other.
 */
export type Fold = (text: string) => string;

/** As many arguments as any engine takes. */
const atOnce = 4096;
/** Quotation marks of both scripts. */
const marks = '「“」”『‘』’﹁“﹂”';

/**
 * A fold over pairs of characters, each one UTF-16 unit: `後后裡里` takes 後 to 后 and 裡 to 里.
 * @example createFold('貧贫')('Ａ貧 「困」') // 'a贫 “困”'
 */
export function createFold(pairs: string): Fold {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1) {
    const lettered = unit <= 0x3000 || (unit >= 0xa640 && unit < 0xac00) || unit >= 0xe000;
    // Among Han characters and Hangul, four fifths of the table, there is nothing to be made small.
    table[unit] = lettered ? plain(unit) : unit;
  }
  for (const list of [marks, pairs]) {
    for (let at = 0; at + 1 < list.length; at += 2) {
      table[list.charCodeAt(at)] = list.charCodeAt(at + 1);
    }
  }
  return (text) => {
    let folded = '';
    for (let from = 0; from < text.length; from += atOnce) {
      const units = new Uint16Array(Math.min(atOnce, text.length - from));
      for (let at = 0; at < units.length; at += 1) {
        const unit = text.charCodeAt(from + at);
        units[at] = table[unit] ?? unit;
      }
      folded += String.fromCharCode(...units);
    }
    return folded;
  };
}

/** Small letters, narrow forms, one kind of space. */
function plain(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return plain(unit - 0xfee0);
  const char = String.fromCharCode(unit);
  if (unit < 0x20 || /\s/.test(char)) return 0x20;
  const small = char.toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
}
