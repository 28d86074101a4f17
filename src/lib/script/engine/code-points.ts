/** The code points of a text; a lone surrogate is one of its own. */
export function codesOf(text: string): number[] {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    codes.push(code);
  }
  return codes;
}

/** As many as a call takes without trouble. */
const piece = 4096;

/** The text of code points. */
export function textOf(codes: readonly number[], start = 0, end = codes.length): string {
  let text = '';
  for (let at = start; at < end; at += piece)
    text += String.fromCodePoint(...codes.slice(at, Math.min(end, at + piece)));
  return text;
}
