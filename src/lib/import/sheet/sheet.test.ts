import ExcelJS from 'exceljs';
import { assert, integer, property } from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { csv } from '../../export/csv.ts';
import { xlsx } from '../../export/xlsx.ts';
import type { Place } from '../../taxonomy.ts';
import { csvGrid, csvText } from './csv-text.ts';
import { indicatorDrafts } from './drafts.ts';
import { readAmount } from './read-amount.ts';
import { readPeriod } from './read-period.ts';
import { readUnit } from './read-unit.ts';
import { readSheet } from './sheet.ts';
import { workbookGrids } from './workbook.ts';

const places: Place[] = [
  { id: 'litong', name: '利通区', level: 'county' },
  { id: 'hanbin', name: '汉滨区', level: 'county' },
];
const context = { file: 'a.xlsx', places, source: '统计公报' };

function read(text: string) {
  const { found, problems } = readSheet(csvGrid(text, '表1'), context);
  return {
    rows: found.map(({ indicator, unit, observation: { place, period, value, bound, status } }) =>
      [indicator, unit, place, period, value, bound ?? status].join(' '),
    ),
    problems: problems.map(({ message }) => message),
  };
}

test.each([
  ['2023年', '2023'],
  ['２０２３', '2023'],
  ['二〇二三年', '2023'],
  ['2023年1-9月', '2023-01/2023-09'],
  ['2023年一季度', '2023-01/2023-03'],
  ['2021—2025', '2021/2025'],
  ['2023年9月', '2023-09'],
  ['2023-09-01', '2023-09-01'],
  ['12345', undefined],
  ['2023年13月', undefined],
])('period %s', (printed, period) => {
  expect(readPeriod(printed)).toBe(period);
});

test.each([
  ['1.1', '万元', { value: 11000 }],
  ['1,234.5', '万吨', { value: 12345000 }],
  ['约３．６', '亿元', { value: 360000000, bound: 'about' }],
  ['5.7亿余元', '元', { value: 570000000, bound: 'over' }],
  ['超5.7亿元', '元', { value: 570000000, bound: 'over' }],
  ['300余', '人', { value: 300, bound: 'over' }],
  ['1,23', '人', { fault: '不是数' }],
  ['1234567890123456', '元', { fault: expect.any(String) }],
])('amount %s under %s', (printed, unit, expected) => {
  expect(readAmount(printed, readUnit(unit) ?? { unit: '', power: 0 })).toMatchObject(expected);
});

describe('layouts', () => {
  it('places by years, unit in a line of its own, notes, total, marks', () => {
    expect(
      read(
        '各区县粮食产量\n,,单位：万吨\n地区,2022年,2023年\n利通区,1.1,—\n汉滨区,,0\n合计,1.1,0\n注：—表示不适用\n',
      ),
    ).toEqual({
      rows: [
        '粮食产量 吨 litong 2022 11000 normal',
        '粮食产量 吨 litong 2023  not-applicable',
        '粮食产量 吨 hanbin 2023 0 normal',
      ],
      problems: ['工作表“表1”C4：“—”读作不适用，不是 0。', '工作表“表1”A6：合计行没有导入。'],
    });
  });
  it('years by indicators of one place; what is worked out is not taken for a figure', () => {
    expect(read('利通区农业\n年份,粮食产量（万吨）,同比（%）\n2023,2.5,3.1\n')).toEqual({
      rows: ['粮食产量 吨 litong 2023 25000 normal'],
      problems: ['工作表“表1”C2：“同比”一列没有导入：它由别的数算出来。'],
    });
  });

  it('labels in any column: numbered rows, indicator, unit, years', () => {
    expect(
      read('利通区\n序号,指标,单位,2021年,2022年\n1,粮食产量,万吨,1.1,1.2\n2,村卫生室,个,30,31\n')
        .rows,
    ).toEqual([
      '粮食产量 吨 litong 2021 11000 normal',
      '粮食产量 吨 litong 2022 12000 normal',
      '村卫生室 个 litong 2021 30 normal',
      '村卫生室 个 litong 2022 31 normal',
    ]);
  });

  it('two columns of labels: places and indicators', () => {
    expect(read('地区,指标,2021年（人）\n利通区,脱贫人口,5\n汉滨区,脱贫人口,6\n').rows).toEqual([
      '脱贫人口 人 litong 2021 5 normal',
      '脱贫人口 人 hanbin 2021 6 normal',
    ]);
  });

  it.each([
    ['a unit twice', '利通区\n年份,粮食（万吨）,单位\n2023,2.5,吨\n', '单位有两种写法'],
    ['a year twice', '利通区粮食（吨）\n年份,2022年\n2023,2.5\n', '同时属于两个时期'],
    ['a place nobody knows', '粮食（吨）\n地区,2023\n桃源县,5\n', '没有“桃源县”'],
    ['no year', '利通区\n指标,数值（吨）\n粮食,5\n', '看不出是哪个时期'],
    ['no unit', '利通区\n指标,2023\n粮食,5\n', '没有写单位'],
    ['words', '利通区粮食（吨）\n年份,产量\n2023,约五吨多\n2022,7\n2021,8\n', '不是数'],
  ])('refuses %s', (_, text, words) => {
    const { rows, problems } = read(text);
    expect(problems.join('\n')).toContain(words);
    expect(rows.filter((row) => !/ 20(?:22|21) /.test(row))).toEqual([]);
  });

  it('a long table', () => {
    expect(
      read('地区;年份;指标;数值;单位;备注\n利通区;2023;粮食产量;1.1;万吨;初步\n').rows,
    ).toEqual(['粮食产量 吨 litong 2023 11000 normal']);
  });
  it('an unknown place comes with the line to add', () => {
    const { found, problems } = readSheet(
      csvGrid('产量（吨）\n地区,2023\n桃源县,5\n利通区,6\n', 't'),
      context,
    );
    expect(found).toHaveLength(1);
    expect(problems[0]?.hint).toContain('"name": "桃源县"');
  });
});

