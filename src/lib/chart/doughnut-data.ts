import type { Edition } from '../edition.ts';
import { figureText } from '../figure/format.ts';
import { boundOfShare, type ChartData, type Item, listOf, pointOf, shareText } from './point.ts';
import type { ResolvedSeries } from './resolve.ts';
import { chartWords } from './words.ts';

/** Slices with their shares of the whole: of what `of` names, the rest filled up, or of their own sum. */
export function doughnutData(
  items: readonly Item[],
  resolved: readonly ResolvedSeries[],
  edition: Edition,
): ChartData {
  const { script } = edition;
  const whole = resolved.find((each) => each.whole)?.whole;
  const indicator = resolved[0]?.indicator;
  const unit = edition.text(indicator?.unit ?? '');
  const decimals = indicator?.decimals ?? 0;
  const exact = (value: number): number => Number(value.toFixed(decimals));
  const sum = exact(items.reduce((total, { point }) => total + (point.value ?? 0), 0));
  const total = whole?.observation.value ?? sum;
  const unsure = items.some(({ point }) => point.bound);
  const ofTotal = whole ? whole.observation.bound : unsure ? 'about' : undefined;
  const rest = (value: number): Item => {
    const bound = unsure || ofTotal ? 'about' : undefined;
    const text = figureText({ value, unit, decimals, bound }, script);
    const period = items[0]?.point.period ?? '';
    return {
      label: chartWords(script).rest,
      point: { value, text, period, ...(bound && { bound }) },
    };
  };
  const left = exact(total - sum);
  const slices = (left > 0 ? [...items, rest(left)] : items).map(({ label, point }) => {
    const share = (point.value ?? 0) / total;
    const bound = boundOfShare(point.bound, ofTotal);
    return { label, point: { ...point, detail: shareText(share, bound, script) } };
  });
  return {
    ...listOf(slices),
    total: whole
      ? pointOf(whole.indicator, whole.observation, edition).text
      : figureText({ value: sum, unit, decimals, bound: ofTotal }, script),
  };
}
