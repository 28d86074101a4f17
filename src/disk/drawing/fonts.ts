import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { otherScript, type Script } from '#lib/script/script.ts';
import { charactersOfFont } from './cmap.ts';

const packages: Readonly<Record<Script, string>> = {
  'zh-Hans': 'noto-sans-sc',
  'zh-Hant': 'noto-sans-tc',
};

/** A file with a hundredth of a face. */
export interface Piece {
  name: string;
  path: string;
}

/** The pieces of the face whose characters have the forms of that script. */
export function piecesOf(script: Script): Piece[] {
  const folder = resolve('node_modules/@fontsource-variable', packages[script], 'files');
  return readdirSync(folder)
    .filter((file) => file.endsWith('-wght-normal.woff2'))
    .sort()
    .map((file) => ({ name: file.replace('-wght-normal.woff2', ''), path: join(folder, file) }));
}

let faces: Readonly<Record<Script, ReadonlyMap<number, Piece>>> | undefined;

/**
 * The piece that has a character, in the forms of the script, because 骨 過 遠 have other forms in the other one; from
 * the other face where only that has it, undefined where neither does.
 */
export function pieceFor(character: string, script: Script): Piece | undefined {
  faces ??= { 'zh-Hans': faceOf('zh-Hans'), 'zh-Hant': faceOf('zh-Hant') };
  const code = character.codePointAt(0) ?? 0;
  return faces[script].get(code) ?? faces[otherScript(script)].get(code);
}

function faceOf(script: Script): Map<number, Piece> {
  return new Map(
    piecesOf(script).flatMap((piece) =>
      [...charactersOfFont(readFileSync(piece.path))].map((code) => [code, piece] as const),
    ),
  );
}