it('a workbook with merged heads, percents, dates and errors', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('收入');
  sheet.addRows([
    ['居民情况'],
    ['地区', '收入（万元）', null, '入住率（%）'],
    [null, '2022年', '2023年', '2023年'],
    ['利通区', 1.1, 2.3, 0.136],
  ]);
  sheet.addRow(['汉滨区', { error: '#REF!' }, { formula: 'B4*2' }, '12.5']);
  sheet.mergeCells('A1:D1');
  sheet.mergeCells('B2:C2');
  sheet.mergeCells('A2:A3');
  sheet.getCell('D4').numFmt = '0.0%';
  const [grid] = workbookGrids(new Uint8Array(await book.xlsx.writeBuffer()));
  const { found, problems } = readSheet(grid ?? { name: '', rows: [], remarks: [] }, context);
  expect(
    found.map(({ indicator, unit, observation: { place, period, value } }) => [
      indicator,
      unit,
      place,
      period,
      value,
    ]),
  ).toEqual([
    ['收入', '元', 'litong', '2022', 11000],
    ['收入', '元', 'litong', '2023', 23000],
    ['入住率', '%', 'litong', '2023', 13.6],
    ['入住率', '%', 'hanbin', '2023', 12.5],
  ]);
  expect(problems.map(({ message }) => message)).toEqual([
    '工作表“收入”B5：是错误值 #REF!',
    '工作表“收入”C5：是没有算过的公式，请在 Excel 里打开、保存一次',
  ]);
});

test.each([
  ['empty', new Uint8Array(), '空的'],
  ['password or .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), '密码'],
  ['renamed', new TextEncoder().encode('%PDF-1.7'), '不是 .xlsx'],
  ['another zip', zipSync({ 'a.txt': new Uint8Array(3) }), '没有 Excel'],
  [
    'zip bomb',
    zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(201_000_000) }, { level: 1 }),
    '200 MB',
  ],
])('%s is refused with a reason', (_, bytes, reason) => {
  expect(() => workbookGrids(bytes)).toThrow(reason);
});

it('Big5 and GB 18030 are told apart', () => {
  expect(csvText(new Uint8Array([0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0xc4, 0xea, 0xb7, 0xdd]))).toBe(
    '地区,年份',
  );
  expect(csvText(new Uint8Array([0xa6, 0x61, 0xb0, 0xcf, 0x2c, 0xa6, 0x7e, 0xa5, 0xf7]))).toBe(
    '地區,年份',
  );
});

it('a published value is kept, the differing one is said', () => {
  const { found } = readSheet(
    csvGrid('地区,年份,指标,数值,单位\n利通区,2023,产量,6,吨\n', 't'),
    context,
  );
  const [old] = indicatorDrafts(found, {
    file: 'a',
    indicators: [],
    topic: 'x',
    idPrefix: 'a',
  }).drafts;
  const other = found.map((one) => ({ ...one, observation: { ...one.observation, value: 7 } }));
  const again = indicatorDrafts(other, {
    file: 'a',
    indicators: old ? [old.indicator] : [],
    topic: 'x',
    idPrefix: 'a',
  });
  expect(again.drafts).toEqual([]);
  expect(again.problems[0]?.message).toContain('已有数值 6，表中是 7');
});

const head = ['地区', '时期', '指标', '数值', '单位'];
it('what csv() wrote is read back', () => {
  assert(
    property(
      integer({ min: -1e12, max: 1e12 }),
      integer({ min: 0, max: 4 }),
      (digits, decimals) => {
        const value = Number(`${digits}e-${decimals}`);
        const { found } = readSheet(
          csvGrid(
            csvText(new TextEncoder().encode(csv([head, ['利通区', '2023', '产量', value, '吨']]))),
            't',
          ),
          context,
        );
        expect(found[0]?.observation.value).toBe(value === 0 ? 0 : value);
      },
    ),
  );
});
it('the columns of our own exports come back: bound, status, a value that is missing', () => {
  const text = csv([
    ['地区', '时期', '数值', '单位', '约数', '状态', '状态码（SDMX）', '照原样', '说明'],
    ['利通区', '2021/2025', 570000000, '元', 'over', '正常', 'A', '超5.7亿元', ''],
    ['汉滨区', '2022-09', null, '元', '', '缺数', 'O', '', '=未统计'],
  ]);
  const { found } = readSheet(csvGrid(csvText(new TextEncoder().encode(text)), 't'), {
    ...context,
    title: '投入',
  });
  expect(found.map(({ observation }) => observation)).toEqual([
    {
      place: 'litong',
      period: '2021/2025',
      value: 570000000,
      bound: 'over',
      status: 'normal',
      source: { title: '统计公报' },
    },
    {
      place: 'hanbin',
      period: '2022-09',
      value: null,
      status: 'missing',
      note: '=未统计',
      source: { title: '统计公报' },
    },
  ]);
});
it('what xlsx() wrote is read back', async () => {
  const bytes = await xlsx('t', head, [
    ['利通区', '2023', '产量', 0.1, '吨'],
    ['汉滨区', '2021/2025', '产量', 1e12, '吨'],
  ]);
  const [grid] = workbookGrids(bytes);
  expect(
    readSheet(grid ?? { name: '', rows: [], remarks: [] }, context).found.map(
      ({ observation }) => observation.value,
    ),
  ).toEqual([0.1, 1e12]);
});
