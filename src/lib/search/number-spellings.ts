const printed = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万亿|亿|万)?$/;
/** Powers of ten of the large units, the largest first. */
const units = [
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
] as const;

/**
 * Other ways of printing a number of at least four digits: with or without commas, in full or in 万, 亿, 万亿. Only
 * spellings that lose no digit; empty for anything but such a number.
 * @example numberSpellings('1.34万') // ['13400', '13,400']
 */
export function numberSpellings(text: string): string[] {
  const match = printed.exec(text);
  if (!match) return [];
  const [, whole = '', fraction = '', unit] = match;
  const power = units.find(([name]) => name === unit)?.[1] ?? 0;
  const digits = whole.replaceAll(',', '') + fraction.slice(1);
  const plain = shifted(digits, power - Math.max(0, fraction.length - 1));
  if (plain.includes('.') || plain.length < 4 || plain.length > 15) return [];
  const large = units
    .filter(([, zeros]) => plain.length > zeros)
    .map(([name, zeros]) => shifted(plain, -zeros) + name)
    .filter((spelling) => (/\.(\d+)/.exec(spelling)?.[1] ?? '').length <= 4);
  const commas = plain.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return [...new Set([plain, commas, ...large])].filter((spelling) => spelling !== text);
}

/** Digits with the point moved to the right, or to the left for a negative count, without idle zeros. */
function shifted(digits: string, count: number): string {
  if (count >= 0) return trimmed(digits + '0'.repeat(count));
  const padded = digits.padStart(1 - count, '0');
  return trimmed(`${padded.slice(0, count)}.${padded.slice(count)}`);
}

function trimmed(number: string): string {
  const [whole = '', fraction = ''] = number.split('.');
  const kept = fraction.replace(/0+$/, '');
  return whole.replace(/^0+(?=\d)/, '') + (kept === '' ? '' : `.${kept}`);
}
