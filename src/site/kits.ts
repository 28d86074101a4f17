import { zipOf, type KitFile } from '#lib/kit/zip.ts';
import { contextOf, library } from './library.ts';
import { articleKit, chartKit, type Pictures } from './views/kit.ts';

/** Where kits get their PNGs from. */
const pictures: Pictures = {
  chart: () => Promise.resolve(undefined),
  card: () => Promise.resolve(undefined),
};

/** The press kit of a chart as a ZIP. */
export function chartKitZip(id: string): Promise<Uint8Array<ArrayBuffer>> {
  return packed(
    library().charts.find((spec) => spec.id === id),
    chartKit,
  );
}

/** The press kit of an article as a ZIP. */
export function articleKitZip(slug: string): Promise<Uint8Array<ArrayBuffer>> {
  return packed(
    library().articles.find((article) => article.slug === slug),
    articleKit,
  );
}

async function packed<Item>(
  item: Item | undefined,
  kit: (contexts: ReturnType<typeof contextOf>[], item: Item, from: Pictures) => Promise<KitFile[]>,
): Promise<Uint8Array<ArrayBuffer>> {
  const contexts = library().site.scripts.map(contextOf);
  return zipOf(item ? await kit(contexts, item, pictures) : []);
}
