import { zipOf } from '#lib/kit/zip.ts';
import { contextOf, library } from './library.ts';
import { articleKit, chartKit } from './views/kit.ts';

/** The press kit of a chart as a ZIP. */
export function chartKitZip(id: string): Uint8Array<ArrayBuffer> {
  const spec = library().charts.find((chart) => chart.id === id);
  return zipOf(spec ? chartKit(contexts(), spec) : []);
}

/** The press kit of an article as a ZIP. */
export function articleKitZip(wanted: string): Uint8Array<ArrayBuffer> {
  const article = library().articles.find(({ slug }) => slug === wanted);
  return zipOf(article ? articleKit(contexts(), article) : []);
}

function contexts(): ReturnType<typeof contextOf>[] {
  return library().site.scripts.map(contextOf);
}
