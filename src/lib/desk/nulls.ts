import { z } from 'zod';
import { isMap, type Value } from './same.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** What a form sends, with null where a file must say that there is no value: forms leave such fields out. */
export function withNulls(schema: z.ZodType, sent: Value): Value {
  return filled(z.toJSONSchema(schema, { io: 'input' }), sent);
}

function filled(schema: Schema, sent: Value): Value {
  const items = Array.isArray(schema.items) ? schema.items[0] : schema.items;
  if (Array.isArray(sent))
    return typeof items === 'object' ? sent.map((each) => filled(items, each)) : sent;
  if (!isMap(sent)) return sent;
  const entries = Object.entries(schema.properties ?? {}).flatMap(
    ([key, property]): [string, Value][] => {
      if (typeof property === 'boolean') return [];
      const value = sent[key];
      const isAsked =
        schema.required?.includes(key) === true && [property.type].flat().includes('null');
      if (value === undefined || value === '') return isAsked ? [[key, null]] : [];
      return [[key, filled(property, value)]];
    },
  );
  return { ...sent, ...Object.fromEntries(entries) };
}
