import { z } from 'zod';

/** Ids and slugs: lower-case ASCII words joined by hyphens, equal in both editions (design: addresses). */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idSchema = z
  .string()
  .regex(idPattern)
  .max(60)
  .describe('编号：小写英文字母、数字和连字符，例如 rural-disposable-income');
