import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importWord } from '#lib/import/word/import-word.ts';
import { readWordFile } from './word-file.ts';

const facts = {
  slug: 'a-report',
  title: undefined,
  place: 'litong',
  topic: 'poverty',
  published: '2026-11-23T09:00+08:00',
};

/** A picture of one pixel with a text chunk that names a camera. */
const pixel = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (character) => character.charCodeAt(0),
);
const chunk = [0, 0, 0, 10, ...strToU8('tEXtSource\0Cam'), 0, 0, 0, 0];
const picture = new Uint8Array([...pixel.subarray(0, 33), ...chunk, ...pixel.subarray(33)]);

const cell = (text: string, spans: { rowSpan?: number; columnSpan?: number } = {}): TableCell =>
  new TableCell({ children: [new Paragraph(text)], ...spans });
const change = { author: '某人', date: '2026-01-01T00:00:00Z' };

async function packed(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const document = new Document({
    creator: '某人',
    comments: {
      children: [{ id: 0, ...change, date: new Date(0), children: [new Paragraph('批注的话')] }],
    },
    footnotes: { 1: { children: [new Paragraph('口径见附件。')] } },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

async function imported(bytes: Uint8Array): Promise<ReturnType<typeof importWord>> {
  const word = await readWordFile(bytes);
  if ('refusal' in word) throw new Error(word.refusal.message);
  return importWord(word, facts);
}

const bodyOf = ({ files }: ReturnType<typeof importWord>): string =>
  String(files[0]?.content).replace(/^---[\s\S]*?\n---\n\n/, '');

describe('a Word file', () => {
  it('keeps headings, bold, notes, tables and pictures; changes are accepted, comments and traces are gone', async () => {
    const result = await imported(
      await packed([
        new Paragraph({ text: '一条路通到村里', heading: HeadingLevel.TITLE }),
        new Paragraph({
          children: [
            new TextRun('\u3000\u3000叫'),
            new TextRun({ text: '“四个一”', bold: true }),
            new TextRun('夯实，5万~10万元。'),
            new FootnoteReferenceRun(1),
          ],
        }),
        new Paragraph({ text: '先修再管', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({
          children: [
            new CommentRangeStart(0),
            new InsertedTextRun({ text: '新增的字', id: 1, ...change }),
            new DeletedTextRun({ text: '删去的字', id: 2, ...change }),
            new TextRun('留下。'),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
          ],
        }),
        new Table({
          rows: [
            new TableRow({
              children: [cell('指标', { rowSpan: 2 }), cell('年份', { columnSpan: 2 })],
            }),
            new TableRow({ children: [cell('2016'), cell('2019')] }),
            new TableRow({ children: [cell('收入'), cell('7064'), cell('')] }),
          ],
        }),
        new Paragraph({
          children: [
            new ImageRun({
              type: 'png',
              data: picture,
              transformation: { width: 9, height: 9 },
              altText: { name: 'x', title: '路', description: '新修的路' },
            }),
          ],
        }),
        new Paragraph({
          children: [
            new ImageRun({ type: 'png', data: pixel, transformation: { width: 9, height: 9 } }),
          ],
        }),
      ]),
    );
    expect(bodyOf(result)).toBe(`叫**“四个一”**夯实，5万~10万元。[^1]

## 先修再管

新增的字留下。

| 指标 | 年份 | 年份 |
| - | - | - |
| 指标 | 2016 | 2019 |
| 收入 | 7064 | |

![新修的路](./picture-1.png)

![](./picture-2.png)

[^1]: 口径见附件。
`);
    expect(String(result.files[0]?.content)).toContain('title: "一条路通到村里"');
    expect(JSON.stringify(result.files.map(({ content }) => String(content)))).not.toMatch(
      /某人|批注/,
    );
    const [, first] = result.files;
    expect(first?.content).toEqual(pixel);
    expect(result.problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '17 import-merged-cells',
      '24 import-picture',
    ]);
  });

  it('never drops a chart: its place, its title and its numbers are said', async () => {
    const entries = unzipSync(
      await packed([new Paragraph('收入见图。'), new Paragraph('下一段。')]),
    );
    const text = new TextDecoder().decode(entries['word/document.xml']);
    const drawing =
      '<w:p><w:r><w:drawing><a:graphic><c:chart r:id="rId99"/></a:graphic></w:drawing></w:r></w:p>';
    const at = text.indexOf('</w:p>') + '</w:p>'.length;
    const rels = new TextDecoder().decode(entries['word/_rels/document.xml.rels']);
    const value = (name: string, all: string[]): string =>
      `<c:${name}><c:x><c:y>${all.map((each) => `<c:pt><c:v>${each}</c:v></c:pt>`).join('')}</c:y></c:x></c:${name}>`;
    const chart =
      `<c:chart><c:title><a:t>农民</a:t><a:t>收入</a:t></c:title><c:ser>${value('tx', ['收入（元）'])}` +
      `${value('cat', ['2016', '2019'])}${value('val', ['7064', '10264'])}</c:ser></c:chart>`;
    const bytes = zipSync({
      ...entries,
      'word/document.xml': strToU8(text.slice(0, at) + drawing + text.slice(at)),
      'word/charts/chart1.xml': strToU8(chart),
      'word/_rels/document.xml.rels': strToU8(
        rels.replace(
          '</Relationships>',
          '<Relationship Id="rId99" Target="charts/chart1.xml"/></Relationships>',
        ),
      ),
    });
    const result = await imported(bytes);
    expect(bodyOf(result)).toBe('收入见图。\n\n〔Word 图表1：农民收入〕\n\n下一段。\n');
    expect(result.files[1]).toEqual({
      path: 'articles/a-report/chart-1.csv',
      content: '\ufeff,收入（元）\r\n2016,7064\r\n2019,10264\r\n',
    });
    expect(result.problems).toMatchObject([
      { rule: 'import-chart', line: 13, found: '〔Word 图表1：农民收入〕' },
    ]);
  });
});

describe('what is no Word file', () => {
  const utf16 = (text: string): number[] =>
    [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)];
  const empty = new Uint8Array();
  it.each([
    ['an empty file', empty, '文件是空的'],
    ['an old file', new Uint8Array(old), '旧版的 .doc'],
    ['a file with a password', new Uint8Array([...old, ...utf16('EncryptedPackage')]), '加了密码'],
    ['a PDF', strToU8('%PDF-1.7 …'), 'PDF'],
    ['a picture', pixel, '图片'],
    ['a page', strToU8('<!doctype html><p>文</p>'), '网页'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'Excel'],
    ['half a file', zipSync({ 'word/document.xml': strToU8('<x/>') }).subarray(0, 60), '不完整'],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), '不完整'],
    ['plain text', strToU8('一段文字'), '不完整'],
  ])('%s is refused, in Chinese, with what to do', async (_, bytes, words) => {
    const result = await readWordFile(bytes);
    expect(result).toMatchObject({
      refusal: { message: expect.stringContaining(words) as string },
    });
    expect('refusal' in result && result.refusal.hint).toMatch(/。$/);
  });

  it('unfolds no bomb', async () => {
    const zeros = new Uint8Array(60 * 2 ** 20);
    const bomb = zipSync({
      'word/document.xml': strToU8('<w:document/>'),
      ...Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`word/media/${at}.png`, zeros])),
    });
    expect(bomb.length).toBeLessThan(2 ** 20);
    const before = process.memoryUsage().rss;
    expect(await readWordFile(bomb)).toMatchObject({
      refusal: { message: '文件展开以后太大，没有打开' },
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 2 ** 20);
  });
});
