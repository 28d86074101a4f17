import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConverter } from './converter.ts';
import { convertHtml } from './html.ts';

const converter = createConverter({
  terms: [
    { hans: '应签尽签', hant: '應簽盡簽', kind: 'phrase' },
    { hans: '范斌', hant: '范斌', kind: 'person' },
  ],
  keep: ['云之南'],
});

describe('convert', () => {
  it.each([
    ['characters', '贫困发生率下降', '貧困發生率下降'],
    ['no regional vocabulary', '项目信息', '項目信息'],
    ['污 stays 污', '污水', '污水'],
    ['a glossary term is locked', '区委书记范斌：应签尽签', '區委書記范斌：應簽盡簽'],
    ['a text to keep', '云之南的云', '云之南的雲'],
    ['an inline mark', '-{范}-某的范围', '范某的範圍'],
    ['an inline choice', '-{zh-hans:软件;zh-hant:軟體}-', '軟體'],
    ['a file name', '见QQ截图20210104172215.jpg这张图', '見QQ截图20210104172215.jpg這張圖'],
    ['an address', '见https://a.example/a?x=1。发展', '見https://a.example/a?x=1。發展'],
    ['punctuation stays', '“发展”', '“發展”'],
  ])('%s', (_, text, expected) => {
    expect(converter.convert(text, 'zh-Hans', 'zh-Hant')).toBe(expected);
  });

  it.each([
    [
      'land in village names',
      '干水沟村 大干沟组 上里村 石斗村 梁上组',
      '乾水溝村 大乾溝組 上里村 石斗村 梁上組',
    ],
    ['no village', '骨干池塘 干部组 城里村民 山里寨子', '骨幹池塘 幹部組 城裡村民 山裡寨子'],
    ['one-character families', '余村的茶 于洼村 位于村口', '余村的茶 于窪村 位於村口'],
    ['noodles behind 里', '锅里面条熟了，里面条件好', '鍋裡麵條熟了，裡面條件好'],
    ['a wall painted', '墙面粉刷一新', '牆面粉刷一新'],
    ['dryness seen', '地里干得裂了口，库塘见了底，干了', '地裡乾得裂了口，庫塘見了底，乾了'],
    ['work in hand', '手里干的都是细活', '手裡幹的都是細活'],
    ['sheep one by one', '一只只肥羊，一只要卖八百元', '一隻隻肥羊，一隻要賣八百元'],
    ['in the sea, a sea mile', '海里捞针，三海里', '海裡撈針，三海里'],
    ['hair on a head', '头上的发全白了，地头发绿', '頭上的髮全白了，地頭發綠'],
    ['to be', '此案系盗窃，系人为纵火', '此案係盜竊，係人為縱火'],
    ['a scraped beard, a gale', '胡子刮得精光，风刮得紧', '鬍子刮得精光，風颳得緊'],
    ['a watch looked at', '他看了一眼表，填了一张表', '他看了一眼錶，填了一張表'],
    ['a sigh, a call', '吁了一口气，呼吁捐款', '吁了一口氣，呼籲捐款'],
    ['others than hair', '低头发短信，芋头发芽，寨头发声', '低頭發短信，芋頭發芽，寨頭發聲'],
    ['organic goods, who is responsible', '有机制品，负责制作出安排', '有機製品，負責制作出安排'],
    ['a boat on the upper river', '江上游轮驶过，上游来水', '江上遊輪駛過，上游來水'],
    ['villages merged', '并村后，合并', '併村後，合併'],
    ['people joined by and', '余小满和于秀兰吵了一架', '余小滿和于秀蘭吵了一架'],
  ])('reads context: %s', (_, text, expected) => {
    expect(createConverter().convert(text, 'zh-Hans', 'zh-Hant')).toBe(expected);
  });

  it('turns 著 into 着 in the other direction', () => {
    expect(converter.convert('沉下去、貼著幫', 'zh-Hant', 'zh-Hans')).toBe('沉下去、贴着帮');
  });

  it('leaves the same script alone but for inline marks', () => {
    expect(converter.convert('发展-{范}-發展', 'zh-Hans', 'zh-Hans')).toBe('发展范發展');
  });
});

describe('quotes', () => {
  const corner = createConverter({ quotes: 'corner' });

  it.each([
    ['他说：“要发展。”', '他說：「要發展。」'],
    ['“他说‘要发展’了”', '「他說『要發展』了」'],
    ['‘发展’', '『發展』'],
    ['1990’s don’t “发展', '1990’s don’t “發展'],
    ['“don’t 发展”', '「don’t 發展」'],
  ])('%s', (source, expected) => {
    expect(corner.convert(source, 'zh-Hans', 'zh-Hant')).toBe(expected);
  });

  it('come back as they were', () => {
    expect(corner.convert('「他說『要發展』了」', 'zh-Hant', 'zh-Hans')).toBe('“他说‘要发展’了”');
  });

  it('are found across tags', () => {
    expect(corner.convertParts(['“发', '展”', '里'], 'zh-Hans', 'zh-Hant')).toEqual([
      '「發',
      '展」',
      '裡',
    ]);
  });
});

