import { z } from 'zod';
import { idSchema } from '../id.ts';
import { periodSchema } from '../period.ts';

export const chartTypes = [
  'line',
  'bar',
  'bar-horizontal',
  'doughnut',
  'before-after',
  'progress',
  'big-number',
] as const;

export const seriesSchema = z.strictObject({
  indicator: idSchema,
  place: idSchema,
  label: z.string().min(1).optional().describe('图上的短标签；不写则用指标短名'),
  of: idSchema.optional().describe('占比图的整体：整体是哪个指标（progress、doughnut）'),
});

export const chartSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: idSchema,
    title: z.string().min(1).describe('标题说出发现'),
    subtitle: z.string().min(1).optional().describe('量、单位、地点、时间'),
    type: z.enum(chartTypes),
    series: z.array(seriesSchema).min(1).max(12),
    periods: z.array(periodSchema).min(1).optional().describe('只画这些时期'),
    note: z.string().min(1).optional(),
    alt: z.string().min(1).optional(),
    height: z.int().min(200).max(900).optional(),
  })
  .describe('图表文件：观测值的一种看法，不抄数值');

export type ChartType = (typeof chartTypes)[number];
export type ChartSeries = z.infer<typeof seriesSchema>;
export type ChartSpec = z.infer<typeof chartSchema>;
