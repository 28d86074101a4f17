/** Masks with the same length: positions stay, the characters no longer look like a number. */
const mask = '\u0001';

/** What looks like a figure and is none; each pattern is masked whole before numbers are looked for. */
const patterns: readonly RegExp[] = [
  // Addresses, e-mail, file names.
  /https?:\/\/[^\s，。；、“”]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
  /[\p{L}\p{N}_-]+\.(?:jpe?g|png|gif|svg|webp|pdf|docx?|xlsx?|pptx?|csv|json|mdx?|html?|zip|mp4)/giu,
  // Letters beside digits: models, codes.
  /[A-Za-z]+[-_]?\d[\w.-]*|\d+[-_]?[A-Za-z][\w-]*/g,
  // Identity, phone, card and registration numbers.
  /(?<!\d)(?:\d{17}[\dXx]|1[3-9]\d{9}|\d{3,4}-\d{7,8}|\d{14,19})(?!\d)/g,
  // Document numbers, issues, editions, ordinals.
  /[〔[（(]\d{4}[〕\]）)]\s*\d*\s*[号號]?|\d+\s*[号號版期](?!线|線)|[第笫]\s*(?:\d+|[零〇一二三四五六七八九十百千万]+)/g,
  // Times and dates.
  /(?<!\d)\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)|(?:上午|下午|凌晨|早上|晚上|中午)\s*\d{1,2}\s*[点點时時](?:\d{1,2}\s*分)?|\d{1,2}[时時]\d{1,2}分/g,
  /(?<!\d)\d{4}\s*(?:年)?\s*[—–~～至到-]\s*\d{4}\s*年(?:度|代|底|初|末)?/g,
  /(?<!\d)(?:1[89]|20|21)\d{2}\s*年(?:度|代|底|初|末|[上下]半年)?(?:\s*\d{1,2}\s*月(?:份|底|初|末|中旬|[上下]旬)?(?:\s*\d{1,2}\s*[日号號])?)?/g,
  /(?<!\d)\d{1,2}\s*月(?:份|底|初|末|中旬|[上下]旬)?(?:\s*\d{1,2}\s*[日号號])?(?!\d)/g,
  /(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?!\d)/g,
  /[二][〇零一二三四五六七八九]{3}年|[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号號])?(?:份|底|初|末)?/g,
  /\d{2,4}\s*年代|(?<!\d)\d{2}[后後](?![\p{N}])/gu,
  // Periods: stretches of time that say when, not how much.
  /(?:近|今后|今後|未来|未來|过去|過去|前|后|後|这|這|头|頭|每|连续|連續|历时|歷時)(?:\d{1,2}|[一二两兩三四五六七八九十]+)[余餘多]?年/g,
  /(?<![\d.])(?:\d{1,2}|[一二两兩三四五六七八九十]+)年(?:间|間|来|來|累计|累計|内|內|以来|以來|时间|時間|过渡期|過渡期|行动|行動|计划|計劃|规划|規劃|多来|多來|前|后|後|努力)/g,
  /(?:“|‘|「|『)?十[一二三四五]五(?:”|’|」|』)?/g,
  /(?:十[六七八九]|二十|十)大(?:报告|報告|精神|以来|以來|召开|召開|代表|关键|關鍵)?|[一二三四五六七八九]中全会|[一二三四五六七八九]中全會/g,
  // Set phrases and names.
  /[两兩]不愁三保障|三保障|[两兩]不愁|三农|三農|三权|三權|三变|三變|三会一课|五保|一号文件|一號文件|百年|千家万户|千家萬戶|千方百计|千方百計|万众|萬眾|万亩方|[一二三四五六七八九十]+个一批/g,
  /[\d一二三四五六七八九十]+(?:模式|工程|机制|機制|行动计划|体系|體系|战略|戰略)(?=)/g,
  /一[户戶]一[策档檔宅]|一人一[策档岗]|一人多策|一乡一业|一鄉一業|一村一品|一件一件|一[个個项項件条條家户戶]一?[个個项項件条條家户戶]/g,
];

/** A name in quotation marks made of numerals and few other characters: “四个一”, “321”, “七纵六横”. */
const quotedName = /[“「『‘]([^”」』’]{1,16})[”」』’]/g;
const numeralHead = /^(?:\d+|[零〇一二两兩三四五六七八九十百千万萬]+)/;
const measured =
  /^(?:\d[\d.,]*)\s*[多余餘]?[百千万萬亿億]*[多余餘]?(?:元|%|人|名|户|戶|亩|畝|吨|噸|公里|平方米|家)/;

/** The text with everything that only looks like a figure masked, same length, same offsets. */
export function maskLookAlikes(text: string): string {
  const hide = (match: string): string => mask.repeat(match.length);
  const quoted = text.replace(quotedName, (whole, inner: string) => {
    const isName = numeralHead.test(inner) && !measured.test(inner);
    const hidesMore = /[一二三四五六七八九十百千]/.test(inner) && !/\d/.test(inner);
    return isName || hidesMore ? hide(whole) : whole;
  });
  return patterns.reduce((masked, pattern) => masked.replace(pattern, hide), quoted);
}
