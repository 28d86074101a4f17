import { z } from 'zod';

const approval = z.strictObject({
  before: z.string().describe('前面的几个字'),
  source: z.string().min(1).describe('原文的字'),
  after: z.string().describe('后面的几个字'),
  form: z.string().min(1).describe('转换成的字，审过是对的'),
  data: z.string().min(1).describe('审的时候用的字表版本'),
});

/** `content/script-review.json`: doubtful spots of the conversion that an editor has approved. */
export const approvalsSchema = z
  .strictObject({
    $schema: z.string().optional(),
    version: z.literal(1),
    approvals: z.array(approval),
  })
  .describe('简繁转换审校记录：由 review 命令写出');

export type Approvals = z.infer<typeof approvalsSchema>;
export type Approval = Approvals['approvals'][number];

/** What makes a spot the same spot: the words around it, the form it took, and the tables it took it from. */
export function approvalKey({ before, source, after, form, data }: Approval): string {
  return [before, source, after, form, data].join('\u0000');
}
