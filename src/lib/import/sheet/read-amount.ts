import type { Bound } from '../../indicator/schema.ts';
import { readUnit, type SheetUnit } from './read-unit.ts';

export type Amount =
  { value: number; bound?: Bound; starred: boolean; unit?: string } | { fault: string };

const before: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:不少于|不低于|至少)/, 'at-least'],
  [/^(?:不超过|不高于|至多)/, 'at-most'],
  [/^(?:超过|超|逾|突破)/, 'over'],
  [/^(?:不足|不到)/, 'under'],
  [/^(?:接近|近)/, 'nearly'],
  [/^(?:大约|约)/, 'about'],
];
const after: readonly (readonly [RegExp, Bound])[] = [
  [/以上$/, 'at-least'],
  [/以下$/, 'at-most'],
  [/左右$/, 'about'],
  [/(?:余|多)$/, 'over'],
];

/**
 * The value of a cell in the base unit, by moving the decimal point and never by multiplying: 1.1 万 is exactly 11000.
 * A cell may bring its own magnitude and unit only where its head has no magnitude.
 */
export function readAmount(printed: string, head: SheetUnit): Amount {
  let text = printed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^[−–](?=\d)/, '-');
  let bound: Bound | undefined;
  const starred = text.endsWith('*');
  if (starred) text = text.slice(0, -1);
  for (const [pattern, kind] of [...before, ...after]) {
    if (!bound && pattern.test(text)) [text, bound] = [text.replace(pattern, ''), kind];
  }
  if (/[十百千万萬亿億](?:余|多)/.test(text)) {
    text = text.replace(/([十百千万萬亿億])(?:余|多)/, '$1');
    bound ??= 'over';
  }
  const [, sign = '', digits = '', more = '', tail = ''] =
    /^([+-]?)([\d,]*(?:\.\d+)?)(余|多)?(.*)$/.exec(text) ?? [];
  if (more !== '') bound ??= 'over';
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(digits)) return { fault: '不是数' };
  const number = `${sign}${digits.replaceAll(',', '')}`;
  if (number.replace(/\D/g, '').replace(/^0+/, '').length > 15)
    return { fault: '位数超过 15 位，表格软件已经存不准' };
  const own = tail === '' ? undefined : ownUnit(tail, head);
  if (tail !== '' && !own) return { fault: `数后面的“${tail}”与表头的单位对不上` };
  const value = Number(`${number}e${own?.power ?? head.power}`);
  return {
    value: value === 0 ? 0 : value,
    ...(bound && { bound }),
    starred,
    ...(own && { unit: own.unit }),
  };
}

function ownUnit(tail: string, head: SheetUnit): SheetUnit | undefined {
  const bare = /^[百千万萬亿億]+$/.test(tail);
  const own = readUnit(bare ? `${tail}元` : tail);
  if (!own || (bare && head.power !== 0)) return undefined;
  if (bare) return { unit: head.unit, power: own.power };
  return head.unit === '' || own.unit === head.unit ? own : undefined;
}
