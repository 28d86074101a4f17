import type { Paragraph } from './paragraphs.ts';

/** What a person must look at in a pasted text: nothing of it is changed. */
export interface Suspect {
  /** Index of the paragraph. */
  at: number;
  kind: 'seam' | 'begun' | 'continued' | 'chrome' | 'caption';
}

const chrome =
  /^(?:返回(?:首页|顶部|列表|上一页)?|打印(?:本页)?|关闭(?:窗口)?|分享到?[:：]?.{0,12}|相[关關]文章[:：]?|(?:上|下)一[篇条條页頁][:：]?.{0,40}|【?(?:大|中|小|字[号體体]).{0,12}】?|(?:责任|責任|值班|见习)?(?:编辑|編輯|编审|校对|審核|审核)[:：].{1,30}|扫一扫.{0,20}|浏览(?:次数|量)?[:：]?\s*\d*|点击(?:数|量)?[:：]?\s*\d*|[^\s，。]{1,60}\.(?:jpe?g|png|gif|bmp|webp)|版权.{0,30}|首页\s*[>»].*|\d{4}年\d{1,2}月\d{1,2}日|来源[:：].{1,40}|(?:作者|记者|本报记者)[:：\s].{1,40})$/i;
const continued = /[（(]?(?:上接|下转|紧接)(?:第)?[\d一二三四五六七八九十A-Z]*[版面][）)]?/;
const ended = /[。！？!?…；;”」』）)：:\]】]$/;

/** The suspects of a text, in its order. */
export function suspectsOf(paragraphs: readonly Paragraph[]): Suspect[] {
  const kinds = paragraphs.map(({ text }) => kindOf(text));
  return paragraphs.flatMap(({ text }, at): Suspect[] => {
    const kind = kinds[at];
    if (kind === 'chrome') return [{ at, kind }];
    const found: Suspect[] = continued.test(text) ? [{ at, kind: 'continued' }] : [];
    if (kind === 'caption') return [...found, { at, kind }];
    if (kind === 'open') found.push({ at, kind: 'seam' });
    if (/^[，。、；：？！,;?!)）”」%％]/.test(text)) found.push({ at, kind: 'begun' });
    return found;
  });
}

/** Characters above which a line without an end is no heading but a paragraph that was cut. */
const heading = 24;

function kindOf(text: string): 'chrome' | 'caption' | 'open' | undefined {
  const length = Array.from(text).length;
  if (chrome.test(text)) return 'chrome';
  if (length <= 40 && isCaption(text)) return 'caption';
  if (length > heading && !ended.test(text) && !isHeadline(text)) return 'open';
  return undefined;
}

/** Two halves with a blank between them and no mark at the end: “乘势而上谱新篇 …”, how headlines are set. */
export function isHeadline(text: string): boolean {
  return /^[^。！？；，,;]{4,30}[ \u3000]+[^。！？；，,; ]{4,30}$/.test(text);
}

/** “图为……”, “(左二)”, or one short clause with a full stop that stands alone: what pictures leave in a copied page. */
function isCaption(text: string): boolean {
  if (
    /^(?:图[为:：]|航拍|▲|△|图片?[:：])/.test(text) ||
    /[（(][左右前后中]?[一二三四五排左右中]?[）)]/.test(text)
  )
    return true;
  return /^[^，,。；;：:]{4,30}。$/.test(text);
}