describe('convertHtml', () => {
  it.each([
    ['a word cut by a tag', '<p>头<strong>发</strong></p>', '<p>頭<strong>髮</strong></p>'],
    [
      'ids, classes, addresses stay',
      '<a id="发" class="发" href="/发">发展</a>',
      '<a id="发" class="发" href="/发">發展</a>',
    ],
    ['spoken attributes change', '<img alt="发展" src="发.png">', '<img alt="發展" src="发.png">'],
    ['code stays', '<p>发<code>发</code>展</p>', '<p>發<code>发</code>展</p>'],
    [
      'translate="no" stays',
      '<p><span translate="no">发</span></p>',
      '<p><span translate="no">发</span></p>',
    ],
    [
      'a quotation in the other script stays',
      '<p>发<q lang="zh-Hant">裡</q></p>',
      '<p>發<q lang="zh-Hant">裡</q></p>',
    ],
    ['a line break parts words', '<p>头<br>发展</p>', '<p>頭<br>發展</p>'],
    ['a place to break does not', '<p>头<wbr>发</p>', '<p>頭<wbr>髮</p>'],
    ['a mark cut by a tag', '<p>头<b>发-{范}-</b>某</p>', '<p>頭<b>髮范</b>某</p>'],
    [
      'a term cut by a tag belongs to where it begins',
      '<p>范<b>斌</b>说</p>',
      '<p>范斌<b></b>說</p>',
    ],
    [
      'spoken attributes',
      '<input placeholder="发展" aria-label="后" title="里" name="后">',
      '<input placeholder="發展" aria-label="後" title="裡" name="后">',
    ],
    [
      'what search engines are told',
      '<meta name="description" content="发展"><meta name="generator" content="发展">',
      '<meta name="description" content="發展"><meta name="generator" content="发展">',
    ],
    [
      'JSON-LD: prose and language, no address, no id',
      '<script type="application/ld+json">{"@id":"https://a.example/发展","name":"发展<","inLanguage":"zh-Hans","url":"/发展","about":[{"headline":"里"}]}</script>',
      '<script type="application/ld+json">{"@id":"https://a.example/发展","name":"發展\\u003c","inLanguage":"zh-Hant","url":"/发展","about":[{"headline":"裡"}]}</script>',
    ],
    [
      'JSON-LD that is none',
      '<script type="application/ld+json">{发</script>',
      '<script type="application/ld+json">{发</script>',
    ],
    [
      'other scripts',
      '<script>发</script><style>发</style>',
      '<script>发</script><style>发</style>',
    ],
    ['the language it is in', '<p lang="zh-CN">发</p>', '<p lang="zh-Hant">發</p>'],
    [
      'people named elsewhere on the page',
      '<p>村民余桂英说。</p><p>余桂英不急。</p>',
      '<p>村民余桂英說。</p><p>余桂英不急。</p>',
    ],
    ['blocks are apart', '<ul><li>头</li><li>发展</li></ul>', '<ul><li>頭</li><li>發展</li></ul>'],
  ])('%s', (_, html, expected) => {
    expect(convertHtml(html, converter, 'zh-Hans', 'zh-Hant')).toBe(expected);
  });
});

describe('a tree', () => {
  const piece = fc.constantFrom(...'头发展里面干部签字台风机余范3aA%。，“”');
  const words = fc.array(piece).map((all) => all.join(''));
  const tag = fc.constantFrom('b', 'em', 'a', 'span', 'mark', 'sup');

  it('is converted as its text is, however tags cut it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, tag, words)), (pieces) => {
        const html = pieces.map(([a, name, b]) => `${a}<${name}>${b}</${name}>`).join('');
        const plain = pieces.map(([a, , b]) => a + b).join('');
        const converted = convertHtml(`<p>${html}</p>`, converter, 'zh-Hans', 'zh-Hant');
        expect(converted.replace(/<[^>]*>/g, '')).toBe(
          converter.convert(plain, 'zh-Hans', 'zh-Hant'),
        );
      }),
    );
  });

  it('keeps numbers, Latin, addresses and file names', () => {
    const kept = fc.constantFrom(
      'https://a.example/fz?q=1',
      'li@a.example',
      'a发展.jpg',
      'GDP',
      '3.5%',
    );
    fc.assert(
      fc.property(words, kept, words, (before, text, after) => {
        const source = `${before}，${text}，${after}`;
        expect(converter.convert(source, 'zh-Hans', 'zh-Hant')).toContain(text);
      }),
    );
  });
});
