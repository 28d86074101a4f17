import { unzipSync } from 'fflate';

/** The files inside a Word file, or why it is none: one sentence, and what to do. */
export type Opened =
  | { entries: Record<string, Uint8Array>; refusal?: never }
  | { entries?: never; refusal: { message: string; hint: string } };

const mebibyte = 2 ** 20;
/** All that a file may unfold to, and what its text alone may. */
const most = 300 * mebibyte;
const mostText = 40 * mebibyte;

/**
 * Opens a Word file, in bounded memory: what its directory says is added up before anything is unfolded, and nothing
 * unfolds to more than it says.
 */
export function openWord(bytes: Uint8Array): Opened {
  const other = otherKind(bytes);
  if (other) return { refusal: other };
  let total = 0;
  let entries: Record<string, Uint8Array>;
  try {
    let tooLarge = false;
    entries = unzipSync(bytes, {
      filter({ name, originalSize }) {
        total += originalSize;
        tooLarge ||= total > most || (/\.(?:xml|rels)$/.test(name) && originalSize > mostText);
        return !tooLarge;
      },
    });
    if (tooLarge) return { refusal: large };
  } catch {
    return { refusal: broken };
  }
  if (entries['word/document.xml']) return { entries };
  if (Object.keys(entries).some((name) => name.startsWith('xl/')))
    return { refusal: kind('一个 Excel 文件', '把后缀改成 .xlsx，再导入。') };
  if (Object.keys(entries).some((name) => name.startsWith('ppt/')))
    return { refusal: kind('一个 PPT 文件', '把文字复制到 Word 里，再导入。') };
  return { refusal: broken };
}

const broken = {
  message: '文件打不开：里面的内容不完整',
  hint: '用 Word 或 WPS 打开它，另存为 .docx，再导入。',
};
const large = {
  message: '文件展开以后太大，没有打开',
  hint: '正常的报告不会这样。请用 Word 打开，看看里面有什么，删掉大图或附件，另存为 .docx。',
};

function kind(name: string, hint: string): { message: string; hint: string } {
  return { message: `这不是 Word 文件，是${name}`, hint };
}

/** Known beginnings of files that are often given the wrong name. */
const beginnings: readonly [string, string, string][] = [
  ['%PDF', '一个 PDF 文件', '用 Word 打开 PDF，或复制文字，存成 .txt 再导入。'],
  ['\u0089PNG', '一张图片', '图片里的文字要先变成文字，再导入。'],
  ['\u00ff\u00d8\u00ff', '一张图片', '图片里的文字要先变成文字，再导入。'],
  ['{\\rtf', '一个 RTF 文件', '用 Word 或 WPS 打开，另存为 .docx，再导入。'],
  ['<!DOCTYPE', '一个网页', '把后缀改成 .html，再导入。'],
  ['<html', '一个网页', '把后缀改成 .html，再导入。'],
];

function otherKind(bytes: Uint8Array): { message: string; hint: string } | undefined {
  if (bytes.length === 0) return { message: '文件是空的', hint: '请检查是不是选错了文件。' };
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return oldOrLocked(bytes);
  const known = beginnings.find(([begin]) => head.toLowerCase().startsWith(begin.toLowerCase()));
  if (known) return kind(known[1], known[2]);
  return head.startsWith('PK') ? undefined : broken;
}

/** A file of the old kind; a new one with a password is packed into it, under this name. */
function oldOrLocked(bytes: Uint8Array): { message: string; hint: string } {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return text.includes('EncryptedPackage')
    ? { message: '文件加了密码', hint: '用 Word 或 WPS 打开，去掉密码，另存为 .docx，再导入。' }
    : {
        message: '这是旧版的 .doc 或 .wps 文件',
        hint: '用 Word 或 WPS 打开，另存为 .docx，再导入。',
      };
}
