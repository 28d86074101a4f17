import type { Place } from '../../taxonomy.ts';
import { readPeriod } from './read-period.ts';
import { splitHead } from './read-unit.ts';

/** What a head, the first cell of a row or a title says about the values it stands for. */
export interface Label {
  place?: string;
  period?: string;
  indicator?: string;
  /** Unit as printed, with its magnitude. */
  printed?: string;
  total?: boolean;
  /** A name in a column of places that no place has. */
  stranger?: string;
}

const total = /^(?:合计|合計|总计|總計|小计|小計|总数|總數)$/;
const generic =
  /^(?:地区|地區|区域|地方|单位|單位|年份|年度|时期|時期|时间|指标|指標|项目|項目|名称|序号|数值|數值|值|绝对值|总量|数量|数据|指标名称|行政区划|)$/;

/** What one label says. Words that only name a column (地区, 年份, 指标) say nothing. */
export function readLabel(printed: string, places: readonly Place[]): Label {
  const { name, printed: unit } = splitHead(printed);
  const text = name.normalize('NFKC');
  if (generic.test(text)) return {};
  if (total.test(text)) return { total: true };
  const period = readPeriod(text);
  if (period !== undefined) return { period, ...(unit && { printed: unit }) };
  const place = places.find((candidate) => candidate.name === text);
  if (place) return { place: place.id };
  return { indicator: text, ...(unit && { printed: unit }) };
}

/** What the title over a table says; place and period are cut out of it, the rest names the indicator. */
export function readTitle(printed: string, places: readonly Place[]): Label {
  const { name, printed: unit } = splitHead(printed);
  let rest = name.normalize('NFKC').replace(/^(?:附?表\d*[、.:：-]?\d*|\d+[、.])/, '');
  const place = places.find((candidate) => rest.includes(candidate.name));
  if (place) rest = rest.replace(place.name, '');
  const printedPeriod =
    /(?:\d{4}|[〇零一二三四五六七八九]{4}年)(?:年?[-—–~至]+\d{4})?年?(?:\d{1,2}(?:[-—–~至]+\d{1,2})?月|上半年|下半年|前三季度|第?[一二三四]季度)?/.exec(
      rest,
    )?.[0];
  const period = printedPeriod === undefined ? undefined : readPeriod(printedPeriod);
  if (printedPeriod !== undefined) rest = rest.replace(printedPeriod, '');
  rest = rest
    .replace(/^(?:各?[县市区乡镇]+|各地区?|分地区|历年|的)+/, '')
    .replace(/(?:情况|统计|汇总|一览)*表?$/, '');
  return {
    ...(place && { place: place.id }),
    ...(period !== undefined && { period }),
    ...(rest !== '' && { indicator: rest }),
    ...(unit && { printed: unit }),
  };
}
