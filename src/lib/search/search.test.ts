import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConverter } from '../script/converter.ts';
import { SCRIPTS } from '../script/script.ts';
import type { SearchDocument } from './documents.ts';
import { createFold } from './fold.ts';
import { foldPairs } from './fold-pairs.ts';
import { openIndex, type SearchReader } from './reader.ts';
import { buildSearchIndex } from './search-index.ts';

const pairs = foldPairs();
const fold = createFold(pairs);
const { convert } = createConverter({
  terms: [{ hans: '软件', hant: '軟體', kind: 'phrase' }],
});

function both(text: string): SearchDocument['title'] {
  return {
    'zh-Hans': convert(text, 'zh-Hans', 'zh-Hans'),
    'zh-Hant': convert(text, 'zh-Hans', 'zh-Hant'),
  };
}

function page(
  name: string,
  title: string,
  blocks: readonly string[],
  tags = ['kind:articles'],
): SearchDocument {
  return {
    page: `${name}/`,
    title: both(title),
    about: both(''),
    tags,
    blocks: blocks.map(both),
    mentions: [],
  };
}

function opened(documents: readonly SearchDocument[]): Promise<SearchReader> {
  const index = buildSearchIndex(documents, pairs);
  return openIndex((file) => Promise.resolve(index.bytes(file)));
}

async function found(reader: SearchReader, query: string): Promise<string[]> {
  const hits = await reader.find(query);
  const shown = await Promise.all(hits.map((hit) => reader.show(hit, 'zh-Hans')));
  return shown.map((each) => each.page);
}

