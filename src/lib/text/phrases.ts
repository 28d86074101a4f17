const words = new Intl.Segmenter('zh', { granularity: 'word' });
const joinsLeft =
  /^(?:[\p{P}\p{S}的了着著地得们們与與和及等]|[率力性额額数數人组組户戶者员員类類园園量金款费費线線院]$)/u;
/** Names and rare words come out of the segmenter in single characters: they stay together. */
const oneHan = /^\p{Script=Han}$/u;
const joinsRight = /[“‘「『（《〈]$|\d[\d.,]*$|^[全总總新无無已未不非第每超近约約再各]$/u;

/** Words of the register that the segmenter takes apart; in Simplified characters, and in Traditional where they differ. */
const wholeWords =
  /建档立卡|建檔立卡|(?:人均)?可支配收入|[人户戶年亩畝]均|整改|小额|小額|脱贫户?|脫貧戶?|[医醫][联聯][体體]|[联聯]合[体體]|低保[户戶]?|[党黨][组組][织織]|村集[体體]|[贫貧]困村|合作社|示范村|示範村|支部|[实實]事|[总總][产產]值|第一[书書][记記]|以工代[赈賑]/gu;

/**
 * A title cut where a line may end: between words, never before a closing mark, a particle or a suffix, never between a
 * number and its unit. Joined again, the pieces are the title.
 * @example phrases('三年，一片区域怎样摘帽') // ['三年，', '一片', '区域', '怎样', '摘帽']
 */
export function phrases(title: string): string[] {
  const inside = offsetsInside(title);
  const pieces: string[] = [];
  let lastSingle = false;
  for (const { segment, index } of words.segment(title)) {
    const last = pieces.at(-1);
    const single =
      oneHan.test(segment) &&
      last !== undefined &&
      /^\p{Script=Han}{1,3}$/u.test(last) &&
      lastSingle;
    lastSingle = oneHan.test(segment);
    const joins =
      single || inside.has(index) || joinsLeft.test(segment) || joinsRight.test(last ?? '');
    if (last !== undefined && joins) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** Offsets at which a line must not end, as they lie in a word. */
function offsetsInside(title: string): Set<number> {
  return new Set(
    [...title.matchAll(wholeWords)].flatMap(({ 0: word, index }) =>
      Array.from({ length: word.length - 1 }, (_, at) => index + at + 1),
    ),
  );
}
