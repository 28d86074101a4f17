import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { keysAt } from './known-keys.ts';
import type { Located } from './located.ts';
import type { Path } from './position.ts';
import { nearest } from './spelling.ts';

type Issue = z.core.$ZodIssue;

/** A value that fits its schema, or every Problem that keeps it from fitting. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  located: Located,
): { value?: z.output<Schema>; problems: Problem[] } {
  const before = [...located.problems];
  if (located.data === undefined) return { problems: before };
  const result = schema.safeParse(located.data, { reportInput: true });
  if (result.success)
    return before.length > 0 ? { problems: before } : { value: result.data, problems: [] };
  const { issues } = result.error;
  const meant = misspelt(issues, schema);
  const problems = issues
    .filter((issue) => issue.input !== undefined || !meant.has(issue.path.join('.')))
    .flatMap((issue) => problemsOf(issue, file, located, schema));
  return { problems: [...before, ...problems] };
}

/** Paths of keys that are there under a misspelt name: to call them missing too would be one message too many. */
function misspelt(issues: readonly Issue[], schema: z.ZodType): ReadonlySet<string> {
  return new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const path = issue.path.filter((step) => typeof step !== 'symbol');
      return issue.keys.flatMap((key) => {
        const meant = nearest(key, keysAt(schema, path));
        return meant === undefined ? [] : [[...path, meant].join('.')];
      });
    }),
  );
}

function problemsOf(issue: Issue, file: string, located: Located, schema: z.ZodType): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const problem = (
    parts: Partial<Problem> & { message: string },
    at: Path = path,
    part: 'key' | 'value' = 'value',
  ): Problem => ({
    file,
    ...located.at(at, part),
    rule: 'schema',
    severity: 'error',
    ...parts,
  });
  const name = nameOf(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const meant = nearest(key, keysAt(schema, path));
        return problem(
          {
            rule: 'unknown-key',
            message: `没有“${key}”这一项`,
            found: key,
            ...(meant && { expected: meant }),
            hint: meant
              ? `可能是“${meant}”写错了；改正拼写，或删掉这一项。`
              : `这里可以写的有：${keysAt(schema, path).join('、')}。改正拼写，或删掉这一项。`,
          },
          [...path, key],
          'key',
        );
      });
    case 'invalid_type':
      if (issue.input === undefined) {
        return [
          problem({
            rule: 'missing-key',
            message: `缺少“${name}”这一项`,
            expected: typeName(issue.expected),
            hint: `补上“${name}”。`,
          }),
        ];
      }
      return [
        problem({
          message: `“${name}”的类型不对`,
          found: shown(issue.input),
          expected: typeName(issue.expected),
          hint: typeHint(issue.expected),
        }),
      ];
    case 'invalid_value':
      if (issue.input === undefined) {
        return [
          problem({
            rule: 'missing-key',
            message: `缺少“${name}”这一项`,
            expected: issue.values.map(String).join('、'),
            hint: `补上“${name}”，从这些里面选一个。`,
          }),
        ];
      }
      return [
        problem({
          message: `“${name}”不能写成这样`,
          found: shown(issue.input),
          expected: `${issue.values.map(String).join('、')} 其中之一`,
          hint: suggestion(issue.input, issue.values.map(String)),
        }),
      ];
    case 'custom':
      if (issue.message === 'instant') {
        return [
          problem({
            message: `“${name}”不是一个可能的时刻`,
            found: shown(issue.input),
            expected: '2025-10-09T09:00+08:00（日期、T、时分、时区）',
            hint: '检查这个月有没有这一天，时是不是 00 到 23，分是不是 00 到 59。',
          }),
        ];
      }
      return [
        problem({
          rule: 'period',
          message: `“${name}”不是一个可能的时期`,
          found: shown(issue.input),
          expected: '2019、2022-09、2020-06-30，或区间 2017/2019（从早到晚）',
          hint: '年写四位，月和日写两位；检查有没有这一天，区间的先后有没有写反。',
        }),
      ];
    case 'invalid_format':
      return [
        problem({
          message: `“${name}”的写法不对`,
          found: shown(issue.input),
          expected: issue.format === 'date' ? '2026-11-23（年四位，月、日两位）' : formatOf(name),
          hint: '请按“应为”一行的样子改写。',
        }),
      ];
    case 'too_small':
      return [
        problem({
          message:
            issue.origin === 'array'
              ? `“${name}”至少要有 ${issue.minimum} 个`
              : issue.origin === 'string'
                ? `“${name}”是空的`
                : `“${name}”太小`,
          found: shown(issue.input),
          expected: issue.origin === 'string' ? '至少一个字' : `不小于 ${issue.minimum}`,
          hint:
            issue.origin === 'string' || issue.origin === 'array'
              ? '补上内容；用不到的可选项请整行删掉。'
              : '请改成规定范围里的数。',
        }),
      ];
    case 'too_big':
      return [
        problem({
          message:
            issue.origin === 'array'
              ? `“${name}”最多 ${issue.maximum} 个`
              : `“${name}”太${issue.origin === 'string' ? '长' : '大'}`,
          found: shown(issue.input),
          expected: `不超过 ${issue.maximum}`,
          hint: '请删减到规定的范围。',
        }),
      ];
    default:
      return [
        problem({
          message: `“${name}”不符合要求`,
          found: shown(issue.input),
          hint: '请对照格式说明改写。',
        }),
      ];
  }
}

function nameOf(path: Path): string {
  return path.length === 0
    ? '整个文件'
    : path.map((step) => (typeof step === 'number' ? `第${step + 1}个` : step)).join(' › ');
}

const typeNames: Readonly<Record<string, string>> = {
  string: '文字（放在引号里）',
  number: '数（不加引号）',
  int: '整数（不加引号）',
  boolean: 'true 或 false',
  array: '一个列表 [ … ]',
  object: '一组“名称: 值” { … }',
};

function typeName(type: string): string {
  return typeNames[type] ?? type;
}

function typeHint(type: string): string {
  if (type === 'number' || type === 'int')
    return '数不加引号，不加单位和千分位逗号；万、亿请换算成基本单位。';
  if (type === 'string') return '请把内容放进引号，写成文字。';
  if (type === 'array') return '请写成方括号括起来的列表，只有一项也要加方括号。';
  return '请按“应为”一行的样子改写。';
}

function suggestion(input: unknown, values: readonly string[]): string {
  const meant = typeof input === 'string' ? nearest(input, values) : undefined;
  return meant ? `可能是“${meant}”写错了。` : '请从“应为”一行里选一个，照抄。';
}

const formats: readonly [RegExp, string][] = [
  [/published|updated|(?:^| )at$/, '2025-10-09T09:00+08:00（日期、T、时分、时区）'],
  [/aliases/, '网站路径后面的一段，不以 / 开头，例如 articles/old-name/'],
  [/url/, '完整的网址，以 https:// 开头'],
  [/frequency/, 'P1Y（每年）、P1M（每月）这样的写法'],
  [/code/i, '6 位行政区划代码'],
];

function formatOf(name: string): string {
  return (
    formats.find(([pattern]) => pattern.test(name))?.[1] ??
    '小写英文字母、数字和连字符，例如 rural-income'
  );
}

/** A value as it may be quoted in a message. */
function shown(input: unknown): string {
  if (input === undefined) return '没有写';
  const text = typeof input === 'object' ? JSON.stringify(input) : String(input);
  return text.length > 60 ? `${text.slice(0, 60)}……` : text;
}
