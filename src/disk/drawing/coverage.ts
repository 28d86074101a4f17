import type { NamedPicture } from '#lib/picture/pictures.ts';
import { charactersOf } from '#lib/picture/characters.ts';
import { pieceFor } from './fonts.ts';

/** A character that no face has, and the pictures that would show an empty box in its place. */
export interface MissingCharacter {
  character: string;
  paths: readonly string[];
}

/** Characters of pictures that the faces cannot draw, in the order of their code points. */
export function missingCharacters(pictures: readonly NamedPicture[]): MissingCharacter[] {
  const users = new Map<string, string[]>();
  for (const { path, picture } of pictures)
    for (const character of charactersOf(picture))
      users.set(character, [...(users.get(character) ?? []), path]);
  return [...users]
    .filter(([character]) => !pieceFor(character, 'zh-Hans'))
    .map(([character, paths]) => ({ character, paths }))
    .sort((a, b) => (a.character.codePointAt(0) ?? 0) - (b.character.codePointAt(0) ?? 0));
}
