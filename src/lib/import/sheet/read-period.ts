import { spanOf } from '../../period.ts';

const digits = '〇一二三四五六七八九';
const quarters: Readonly<Record<string, readonly [string, string]>> = {
  一: ['01', '03'],
  二: ['04', '06'],
  三: ['07', '09'],
  四: ['10', '12'],
  '1': ['01', '03'],
  '2': ['04', '06'],
  '3': ['07', '09'],
  '4': ['10', '12'],
};

/**
 * The period a head or cell names, ISO 8601; undefined when it names none.
 * @example readPeriod('2023年1-9月') // '2023-01/2023-09'
 * @example readPeriod('二〇二三年') // '2023'
 */
export function readPeriod(printed: string): string | undefined {
  const text = printed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[〇零一二三四五六七八九]{4}(?=年)/, (year) =>
      [...year].map((digit) => digits.indexOf(digit === '零' ? '〇' : digit)).join(''),
    );
  const period = iso(text);
  const span = period === undefined ? undefined : spanOf(period);
  return span && span.start >= '1900' && span.end < '2101' ? period : undefined;
}

function iso(text: string): string | undefined {
  if (/^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/.test(text)) return text;
  const [, year = '', rest = ''] = /^(\d{4})年?(.*)$/.exec(text) ?? [];
  if (year === '') return undefined;
  if (/^(?:全年|末|底|度)?$/.test(rest)) return year;
  const until = /^[-—–~至]+(\d{4})年?$/.exec(rest)?.[1];
  if (until) return `${year}/${until}`;
  const months = /^(\d{1,2})月?[-—–~至]+(\d{1,2})月$/.exec(rest);
  if (months) return `${year}-${two(months[1])}/${year}-${two(months[2])}`;
  const day = /^[-/.]?(\d{1,2})[月/.-](\d{1,2})日?$/.exec(rest);
  if (day) return `${year}-${two(day[1])}-${two(day[2])}`;
  const month = /^[-/.]?(\d{1,2})月?(?:末|底|份)?$/.exec(rest);
  if (month && (text.includes('年') || /^[-/.]/.test(rest))) return `${year}-${two(month[1])}`;
  if (rest === '上半年') return `${year}-01/${year}-06`;
  if (rest === '下半年') return `${year}-07/${year}-12`;
  if (rest === '前三季度') return `${year}-01/${year}-09`;
  const quarter =
    quarters[/^第?([一二三四1-4])季度$/.exec(rest)?.[1] ?? /^Q([1-4])$/i.exec(rest)?.[1] ?? ''];
  return quarter && `${year}-${quarter[0]}/${year}-${quarter[1]}`;
}

function two(text = ''): string {
  return text.padStart(2, '0');
}
