/** Full-width digits and letters as ASCII; the length stays. */
export function narrow(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ＊－]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/** What stands just before a match says what kind of number it is. */
function says(text: string, { index = 0 }: RegExpMatchArray, words: RegExp): boolean {
  return words.test(text.slice(Math.max(0, index - 14), index));
}

const identityWords = /身份证|证件|证号|身份号码/;
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);

/** Identity numbers (GB 11643): of 18 digits with their checksum, of 15, and masked ones that keep the year of birth. */
export function identities(given: string): RegExpMatchArray[] {
  const text = narrow(given);
  const all = [
    ...text.matchAll(/(?<![\dA-Z])\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?![\dA-Z])/g),
    ...text.matchAll(/(?<!\d)\d{15}(?!\d)/g),
    ...text.matchAll(/(?<!\d)(?=\d+[\d*]*\*)\d{6}(?:19|20)\d{2}[\d*]{4}[\d*]{2,4}[\dXx*]?/g),
  ];
  return all.filter((match) => {
    const plain = match[0].replace(/[ -]/g, '').toUpperCase();
    if (!provinces.has(plain.slice(0, 2))) return false;
    if (plain.includes('*')) return plain.length >= 16;
    const isSaid = says(text, match, identityWords);
    if (plain.length === 15) return isSaid && isDay(`19${plain.slice(6, 12)}`);
    return isDay(plain.slice(6, 14)) && (isSaid || isChecked(plain));
  });
}

function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(
    Number,
  );
  if (!year || !month || !day) return false;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year >= 1900 && year <= 2100 && month <= 12 && day <= length;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function isChecked(number: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return '10X98765432'[sum % 11] === number[17];
}

/** Mobile numbers; a quantity with its unit is none. */
export function phones(given: string): RegExpMatchArray[] {
  return [
    ...narrow(given).matchAll(
      /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\d.]|\s*(?:万|亿|元|亩|吨|人|户|公斤|千克|斤|米|平方|立方|公里|千瓦|度|株|头|只|件|项|次))/g,
    ),
  ];
}

const cardWords = /卡|账号|账户|帐号|开户|存折/;

/** Card numbers with their check digit (Luhn), where the text says that it is one. */
export function banks(given: string): RegExpMatchArray[] {
  const text = narrow(given);
  return [...text.matchAll(/(?<!\d)[3-69]\d{3,5}(?: ?\d{2,7}){2,5}(?!\d)/g)].filter((match) => {
    const plain = match[0].replaceAll(' ', '');
    return (
      plain.length >= 16 && plain.length <= 19 && says(text, match, cardWords) && isLuhn(plain)
    );
  });
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
