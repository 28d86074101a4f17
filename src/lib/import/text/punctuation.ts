/** A mark of ASCII that stands in Chinese text, and what an editor would type. */
export interface Mark {
  /** Offset in UTF-16 units. */
  at: number;
  found: string;
  proposed: string;
}

const full: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const han = /[\p{Script=Han}”’》）、。，；：？！％%]/u;

/** Marks between Chinese characters; numbers (1,200; 9:30), addresses and Latin text keep theirs. */
export function narrowMarks(text: string): Mark[] {
  return [...text.matchAll(/[,;:?!()]/g)].flatMap(({ 0: found, index: at }) => {
    const before = text[at - 1] ?? '';
    const after = text[at + 1] ?? '';
    const isBetweenDigits = /\d/.test(before) && /\d/.test(after);
    const isInAddress = /[\w/]$/.test(before) && /^[\w/]/.test(after);
    const isChinese = han.test(before) || han.test(after) || /[“‘《（]/.test(after);
    return isBetweenDigits || isInAddress || !isChinese
      ? []
      : [{ at, found, proposed: full[found] ?? found }];
  });
}

/** The text with every narrow mark as proposed; the same length. */
export function withFullMarks(text: string): string {
  const units = text.split('');
  for (const { at, proposed } of narrowMarks(text)) units[at] = proposed;
  return units.join('');
}
