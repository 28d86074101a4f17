import { z } from 'zod';
import { idSchema } from '../id.ts';
import { periodSchema, spanOf } from '../period.ts';
import { termSchema } from '../script/glossary.ts';

/** An instant with its offset: `2025-10-09T09:00+08:00`. */
export const instantSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/, { abort: true })
  // `Date.parse` takes the 30th of February for the 2nd of March.
  .refine((text) => spanOf(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)), {
    error: 'instant',
  })
  .describe('时刻，带时区，例如 2025-10-09T09:00+08:00');

const signature = z.strictObject({
  by: z.string().min(1),
  at: instantSchema,
  note: z.string().min(1).optional(),
});

/** Front matter of an article (design: file formats). */
export const articleSchema = z
  .strictObject({
    title: z.string().min(1),
    subtitle: z.string().min(1).optional(),
    script: z.enum(['zh-Hans', 'zh-Hant']).describe('文章本身用哪种字写成；另一版由系统转换'),
    published: instantSchema,
    updated: instantSchema.optional().describe('内容确实改动过才写'),
    places: z.array(idSchema).min(1),
    topics: z.array(idSchema).min(1),
    summary: z.string().min(1),
    source: z
      .strictObject({
        title: z.string().min(1),
        publisher: z.string().min(1).optional(),
        author: z.string().min(1).optional(),
        date: periodSchema.optional(),
        url: z.url().optional(),
      })
      .optional()
      .describe('依据的公开报道，只写原文自己交代的信息'),
    keyFigures: z.array(idSchema).max(6).optional().describe('文首展示的指标编号'),
    image: z
      .strictObject({
        src: z.string().min(1),
        alt: z.string().min(1).describe('图片说明：看不见图片的人靠它知道图上是什么'),
        credit: z.string().min(1).optional(),
      })
      .optional(),
    draft: z.boolean().default(false),
    glossary: z.array(termSchema).default([]),
    setAside: z
      .array(
        z.strictObject({
          reason: z.string().min(1).describe('为什么不必有证据，例如：行文计数'),
          quotes: z
            .array(z.string().min(1))
            .min(1)
            .describe('文章里的原文片段，各含一个这样的数字，各只出现一次'),
        }),
      )
      .default([])
      .describe('不作为数据的数字：逐个说明理由'),
    corrections: z
      .array(
        z.strictObject({
          date: periodSchema,
          was: z.string().min(1),
          now: z.string().min(1),
          reason: z.string().min(1),
        }),
      )
      .default([]),
    aliases: z
      .array(z.string().regex(/^(?![/.])[^\s?#\\]+$/))
      .default([])
      .describe('旧网址：网站路径后面的一段，例如 articles/old-name/ 或 2019/report.html'),
    archived: z.iso.date().optional().describe('归档日期：页面写明不再更新'),
    withdrawn: z
      .strictObject({
        date: z.iso.date(),
        reason: z.string().min(1).describe('为什么撤回，读者会看到'),
      })
      .optional()
      .describe('撤回：网址还在，只显示撤回说明'),
    review: z
      .strictObject({
        draft: signature.optional(),
        second: signature.optional(),
        final: signature.optional(),
      })
      .optional(),
  })
  .describe('文章头部');

export type ArticleMeta = z.infer<typeof articleSchema>;

/** An article as the library keeps it. */
export interface Article extends ArticleMeta {
  /** Folder name; the article's address. */
  slug: string;
  format: 'md' | 'mdx';
  /** Path inside the content folder. */
  file: string;
  /** Markdown after the front matter. */
  body: string;
  /** Line of the file on which `body` starts, counted from 1. */
  bodyLine: number;
}
