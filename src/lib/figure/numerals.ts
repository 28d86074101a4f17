const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** Factor of a run of magnitudes. @example magnitudeOf('千万') // 10000000 */
export function magnitudeOf(text: string): number {
  return [...text].reduce((factor, char) => factor * (small[char] ?? large[char] ?? 1), 1);
}

/**
 * Value of a number written in Han numerals; undefined when it is not one.
 * @example hanNumber('三百二十') // 320
 * @example hanNumber('一亿二千万') // 120000000
 * @example hanNumber('二〇一九') // 2019
 */
export function hanNumber(text: string): number | undefined {
  if (text === '') return undefined;
  const values = [...text];
  if (values.every((char) => char in digits)) {
    return values.length > 1 && !/[零〇]/.test(text)
      ? undefined
      : values.reduce((sum, char) => sum * 10 + (digits[char] ?? 0), 0);
  }
  let [total, section, digit, last] = [0, 0, -1, Infinity];
  for (const char of values) {
    const [one, ten, big] = [digits[char], small[char], large[char]];
    if (one !== undefined) {
      if (digit > 0) return undefined;
      digit = one;
    } else if (ten !== undefined) {
      section += (digit < 0 ? 1 : digit) * ten;
      digit = -1;
    } else if (big !== undefined) {
      const part = section + Math.max(digit, 0);
      // 一亿二千万 adds, 三万亿 multiplies.
      total = total > 0 && big < last ? total + part * big : (total + part || 1) * big;
      [section, digit, last] = [0, -1, big];
    } else return undefined;
  }
  return total + section + Math.max(digit, 0);
}

const range =
  /^(十|[二两兩三四五六七八九]十)?([一二两兩三四五六七八])([二两兩三四五六七八九])([十百千万萬亿億]{0,2})$/;

/**
 * Two neighbouring numerals mean a range: 三五 is three to five, 两三百 two to three hundred, 十七八 seventeen to
 * eighteen.
 * @example hanRange('七八') // [7, 8]
 */
export function hanRange(text: string): [number, number] | undefined {
  const [, tens = '', first = '', second = '', magnitude = ''] = range.exec(text) ?? [];
  const [low, high] = [digits[first], digits[second]];
  if (low === undefined || high === undefined) return undefined;
  if (high - low !== 1 && !(low === 3 && high === 5)) return undefined;
  const [base, factor] = [tens === '' ? 0 : (hanNumber(tens) ?? 0), magnitudeOf(magnitude)];
  return [(base + low) * factor, (base + high) * factor];
}
