import { strFromU8, strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { labelObjects, type WordObject } from '#lib/import/word/objects.ts';
import { openWord } from '#lib/import/word/package.ts';

/** What a Word file holds, as HTML, its pictures by name, and what HTML cannot hold. */
export interface WordText {
  html: string;
  pictures: ReadonlyMap<string, Uint8Array>;
  objects: readonly WordObject[];
  /** Pictures of kinds no browser shows. */
  unshown: readonly string[];
}

/** A Word file's text; what is typed as deleted is gone, what is typed as inserted is there, comments are gone. */
export async function readWordFile(
  bytes: Uint8Array,
): Promise<WordText | { refusal: { message: string; hint: string } }> {
  const { entries, refusal } = openWord(bytes);
  if (refusal) return { refusal };
  const document = 'word/document.xml';
  const rels = textOf(entries['word/_rels/document.xml.rels']);
  const { xml, objects } = labelObjects(textOf(entries[document]), (id) => {
    const target = new RegExp(`<Relationship\\b[^>]*\\bId="${id}"[^>]*>`).exec(rels)?.[0];
    const path = /\bTarget="([^"]+)"/.exec(target ?? '')?.[1]?.replace(/^\/?(?:word\/)?/, 'word/');
    return path === undefined ? undefined : textOf(entries[path]);
  });
  // What has been unfolded within bounds is handed on, so that nobody unfolds the original without them.
  const safe = zipSync({ ...entries, [document]: strToU8(xml) }, { level: 0 });
  const pictures = new Map<string, Uint8Array>();
  const unshown: string[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const ending = endings[image.contentType];
    if (ending === undefined) {
      unshown.push(image.contentType);
      return { src: '' };
    }
    const name = `picture-${pictures.size + 1}.${ending}`;
    pictures.set(name, new Uint8Array(await image.readAsArrayBuffer()));
    return { src: `./${name}` };
  });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(safe) },
    { convertImage, styleMap, externalFileAccess: false },
  );
  return { html: value, pictures, objects, unshown };
}

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** Names of heading styles in Word and WPS, in Chinese and English. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='副标题'] => p:fresh",
  ...[1, 2, 3, 4].flatMap((depth) =>
    [`标题 ${depth}`, `标题${depth}`, `標題 ${depth}`, `Heading ${depth}`, `heading ${depth}`].map(
      (name) => `p[style-name='${name}'] => h${depth}:fresh`,
    ),
  ),
];

function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : strFromU8(bytes);
}
