import { z } from 'zod';
import { chartSchema } from '../chart/schema.ts';
import { indicatorSchema } from '../indicator/schema.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const drawing = z.strictObject({
  wide: digest.describe('宽幅图的校验码，图在 releases/drawings/ 下'),
  narrow: digest.describe('窄幅图的校验码'),
});

/** One day's values and charts as they were published; written by the release command, never by hand. */
export const releaseSchema = z
  .strictObject({
    $schema: z.string().optional(),
    date: z.iso.date().describe('发布日期，也是文件名和固定版图表的版本号'),
    note: z.string().min(1).optional().describe('这次发布说明'),
    previous: digest.optional().describe('上一次发布的校验码；第一次发布没有'),
    digest: digest.describe('本次发布的校验码：改动任何一个字都会不符'),
    pages: z
      .array(z.string())
      .optional()
      .describe('这一天已有的网页，字体版本后面的网址；以后一个也不能消失'),
    indicators: z.array(indicatorSchema),
    charts: z.array(z.strictObject({ spec: chartSchema, drawings: z.record(z.string(), drawing) })),
  })
  .describe('数据发布记录：由发布命令写出，只增不改');

export type Release = z.infer<typeof releaseSchema>;
export type ReleasedChart = Release['charts'][number];
