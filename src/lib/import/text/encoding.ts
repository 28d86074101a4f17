/** A text and the encoding it was in. */
export interface Decoded {
  text: string;
  encoding: 'UTF-8' | 'UTF-16' | 'GB18030' | 'Big5';
}

/** The characters Chinese is written with most, in both scripts: nonsense of a wrong encoding has few of them. */
const frequent = new Set(
  '的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面方后後多定行学學法所民得经經十三之进進等部度家电電力里裡如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开開合还還因由其然前外天政四日社义義事平形相全表间間与與关關各重新线線内內数數正心明看原利比或质質第向道条條只没沒结結解问問意建月公无無系情者最立代已通并並提题題党黨程展五果员員位入常文总總次品式活设設及管特件长長求老头頭基资資路级級少图圖山统統接将將组組计計别別手期根农農指区區强強决決做战戰先任取据據处處南给給门門即保治百规規领領东東导導增济濟术術极極受联聯认認六共权權收改清美再转轉更单單风風教带帶安场場车車务務具万萬每目至达達议議报報斗完类類八科节節整元今集群广廣记記村镇鎮县縣户戶贫貧困扶亩畝，。、；：？！“”「」（）',
);

/** A text of bytes in whatever encoding an office saves it; undefined where they are no text. */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes.subarray(2), 'utf-16le', 'UTF-16');
  if (first === 0xfe && second === 0xff) return decoded(bytes.subarray(2), 'utf-16be', 'UTF-16');
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  if (bytes.includes(0)) return undefined;
  const candidates = [
    decoded(isMarked ? bytes.subarray(3) : bytes, 'utf-8', 'UTF-8'),
    ...best(decoded(bytes, 'gb18030', 'GB18030'), decoded(bytes, 'big5', 'Big5')),
  ];
  return candidates.find((candidate) => candidate !== undefined);
}

function decoded(
  bytes: Uint8Array,
  label: string,
  encoding: Decoded['encoding'],
): Decoded | undefined {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** The likelier of two readings first. */
function best(...readings: readonly (Decoded | undefined)[]): Decoded[] {
  const score = ({ text }: Decoded): number => {
    const wide = Array.from(text).filter((character) => character > '\u00ff');
    return wide.filter((character) => frequent.has(character)).length / Math.max(1, wide.length);
  };
  return readings
    .filter((reading) => reading !== undefined)
    .toSorted((a, b) => score(b) - score(a));
}
