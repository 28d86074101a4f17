import type { Scale } from 'chart.js';
import type { Script } from '../../script/script.ts';
import { textWidth } from '../text-width.ts';

const names: Record<Script, { wan: string; yi: string }> = {
  'zh-Hans': { wan: '万', yi: '亿' },
  'zh-Hant': { wan: '萬', yi: '億' },
};

/**
 * Text of an axis tick; all ticks of an axis share the magnitude that fits its highest. Of units only % is written.
 * @example tickText(150000, 200000, { script: 'zh-Hans', unit: '元' }) // '15万'
 */
export function tickText(
  value: number,
  highest: number,
  { script, unit }: { script: Script; unit: string },
): string {
  const { wan, yi } = names[script];
  if (value === 0) return '0';
  const [factor, name] = highest >= 1e8 ? [1e8, yi] : highest >= 1e4 ? [1e4, wan] : [1, ''];
  return `${Number((value / factor).toPrecision(6))}${name}${unit === '%' ? unit : ''}`;
}

/** Gives a value axis the width of its own texts by our table: a browser's fonts must not move the drawing. */
export function fixWidth(scale: Scale, size: number, padding: number): void {
  const widths = scale.ticks.map(({ label }) => textWidth(String(label ?? ''), size));
  scale.width = Math.ceil(Math.max(0, ...widths)) + padding;
}

/** Keeps the labels at both ends from moving the drawing; the caller leaves the room they need. */
export function fixEnds(scale: Scale): void {
  scale.paddingLeft = 0;
  scale.paddingRight = 0;
}

/**
 * Labels of periods that fit side by side in `width` pixels: all of them, or every second, third … counted back from
 * the latest, with the first among them where it can be. The others are empty.
 */
export function fittingLabels(labels: readonly string[], size: number, width: number): string[] {
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, size))) + size;
  const latest = labels.length - 1;
  const least = Math.max(1, Math.ceil((widest * latest) / width));
  const step = [least, least + 1, least + 2].find((each) => latest % each === 0) ?? least;
  return labels.map((label, index) => ((latest - index) % step === 0 ? label : ''));
}
