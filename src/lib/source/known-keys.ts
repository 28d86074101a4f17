import type { z } from 'zod';
import type { Path } from './position.ts';

/** Keys that the object at a path may have. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  let inner: unknown = schema;
  for (const step of path) inner = childOf(inner, step);
  const shape = unwrap(inner);
  return isObjectSchema(shape) ? Object.keys(shape.shape) : [];
}

interface ObjectSchema {
  shape: Record<string, unknown>;
}

function isObjectSchema(schema: unknown): schema is ObjectSchema {
  return typeof schema === 'object' && schema !== null && 'shape' in schema;
}

function childOf(schema: unknown, step: string | number): unknown {
  const inner = unwrap(schema);
  if (isObjectSchema(inner)) return inner.shape[String(step)];
  return typeof inner === 'object' && inner !== null && 'element' in inner
    ? inner.element
    : undefined;
}

function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (
    typeof inner === 'object' &&
    inner !== null &&
    'unwrap' in inner &&
    typeof inner.unwrap === 'function'
  ) {
    if ('element' in inner) break;
    inner = (inner.unwrap as () => unknown)();
  }
  return inner;
}
