import { z } from 'zod';

const bothSchema = z.object({ 'zh-Hans': z.string(), 'zh-Hant': z.string() });

/** What the index is told of a page that the page itself does not say in words. */
const entrySchema = z.object({
  /** Address after the edition. */
  page: z.string(),
  /** Where its first heading is not its name. */
  title: bothSchema.optional(),
  about: bothSchema,
  tags: z.array(z.string()),
});

/** All pages that can be found, newest first. */
export const catalogueSchema = z.array(entrySchema);

export type CatalogueEntry = z.infer<typeof entrySchema>;

/** Where the build puts it, below the output folder. */
export const cataloguePath = 'search/pages.json';
