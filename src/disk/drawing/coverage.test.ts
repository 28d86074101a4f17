import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Picture } from '#lib/picture/picture.ts';
import { charactersOfFont } from './cmap.ts';
import { missingCharacters } from './coverage.ts';
import { piecesOf } from './fonts.ts';

function saying(text: string): Picture {
  const line = { text, x: 0, y: 0, size: 10, color: '#000000' };
  const sheet = { width: 10, height: 10, scale: 1, ground: '#ffffff', bars: [], charts: [] };
  return { ...sheet, script: 'zh-Hans', lines: [line] };
}

describe('missingCharacters', () => {
  it.each(['固原市原州区，2025年：+3.4%', '區農業與鄉鎮醫療臺灣裏', '㎡℃①—…「」《》'])(
    'has %s',
    (text) => {
      expect(missingCharacters([{ path: 'a.png', picture: saying(text) }])).toEqual([]);
    },
  );

  it('names a character that no face has, and every picture with it, each once', () => {
    const pictures = ['甲\u{e123}', '乙', '\u{e123}丙\u{e123}', '\u{10ffff}'].map(
      (text, index) => ({
        path: `${index}.png`,
        picture: saying(text),
      }),
    );
    expect(missingCharacters(pictures)).toEqual([
      { character: '\u{e123}', paths: ['0.png', '2.png'] },
      { character: '\u{10ffff}', paths: ['3.png'] },
    ]);
  });
});

describe('charactersOfFont', () => {
  it('reads what the style sheet of the package says of each piece', () => {
    const sheet = readFileSync('node_modules/@fontsource-variable/noto-sans-tc/wght.css', 'utf8');
    const ranges = new Map(
      [...sheet.matchAll(/files\/(\S+?\.woff2)[\s\S]*?unicode-range:\s*([^;]+);/g)].map(
        ([, file = '', range = '']) => [file, range],
      ),
    );
    const pieces = piecesOf('zh-Hant');
    expect(pieces.length).toBeGreaterThan(50);
    for (const { path } of pieces) {
      const said = (ranges.get(path.split('/').at(-1) ?? '') ?? '').split(',').flatMap((part) => {
        const [from = 0, to = from] = part
          .trim()
          .replace('U+', '')
          .split('-')
          .map((hex) => Number.parseInt(hex, 16));
        return Array.from({ length: to - from + 1 }, (_, index) => from + index);
      });
      const found = charactersOfFont(readFileSync(path));
      // Each piece brings space and quotation marks along.
      const own = [...found].filter((code) => code > 0xa0);
      expect(own.length, path).toBeGreaterThan(0);
      // Two characters came into the face after its sheet was written.
      const unsaid = own.filter((code) => !said.includes(code)).length;
      expect(unsaid, path).toBeLessThanOrEqual(2);
    }
  });

  it('refuses what is no font', () => {
    expect(() => charactersOfFont(Buffer.alloc(64))).toThrow();
  });
});
