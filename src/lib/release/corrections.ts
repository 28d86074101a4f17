import type { Correction, Indicator } from '../indicator/schema.ts';
import type { Release } from './schema.ts';
import { rowsOf, sameRow, type Row } from './row.ts';

/** A correction of a published value, with the articles that carried the value. */
export interface ValueCorrection {
  indicator: Indicator;
  row: Row;
  correction: Correction;
  /** Slugs of the articles whose sentences say the value, or said it when it was released. */
  articles: readonly string[];
}

/** Every correction of every value, newest first. */
export function valueCorrections(
  indicators: readonly Indicator[],
  releases: readonly Release[],
): ValueCorrection[] {
  return indicators
    .flatMap((indicator) =>
      rowsOf(indicator).flatMap((row) => {
        if (!row.value.corrections?.length) return [];
        const articles = quotedIn(indicator, row, releases);
        return row.value.corrections.map((correction): ValueCorrection => ({
          indicator,
          row,
          correction,
          articles,
        }));
      }),
    )
    .sort((a, b) =>
      a.correction.date < b.correction.date ? 1 : a.correction.date > b.correction.date ? -1 : 0,
    );
}

function quotedIn(indicator: Indicator, row: Row, releases: readonly Release[]): string[] {
  const states = releases.flatMap(({ indicators }) => {
    const released = indicators.find(({ id }) => id === indicator.id);
    return (released && sameRow(row, released)) ?? [];
  });
  const slugs = [row, ...states].flatMap(({ value }) => [
    ...(value.evidence ? [value.evidence.article] : []),
    ...(('restated' in value && value.restated) || []).map(({ article }) => article),
  ]);
  return [...new Set(slugs)];
}
