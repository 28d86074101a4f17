import { z } from 'zod';
import type { Choices, Field } from './field.ts';
import { long, names, options, references } from './names.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/**
 * The fields an editor fills in for a file of a schema, in the order of the schema, with the schema's own
 * descriptions as hints. `$schema` is carried along unseen.
 */
export function fieldsOf(schema: z.ZodType, choices: Choices): Field[] {
  return propertiesOf(z.toJSONSchema(schema, { io: 'input' }), choices);
}

function propertiesOf(schema: Schema, choices: Choices): Field[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
    typeof value === 'boolean' ? [] : [fieldOf(key, value, required.has(key), choices)],
  );
}

function fieldOf(key: string, schema: Schema, isRequired: boolean, choices: Choices): Field {
  const hint = schema.description;
  const about = {
    name: key,
    label: names[key] ?? key,
    required: isRequired && !isOf(schema, 'null'),
    ...(hint !== undefined && { hint }),
  };
  if (key === '$schema') return { name: key, label: key, widget: 'hidden' };
  const offered = references[key];
  const isList = isOf(schema, 'array');
  if (offered && (isList || isOf(schema, 'string')))
    return {
      ...about,
      widget: 'select',
      options: choices[offered],
      ...(isList && { multiple: true }),
    };
  if (schema.enum) {
    const values = schema.enum.map(String);
    return {
      ...about,
      widget: 'select',
      options: values.map((value) => ({ value, label: options[value] ?? value })),
    };
  }
  if (isOf(schema, 'boolean') || schema.const === true) return { ...about, widget: 'boolean' };
  if (isOf(schema, 'number', 'integer'))
    return { ...about, widget: 'number', value_type: isOf(schema, 'integer') ? 'int' : 'float' };
  if (isOf(schema, 'object'))
    return { ...about, widget: 'object', collapsed: 'auto', fields: propertiesOf(schema, choices) };
  if (isList) return { ...about, ...listOf(schema, choices) };
  return {
    ...about,
    widget: long.has(key) ? 'text' : 'string',
    ...(schema.pattern !== undefined && { pattern: [schema.pattern, hint ?? '格式不对'] }),
  };
}

/** A list of objects shows its entries folded, with what tells them apart. */
function listOf(
  schema: Schema,
  choices: Choices,
): Pick<Field, 'widget' | 'field' | 'fields' | 'collapsed' | 'summary' | 'min' | 'max'> {
  const items = Array.isArray(schema.items) ? schema.items[0] : schema.items;
  const size = {
    ...(schema.minItems !== undefined && { min: schema.minItems }),
    ...(schema.maxItems !== undefined && { max: schema.maxItems }),
  };
  if (typeof items !== 'object' || !isOf(items, 'object'))
    return { widget: 'list', ...size, field: { name: 'item', label: '一条', widget: 'string' } };
  const fields = propertiesOf(items, choices);
  const telling = fields
    .filter(({ widget }) => widget !== 'object' && widget !== 'list')
    .slice(0, 3);
  return {
    widget: 'list',
    ...size,
    collapsed: 'auto',
    fields,
    summary: telling.map(({ name }) => `{{fields.${name}}}`).join(' · '),
  };
}

function isOf(schema: Schema, ...types: readonly string[]): boolean {
  return [schema.type].flat().some((type) => type !== undefined && types.includes(type));
}
