import { magnitudeOf } from '../../figure/numerals.ts';
import { unitNamed, unitPattern } from '../../figure/units.ts';

/** A base unit and the power of ten its printed magnitude stands for. */
export interface SheetUnit {
  unit: string;
  power: number;
}

const whole = new RegExp(`^${unitPattern}$`);

/**
 * The unit printed in a head; undefined when it is not a known one.
 * @example readUnit('万吨') // { unit: '吨', power: 4 }
 * @example readUnit('千瓦时') // { unit: '千瓦时', power: 0 }
 */
export function readUnit(printed: string): SheetUnit | undefined {
  const text = printed.normalize('NFKC').replace(/\s/g, '');
  const longest = /^[十百千万萬亿億]*/.exec(text)?.[0].length ?? 0;
  for (let at = 0; at <= longest; at += 1) {
    const rest = text.slice(at);
    if (!whole.test(rest)) continue;
    return { unit: unitNamed(rest), power: Math.round(Math.log10(magnitudeOf(text.slice(0, at)))) };
  }
  return undefined;
}

/** A head without its unit. @example splitHead('粮食产量（万吨）') // { name: '粮食产量', printed: '万吨' } */
export function splitHead(head: string): { name: string; printed?: string } {
  const text = head.replace(/\s/g, '');
  const [, name, printed] = /^(.*?)[（(](?:单位[:：])?([^（()）]+)[)）]$/.exec(text) ?? [];
  return name && printed ? { name, printed } : { name: text };
}
