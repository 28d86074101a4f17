import { GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { type Script, SCRIPTS } from '#lib/script/script.ts';
import { pieceFor, type Piece } from './fonts.ts';

/** CSS family of a script's face, on canvases with `trueLettering`. */
export function familyOf(script: Script): string {
  return `"face ${script}"`;
}

/**
 * Makes a canvas write in the faces of our scripts. The canvas takes one piece of a face for the whole, and draws
 * variable faces at their lightest unless their axis is set: so each text is written with the pieces that have its
 * characters, in the weight of its font.
 */
export function trueLettering(context: SKRSContext2D): void {
  const write = context.fillText.bind(context);
  context.fillText = (text, x, y) => {
    const { font } = context;
    const script = SCRIPTS.find((each) => font.includes(each)) ?? 'zh-Hans';
    const size = /[\d.]+px/.exec(font)?.[0] ?? '10px';
    context.font = `${size} ${familiesOf(text, script)}`;
    context.fontVariationSettings = `'wght' ${font.includes('bold') ? 700 : 400}`;
    write(text, x, y);
    context.font = font;
  };
}

const registered = new Set<Piece>();

function familiesOf(text: string, script: Script): string {
  const pieces = new Set([...text].flatMap((character) => pieceFor(character, script) ?? []));
  for (const piece of pieces) {
    if (registered.has(piece)) continue;
    registered.add(piece);
    GlobalFonts.registerFromPath(piece.path, piece.name);
  }
  return [...pieces].map(({ name }) => `"${name}"`).join(', ') || 'sans-serif';
}
