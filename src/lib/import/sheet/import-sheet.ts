import type { Indicator } from '../../indicator/schema.ts';
import type { Place } from '../../taxonomy.ts';
import type { Imported } from '../import.ts';
import { indicatorDrafts } from './drafts.ts';
import type { Grid } from './grid.ts';
import { readSheet } from './sheet.ts';

/** What a table needs besides its cells. */
export interface SheetFacts {
  /** Name of the file, for messages. */
  file: string;
  places: readonly Place[];
  indicators: readonly Indicator[];
  topic: string;
  /** Beginning of the ids of new indicators. */
  idPrefix: string;
  title: string | undefined;
  source: string | undefined;
}

/** The tables of a file as indicator files; values already published are never changed. `read` counts the cells taken. */
export function importSheet(
  grids: readonly Grid[],
  facts: SheetFacts,
): Imported & { read: number } {
  const { file, places, indicators, topic, idPrefix, title, source } = facts;
  const readings = grids.map((grid) =>
    readSheet(grid, { file, places, ...(title && { title }), ...(source && { source }) }),
  );
  const found = readings.flatMap((reading) => reading.found);
  const { drafts, problems } = indicatorDrafts(found, { file, indicators, topic, idPrefix });
  return {
    read: found.length,
    files: drafts.map(({ path, indicator }) => ({
      path,
      content: `${JSON.stringify(indicator, null, 2)}\n`,
    })),
    problems: [...readings.flatMap((reading) => reading.problems), ...problems],
  };
}
