import type { NamedPicture } from '#lib/picture/pictures.ts';
import { paintAll } from './paint-all.ts';
import { pictureStore } from './store.ts';

/**
 * The bytes of a picture as PNG: from the store, where a build has put it, or painted now.
 * @throws when a character of it is in no face
 */
export async function pictureFile(named: NamedPicture): Promise<Uint8Array<ArrayBuffer>> {
  const store = pictureStore();
  const { missing } = await paintAll([named], { store, threads: 1 });
  if (missing.length > 0) {
    const characters = missing.map(({ character }) => character).join('');
    throw new Error(`图片字体缺字：${characters}（${named.path}）`);
  }
  return store.read(named.picture);
}
