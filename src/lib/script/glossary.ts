import { z } from 'zod';

/** A pair of spellings the converter must keep, longest first, before any dictionary. */
export const termSchema = z.strictObject({
  hans: z.string().min(1).describe('简体写法'),
  hant: z.string().min(1).describe('繁体写法'),
  kind: z.enum(['person', 'place', 'organisation', 'phrase']).describe('人名、地名、机构、词语'),
  source: z.string().min(1).optional().describe('依据：在哪里见到这种写法'),
  by: z.string().min(1).optional(),
  date: z.string().min(1).optional(),
  allowLength: z.literal(true).optional().describe('两边字数可以不同'),
  override: z.literal(true).optional().describe('有意与前面或全站的写法不同'),
});

export const glossarySchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  terms: z.array(termSchema),
  keep: z.array(z.string().min(1)).optional().describe('任何一版都不转换的文字，例如文件名'),
});

export type Term = z.infer<typeof termSchema>;
export type Glossary = z.infer<typeof glossarySchema>;