/** Texts of the kinds that make trouble: characters that part or meet in conversion, numbers, Latin, rare characters. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'着著后後里裡发髮干乾幹面麵云雲台臺只隻系係軟软件體体贴貼范復复'),
      fc.constantFrom(
        '软件',
        '头发',
        '后天',
        '皇后',
        '贴着',
        '名著',
        '10217',
        '1.34万',
        '5.7亿',
        ' ',
        '，',
        '“',
        '」',
        'GDP',
        '𠮷',
      ),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) =>
    parts
      .join('')
      .replace(/\s+/g, ' ')
      .replace(/-\{|\}-/g, ''),
  );

const site = fc.array(fc.record({ title: text, blocks: fc.array(text, { maxLength: 4 }) }), {
  minLength: 1,
  maxLength: 6,
});

describe('what is found', { timeout: 60_000 }, () => {
  it('is every page that holds the text, in either script', async () => {
    await fc.assert(
      fc.asyncProperty(
        site,
        fc.constantFrom(...SCRIPTS),
        fc.nat(),
        fc.nat(),
        async (pages, script, from, size) => {
          const documents = pages.map(({ title, blocks }, index) =>
            page(`p${index}`, title, blocks),
          );
          const reader = await opened(documents);
          const texts = documents.map((each) =>
            [each.title, ...each.blocks].map((block) => block[script]),
          );
          for (const block of texts.flat()) {
            const start = from % (block.length + 1);
            const asked = block.slice(start, start + 1 + (size % 12)).trim();
            if (/^[\s"“”「」＂]*$/.test(asked)) continue;
            const expected = documents.filter((_, index) =>
              texts[index]?.some((each) => each.includes(asked)),
            );
            expect(await found(reader, asked)).toEqual(
              expect.arrayContaining(expected.map((each) => each.page)),
            );
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('holds the text when it is quoted', async () => {
    await fc.assert(
      fc.asyncProperty(site, text, async (pages, asked) => {
        if (/["“”「」＂]/.test(asked) || asked.trim() === '') return;
        const documents = pages.map(({ title, blocks }, index) => page(`p${index}`, title, blocks));
        const reader = await opened(documents);
        const holds = (each: SearchDocument): boolean =>
          [each.title, ...each.blocks].some((block) =>
            SCRIPTS.some((script) => fold(block[script]).includes(fold(asked).trim())),
          );
        for (const name of await found(reader, `"${asked}"`)) {
          expect(documents.filter(holds).map((each) => each.page)).toContain(name);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('queries', async () => {
  const reader = await opened([
    page('number', '收入', ['农民人均可支配收入10217元，比上年多1.34万元。']),
    page('comma', '支出', ['共支出13,400元，用于 GDP 统计。']),
    page('script', '头发与发展', ['贴着群众，里里外外，软件产业。']),
    page('apart', '甲', ['贫困人口减少，发生率降到0.52%。', '困发']),
    page('together', '乙', ['贫困发生率降到0.52%。']),
  ]);

  it.each([
    ['a number', '10217', ['number']],
    ['a number with commas, asked without', '10217', ['number']],
    ['a number in 万', '1.34万', ['number', 'comma']],
    ['the same with commas', '13,400', ['comma', 'number']],
    ['a quoted number only as it is written', '"1.34万"', ['number']],
    ['one character', '群', ['script']],
    ['one character of the other script', '業', ['script']],
    ['one character of a title', '甲', ['apart']],
    ['Traditional', '頭髮與發展', ['script']],
    ['Traditional by context', '貼著群眾', ['script']],
    ['a term of the glossary, either way', '軟體產業', ['script']],
    ['a term of the glossary in Simplified', '软件产业', ['script']],
    ['another form of a character', '裏裏外外', ['script']],
    ['both scripts in one query', '贫困發生率', ['together']],
    ['capital and small letters', 'gdp', ['comma']],
    ['wide letters', 'ＧＤＰ　统计', ['comma']],
    ['two words, the phrase first', '贫困 发生率', ['together', 'apart']],
    ['two quoted words', '"贫困" "发生率"', ['together', 'apart']],
    ['quoted as in the text', '「貧困人口減少」', ['apart']],
    ['words of which one is nowhere', '贫困 空中楼阁', []],
    ['nothing across paragraphs', '%困发', []],
    ['nothing', '   ', []],
    ['only a quotation mark', '"', []],
    ['an open quotation mark, while typing', '"贫困发', ['together']],
  ])('%s', async (_, query, pages) => {
    expect((await found(reader, query)).map((each) => each.slice(0, -1))).toEqual(pages);
  });
});

describe('order', () => {
  it.each([
    [
      'the title that is the query, the title that holds it, the text',
      [
        page('text', '年度报告', ['脱贫人口收入']),
        page('holds', '脱贫人口收入增长', []),
        page('is', '脱贫人口收入', []),
      ],
      ['is', 'holds', 'text'],
    ],
    [
      'the name of an indicator before other titles',
      [
        page('article', '说说脱贫人口收入', []),
        page('chart', '图：脱贫人口收入', [], ['kind:charts']),
        page('indicator', '年脱贫人口收入', [], ['kind:indicators']),
      ],
      ['indicator', 'article', 'chart'],
    ],
    [
      'an indicator that only mentions it is nothing better',
      [
        page('newer', '甲', ['脱贫人口收入']),
        page('older', '乙', ['脱贫人口收入'], ['kind:indicators']),
      ],
      ['newer', 'older'],
    ],
    [
      'newer before older, that is the order of the index',
      [page('new', '甲', ['脱贫人口收入']), page('old', '乙', ['脱贫人口收入'])],
      ['new', 'old'],
    ],
  ])('%s', async (_, documents, expected) => {
    const reader = await opened(documents);
    for (const query of ['脱贫人口收入', '脫貧人口收入', '脱贫 人口 收入']) {
      expect((await found(reader, query)).map((each) => each.slice(0, -1))).toEqual(expected);
    }
  });
});

describe('what is shown', async () => {
  const long = '前文很长，'.repeat(40);
  const reader = await opened([
    page('a', '发展报告', [`${long}这里贴着群众谈发展，后文也长。${long}`]),
    page('b', '软件', ['发', `${long}软件产业`]),
    page('c', '只有标题', []),
  ]);
  const marks = async (query: string, script: 'zh-Hans' | 'zh-Hant'): Promise<string[]> => {
    const [hit] = await reader.find(query);
    if (!hit) return [];
    const { title, passage } = await reader.show(hit, script);
    return [title, passage].map((runs) =>
      runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
    );
  };

  it('marks the hit in the reader’s script, whatever script was asked in', async () => {
    const [title, hans] = await marks('發展', 'zh-Hans');
    expect(title).toBe('[发展]报告');
    expect(hans).toContain('这里贴着群众谈[发展]，后文也长');
    expect((await marks('贴着群众', 'zh-Hant'))[1]).toContain('這裡[貼著群眾]談發展');
    expect((await marks('軟體產業', 'zh-Hans'))[1]).toMatch(/\[软件产业\]$/);
  });

  it('is short, and says where something was left out', async () => {
    const [, said = ''] = await marks('谈发展', 'zh-Hans');
    expect(said.length).toBeLessThan(140);
    expect(said).toMatch(/^……[^，].*……$/);
  });

  it('is the beginning of the text when only the title holds the query', async () => {
    expect(await marks('发展报', 'zh-Hans')).toEqual([
      '[发展报]告',
      expect.stringMatching(/^前文很长.*……$/),
    ]);
    expect(await marks('只有标', 'zh-Hant')).toEqual(['[只有標]題', '']);
  });
});

describe('the index', () => {
  it('has another name when anything a reader sees has changed', () => {
    const version = (about: string): string =>
      buildSearchIndex([{ ...page('a', '甲', ['乙']), about: both(about) }], pairs).version;
    expect(version('2025')).toBe(version('2025'));
    expect(version('2025')).not.toBe(version('2026'));
  });

  it('asks for each file once, and again after it could not be had', async () => {
    const index = buildSearchIndex([page('a', '甲', ['乙丙丁'])], pairs);
    const asked: string[] = [];
    let broken = true;
    const reader = await openIndex((file) => {
      asked.push(file);
      const fails = broken && file.includes('grams');
      return fails ? Promise.reject(new Error(file)) : Promise.resolve(index.bytes(file));
    });
    await expect(reader.find('乙丙')).rejects.toThrow('grams');
    broken = false;
    expect(await reader.find('乙丙')).toHaveLength(1);
    expect(await reader.find('丙丁')).toHaveLength(1);
    const grams = `${index.version}/grams-0.bin`;
    expect(asked).toEqual(['head.bin', grams, grams]);
  });
});
