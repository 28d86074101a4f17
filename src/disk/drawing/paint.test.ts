import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { chartWords } from '#lib/chart/words.ts';
import type { Picture } from '#lib/picture/picture.ts';
import { SCRIPTS, type Script } from '#lib/script/script.ts';
import { pieceFor } from './fonts.ts';
import { paint } from './paint.ts';

function saying(text: string, script: Script, bold = false): Picture {
  const line = { text, x: 10, y: 30, size: 40, color: '#000000', bold };
  const sheet = { width: 60, height: 60, scale: 1, ground: '#ffffff', bars: [], charts: [] };
  return { ...sheet, script, lines: [line] };
}

/** How much black is on a painted picture. */
async function ink(picture: Picture): Promise<number> {
  const image = await loadImage(Buffer.from(paint(picture)));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return data.reduce((sum, value) => sum + 255 - value, 0);
}

describe('paint', () => {
  it.each(SCRIPTS)('writes each character of %s as itself, none as an empty box', (script) => {
    const box = Buffer.from(paint(saying('\u{10ffff}', script)));
    const seen = new Map([[box.toString('base64'), 'box']]);
    for (const character of '固原市农村農業发發区區学學与與亿億万萬2019年，%元户戶') {
      const key = Buffer.from(paint(saying(character, script))).toString('base64');
      expect(seen.get(key), character).toBeUndefined();
      seen.set(key, character);
    }
  });

  it.each([...'骨過遠，'])('writes %s in the forms of the script', (character) => {
    const [hans, hant] = SCRIPTS.map((script) => Buffer.from(paint(saying(character, script))));
    expect(hans?.equals(hant ?? Buffer.alloc(0))).toBe(false);
  });

  it.each(SCRIPTS)('writes %s in two weights, neither of them the lightest', async (script) => {
    const [plain, bold] = [await ink(saying('農', script)), await ink(saying('農', script, true))];
    expect(bold).toBeGreaterThan(plain * 1.2);
    // At its lightest, a stroke of the face is 0.02 of the size wide: 農 then covers 5 % of its square.
    expect(plain).toBeGreaterThan(0.12 * 40 * 40 * 255 * 3);
  });

  it('has a piece for every character that charts write of themselves', () => {
    const words = JSON.stringify(SCRIPTS.map((script) => chartWords(script))).replace(/\s/g, '');
    for (const character of words) expect(pieceFor(character, 'zh-Hans'), character).toBeDefined();
  });
});
