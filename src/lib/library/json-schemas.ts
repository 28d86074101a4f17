import { z } from 'zod';
import { articleSchema } from '../article/schema.ts';
import { chartSchema } from '../chart/schema.ts';
import { indicatorSchema } from '../indicator/schema.ts';
import { approvalsSchema } from '../review/approvals.ts';
import { releaseSchema } from '../release/schema.ts';
import { glossarySchema } from '../script/glossary.ts';
import { siteSchema } from '../site.ts';
import { placesSchema, topicsSchema } from '../taxonomy.ts';

const schemas = {
  article: articleSchema,
  indicator: indicatorSchema,
  chart: chartSchema,
  places: placesSchema,
  topics: topicsSchema,
  glossary: glossarySchema,
  site: siteSchema,
  release: releaseSchema,
  'script-review': approvalsSchema,
};

/** Texts of the published JSON Schemas (draft 2020-12) by name, as they stand in `public/schemas/`. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }), null, 2)}\n`,
    ]),
  );
}
