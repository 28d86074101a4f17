import type { Script } from '../../script/script.ts';

const names: Record<Script, { wan: string; yi: string }> = {
  'zh-Hans': { wan: '万', yi: '亿' },
  'zh-Hant': { wan: '萬', yi: '億' },
};

/**
 * Text of an axis tick; all ticks of an axis share the magnitude that fits its highest.
 * @example tickText(150000, 200000, 'zh-Hans') // '15万'
 */
export function tickText(value: number, highest: number, script: Script): string {
  const { wan, yi } = names[script];
  if (value === 0) return '0';
  const [factor, name] = highest >= 1e8 ? [1e8, yi] : highest >= 1e4 ? [1e4, wan] : [1, ''];
  return `${Number((value / factor).toPrecision(6))}${name}`;
}
