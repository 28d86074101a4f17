import { narrow } from './numbers.ts';

const number = '(?:\\d+|[一二三四五六七八九十百]+)';
const doors = [
  `${number}组${number}号`,
  `${number}(?:号楼|栋|幢|座)${number}单元${number}(?:室|号)?`,
  `${number}(?:号楼|栋|幢)${number}室`,
  `(?:住在?|住址|户籍地址|家住)[^。；，]{0,16}?${number}号院?${number}(?:排|栋|户|室)(?:${number}(?:户|室|号))?`,
];
const door = new RegExp(doors.join('|'), 'g');

/** Addresses at the door: of a group and house in a village, of a flat in a town. */
export function addresses(text: string): RegExpMatchArray[] {
  return [...narrow(text).matchAll(door)];
}
