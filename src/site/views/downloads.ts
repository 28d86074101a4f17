import type { ChartSpec } from '#lib/chart/schema.ts';
import type { Indicator } from '#lib/indicator/schema.ts';
import type { Link } from '#lib/view/frame.ts';
import type { Context } from '../context.ts';

/** A file to take along. */
export interface Download extends Link {
  mediaType: string;
}

const csv = 'text/csv';
const json = 'application/json';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function indicatorDownloads({ edition, paths }: Context, { id }: Indicator): Download[] {
  const file = (path: string, text: string, mediaType: string): Download => ({
    href: paths.file(path),
    text,
    mediaType,
  });
  return [
    file(`data/${edition.slug}/${id}.csv`, 'CSV', csv),
    file(`data/${edition.slug}/${id}.xlsx`, 'Excel', xlsx),
    file(`data/${id}.json`, 'JSON', json),
  ];
}

export function chartDownloads({ edition, paths }: Context, { id }: ChartSpec): Download[] {
  const { words, slug } = edition;
  const file = (end: string, text: string, mediaType: string): Download => ({
    href: paths.file(`charts/${slug}/${id}${end}`),
    text,
    mediaType,
  });
  return [
    file('.svg', words.downloadWide, 'image/svg+xml'),
    file('-narrow.svg', words.downloadNarrow, 'image/svg+xml'),
    file('.png', 'PNG', 'image/png'),
    file('.csv', 'CSV', csv),
    file('.xlsx', 'Excel', xlsx),
    file('.json', 'JSON', json),
  ];
}
