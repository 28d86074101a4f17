import { zipOf, type KitFile } from '#lib/kit/zip.ts';
import { contextOf, library } from './library.ts';
import { articleKit, chartKit, type Pictures } from './views/kit.ts';

const noPictures: Pictures = () => undefined;

/** The press kit of a chart as a ZIP. */
export function chartKitZip(id: string): Uint8Array<ArrayBuffer> {
  return zipOf(kitOf(library().charts, (spec) => spec.id === id, chartKit));
}

/** The press kit of an article as a ZIP. */
export function articleKitZip(slug: string): Uint8Array<ArrayBuffer> {
  return zipOf(kitOf(library().articles, (article) => article.slug === slug, articleKit));
}

function kitOf<Item>(
  items: readonly Item[],
  isWanted: (item: Item) => boolean,
  kit: (contexts: ReturnType<typeof contextOf>[], item: Item, pictures: Pictures) => KitFile[],
): KitFile[] {
  const item = items.find(isWanted);
  return item ? kit(library().site.scripts.map(contextOf), item, noPictures) : [];
}
