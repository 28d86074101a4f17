import { z } from 'zod';
import { idSchema } from './id.ts';

export const placeSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).describe('地区名称，例如 利通区'),
  level: z
    .enum(['province', 'city', 'county', 'town', 'village', 'area'])
    .describe('层级：省、市、县（区）、乡镇（街道）、村、跨区域片区'),
  parent: z.string().min(1).optional().describe('上级地区的编号；上级没有单列时写它的名称'),
  code: z
    .string()
    .regex(/^\d{6}(?:\d{3}|\d{6})?$/)
    .optional()
    .describe('行政区划代码（GB/T 2260）'),
  description: z.string().min(1).optional(),
});

export const topicSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  description: z.string().min(1).optional(),
});

const head = { $schema: z.string().optional() };
export const placesSchema = z.strictObject({ ...head, places: z.array(placeSchema).min(1) });
export const topicsSchema = z.strictObject({ ...head, topics: z.array(topicSchema).min(1) });

export type Place = z.infer<typeof placeSchema>;
export type Topic = z.infer<typeof topicSchema>;
