import type { Block } from '../draft.ts';
import { escapeMarkdown } from './escape.ts';
import type { Paragraph } from './paragraphs.ts';
import { isHeadline, suspectsOf, type Suspect } from './suspects.ts';

/** The title of a pasted text, and its paragraphs in their order: none is left out, none is moved. */
export function blocksOf(paragraphs: readonly Paragraph[]): { title?: string; blocks: Block[] } {
  const suspects = suspectsOf(paragraphs);
  const suspected = new Set(suspects.map(({ at }) => at));
  const candidates = paragraphs.flatMap(({ text }, at) =>
    !suspected.has(at) && isHeading(text, 48) ? [at] : [],
  );
  const titleAt =
    candidates.find((at) => isHeadline(paragraphs[at]?.text ?? '')) ?? candidates[0] ?? -1;
  const early = paragraphs.findIndex(({ text }) => Array.from(text).length > 60);
  const isTitled = titleAt !== -1 && (early === -1 || titleAt < early);
  const blocks = paragraphs.flatMap(({ text }, at): Block[] => {
    if (isTitled && at === titleAt) return [];
    const next = paragraphs[at + 1]?.text ?? '';
    const leads = !suspected.has(at) && isHeading(text, 24) && Array.from(next).length > 24;
    const doubts = [
      ...suspects.filter((suspect) => suspect.at === at).map((suspect) => wordsOf(suspect, text)),
    ];
    return [{ markdown: `${leads ? '## ' : ''}${escapeMarkdown(text)}`, doubts }];
  });
  return { ...(isTitled && { title: paragraphs[titleAt]?.text ?? '' }), blocks };
}

/** A short line without an end: “一、先把底数摸清”, “问计于民”. */
function isHeading(text: string, most: number): boolean {
  const length = Array.from(text).length;
  return length >= 2 && length <= most && !/[。！？!?…；;，,、：:”」》）)]$/.test(text);
}

/** What a person must look at in one paragraph of a file that knows its pictures. */
export function doubtsOf(text: string): Block['doubts'] {
  const suspects = suspectsOf([{ text, line: 1 }]).filter(({ kind }) => kind !== 'caption');
  return suspects.map((suspect) => wordsOf(suspect, text));
}

type Doubt = Block['doubts'][number];

const words: Readonly<Record<Suspect['kind'], Omit<Doubt, 'found'>>> = {
  seam: {
    rule: 'import-seam',
    message: '这一段没有说完，可能是报纸分栏断开的地方',
    hint: '对照原文，把断开的两半接起来；没有下半句就删掉半句。程序不替你接。',
  },
  begun: {
    rule: 'import-seam',
    message: '这一段从半句开始，可能是报纸分栏断开的地方',
    hint: '对照原文，找到它的上半句接起来。程序不替你接。',
  },
  continued: {
    rule: 'import-continued',
    message: '报纸转版的记号，前面或后面可能少一截',
    hint: '到那一版找齐全文，再删掉这个记号。',
  },
  chrome: {
    rule: 'import-chrome',
    message: '像是网页上的按钮、署名或文件名，不是正文',
    hint: '不是正文就整段删掉；作者、来源、日期写进 source。',
  },
  caption: {
    rule: 'import-caption',
    message: '像是图片说明，图片没有一起来',
    hint: '有图就把图放进文章的文件夹，写成 ![说明](./文件名.jpg)；没有图就删掉。',
  },
};

function wordsOf({ kind }: Suspect, text: string): Doubt {
  return { ...words[kind], found: excerpt(text, kind === 'seam' ? -16 : 16) };
}

function excerpt(text: string, length: number): string {
  const all = Array.from(text);
  if (all.length <= Math.abs(length)) return text;
  return length < 0 ? `…${all.slice(length).join('')}` : `${all.slice(0, length).join('')}…`;
}
