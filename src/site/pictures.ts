import { readBytes, readContentFolder } from '#disk/content-folder.ts';
import { settings } from '#disk/settings.ts';
import { slugOf } from '#lib/script/script.ts';
import { library } from './library.ts';

const picture = /^articles\/([^/]+)\/(.+\.(?:jpe?g|png|gif|webp|avif|svg))$/i;

interface PicturePath {
  params: { script: string; slug: string; picture: string };
  props: { path: string };
}

/** Pictures that lie beside published articles, once for each edition: they are shown by their names. */
export function picturePaths(): PicturePath[] {
  const { articles, site } = library();
  const published = new Set(articles.map(({ slug }) => slug));
  return readContentFolder(settings(process.env).contentDir).flatMap(({ path }) => {
    const [, slug = '', name = ''] = picture.exec(path) ?? [];
    if (!published.has(slug)) return [];
    return site.scripts.map((script) => ({
      params: { script: slugOf(script), slug, picture: name },
      props: { path },
    }));
  });
}

/** A picture as it lies in the content folder. */
export function pictureBytes(path: string): Uint8Array<ArrayBuffer> {
  return readBytes(settings(process.env).contentDir, path);
}

/** The mark of a government site, where it has one: its picture is served by us, not by the office that grants it. */
export function markPaths(): { params: { name: string }; props: { path: string } }[] {
  const path = library().site.government?.mark?.picture;
  return path === undefined ? [] : [{ params: { name: path }, props: { path } }];
}
