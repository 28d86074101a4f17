const words = new Intl.Segmenter('zh', { granularity: 'word' });
const joinsLeft = /^[\p{P}\p{S}的了着著地得们們与與和及等]/u;
/** Names and rare words come out of the segmenter in single characters: they stay together. */
const oneHan = /^\p{Script=Han}$/u;
const joinsRight = /[“‘「『（《〈]$|^\d[\d.,]*$/u;

/**
 * A title cut where a line may end: between words, never before a closing mark or a particle, never between a number
 * and its unit. Joined again, the pieces are the title.
 * @example phrases('三年，一片区域怎样摘帽') // ['三年，', '一片', '区域', '怎样', '摘帽']
 */
export function phrases(title: string): string[] {
  const pieces: string[] = [];
  let lastSingle = false;
  for (const { segment } of words.segment(title)) {
    const last = pieces.at(-1);
    const single =
      oneHan.test(segment) &&
      last !== undefined &&
      /^\p{Script=Han}{1,3}$/u.test(last) &&
      lastSingle;
    lastSingle = oneHan.test(segment);
    if (last !== undefined && (single || joinsLeft.test(segment) || joinsRight.test(last))) {
      pieces[pieces.length - 1] = last + segment;
    } else pieces.push(segment);
  }
  return pieces;
}
