import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from '#lib/library/json-schemas.ts';

it.each(Object.entries(jsonSchemas()))(
  'public/schemas/%s.json is what the program checks',
  (name, text) => {
    expect(readFileSync(`public/schemas/${name}.json`, 'utf8')).toBe(text);
  },
);
