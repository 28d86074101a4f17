import type { Indicator } from '../indicator/schema.ts';
import type { Library } from '../library/library.ts';
import { digestOf, drawingPath, releaseDigest } from './digest.ts';
import type { Release, ReleasedChart } from './schema.ts';

/** A release ready to be written: its own file and the drawings it refers to. */
export interface Recorded {
  release: Release;
  /** Path inside the content folder to text; drawings that are already kept are among them. */
  files: ReadonlyMap<string, string>;
}

export interface RecordOptions {
  date: string;
  note?: string | undefined;
  previous?: Release | undefined;
  /** Pages of the day, by their address after the edition. */
  pages?: string[];
  /** The four drawings of a chart by edition. */
  draw: (chart: string) => Record<string, { wide: string; narrow: string }>;
}

/** Today's values and charts as a release. Pure: nothing is written. */
export function recordRelease(
  { indicators, charts }: Pick<Library, 'indicators' | 'charts'>,
  { date, note, previous, pages, draw }: RecordOptions,
): Recorded {
  const files = new Map<string, string>();
  const keep = (svg: string): string => {
    const digest = digestOf(svg);
    files.set(drawingPath(digest), svg);
    return digest;
  };
  const released = charts.map((spec): ReleasedChart => ({
    spec: without(spec, '$schema'),
    drawings: Object.fromEntries(
      Object.entries(draw(spec.id)).map(([edition, { wide, narrow }]) => [
        edition,
        { wide: keep(wide), narrow: keep(narrow) },
      ]),
    ),
  }));
  const data = {
    $schema: '../../public/schemas/release.json',
    date,
    ...(note && { note }),
    ...(previous && { previous: previous.digest }),
    ...(pages && { pages }),
    indicators: indicators.map((indicator): Indicator => without(indicator, '$schema')),
    charts: released,
  };
  const release: Release = { ...data, digest: releaseDigest(data) };
  files.set(`releases/${date}.json`, releaseText(release));
  return { release, files };
}

/** The file of a release: one line for each indicator and chart, so that two releases can be compared line by line. */
export function releaseText({ indicators, charts, digest, ...head }: Release): string {
  const lines = (rows: readonly object[]): string =>
    rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  const fields = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{\n${fields.join(',\n')},\n"indicators": ${lines(indicators)},\n"charts": ${lines(charts)},\n"digest": "${digest}"\n}\n`;
}

function without<Value extends object, Key extends keyof Value>(
  value: Value,
  key: Key,
): Omit<Value, Key> {
  const { [key]: _, ...rest } = value;
  return rest;
}
