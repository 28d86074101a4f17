import { z } from 'zod';
import { idSchema } from '../id.ts';
import { periodSchema } from '../period.ts';

/** How an approximation limits the value: 超/余 over, 近 nearly, 约 about, 以上 at-least … */
export const bounds = ['about', 'over', 'nearly', 'under', 'at-least', 'at-most'] as const;

/** Observation status; SDMX codes in exports. */
export const statuses = [
  'normal',
  'provisional',
  'estimated',
  'missing',
  'suppressed',
  'not-applicable',
] as const;

export const evidenceSchema = z
  .strictObject({
    article: idSchema.describe('文章编号，即 content/articles/ 下的文件夹名'),
    quote: z.string().min(1).describe('文章中的原句片段，逐字照抄，在文章中只出现一次'),
  })
  .describe('证据：数值出自哪篇文章的哪一句');

export const sourceSchema = z
  .strictObject({
    title: z.string().min(1),
    publisher: z.string().min(1).optional(),
    date: periodSchema.optional(),
    url: z.url().optional(),
  })
  .describe('来源：数值出自文章之外的文件时填写');

const place = idSchema.describe('地区编号，见 places.json');

/** A published value that was changed, said in public; entries are only ever added. */
export const correctionSchema = z
  .strictObject({
    date: z.iso.date().describe('更正日期，例如 2026-11-23'),
    was: z.number().nullable().describe('原来发布的数值；原来没有数值写 null'),
    wasBound: z.enum(bounds).optional().describe('原来的约数方向；原来是准数就不写'),
    now: z.number().nullable().describe('更正后的数值'),
    nowBound: z.enum(bounds).optional().describe('更正后的约数方向'),
    reason: z.string().min(1).describe('为什么更正，读者会看到'),
  })
  .describe('更正：已发布的数值改过一次，就记一条，只增不改');

export const observationSchema = z
  .strictObject({
    place,
    period: periodSchema,
    value: z
      .number()
      .nullable()
      .describe('数值，用基本单位（元、人、亩），不用万元；没有数值时写 null'),
    bound: z.enum(bounds).optional().describe('约数的方向：超/余 over，近 nearly，约 about …'),
    status: z.enum(statuses).default('normal').describe('数值状态；null 必须说明是哪一种'),
    note: z.string().min(1).optional(),
    break: z.string().min(1).optional().describe('从这一期起口径改变：写明怎样变了'),
    evidence: evidenceSchema.optional(),
    restated: z.array(evidenceSchema).optional().describe('别处又说到同一个数值的句子'),
    source: sourceSchema.optional(),
    corrections: z.array(correctionSchema).optional(),
  })
  .describe('观测值：一个地区、一个时期的一个数值');

export const targetSchema = z
  .strictObject({
    place,
    period: periodSchema,
    value: z.number(),
    bound: z.enum(bounds).optional(),
    scale: z
      .enum(['linear', 'threshold'])
      .optional()
      .describe('怎样算完成：linear 按比例（默认），threshold 只看达到没有'),
    from: periodSchema.optional().describe('从哪一期算起；不写则从最早一期，只有一期时从零'),
    note: z.string().min(1).optional(),
    evidence: evidenceSchema.optional(),
    source: sourceSchema.optional(),
    corrections: z.array(correctionSchema).optional(),
  })
  .describe('目标值');

export const indicatorSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: idSchema,
    title: z.string().min(1).describe('指标全称'),
    titleShort: z.string().min(1).optional().describe('图表中用的短名'),
    unit: z.string().min(1).describe('基本单位：元、人、户、亩、% …'),
    decimals: z.int().min(0).max(6).describe('基本单位下保留的小数位数'),
    direction: z.enum(['up', 'down', 'neutral']).describe('数值往哪个方向变化是好事'),
    topic: idSchema.describe('主题编号，见 topics.json'),
    frequency: z
      .string()
      .regex(/^P(\d+[YMWD])+$/)
      .optional()
      .describe('发布频率，ISO 8601，例如 P1Y'),
    definition: z.string().min(1).describe('一句话说清统计口径'),
    method: z.string().min(1).optional(),
    limitations: z.string().min(1).optional(),
    provider: z.string().min(1).optional(),
    license: z.string().min(1).optional(),
    partOf: idSchema
      .optional()
      .describe('它是哪个指标的一部分：同一地区、同一时期，不能比那个指标大'),
    sumOf: z
      .array(idSchema)
      .min(2)
      .optional()
      .describe('它是哪几个指标之和：同一地区、同一时期，各部分加起来等于它'),
    shareOf: z
      .strictObject({
        part: idSchema.describe('部分：作分子的指标'),
        whole: idSchema.describe('整体：作分母的指标'),
      })
      .optional()
      .describe('比例指标填写：比例 = 部分 ÷ 整体'),
    stock: z
      .strictObject({
        in: z.array(idSchema).optional().describe('其间增加的指标'),
        out: z.array(idSchema).optional().describe('其间减少的指标'),
      })
      .optional()
      .describe('存量指标填写：本期 = 上期 + 增加 − 减少'),
    observations: z.array(observationSchema).min(1),
    targets: z.array(targetSchema).optional(),
  })
  .describe('指标文件');

export type Bound = (typeof bounds)[number];
export type Status = (typeof statuses)[number];
export type Evidence = z.infer<typeof evidenceSchema>;
export type ObservationSource = z.infer<typeof sourceSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Observation = z.infer<typeof observationSchema>;
export type Target = z.infer<typeof targetSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
