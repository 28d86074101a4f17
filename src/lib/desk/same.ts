/** A value of a file, as JSON and YAML know them. */
export type Value = string | number | boolean | null | undefined | Value[] | ValueMap;

export interface ValueMap {
  [key: string]: Value;
}

/** True for what a form leaves behind where nothing was filled in; a box without a tick says as much as no box. */
export function isEmpty(value: Value): boolean {
  if (value === undefined || value === null || value === '' || value === false) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

export function isMap(value: Value): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True where two values say the same; an empty one says as much as none. */
export function isSame(a: Value, b: Value): boolean {
  if (isEmpty(a) && isEmpty(b)) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, index) => isSame(each, b[index]));
  if (isMap(a) && isMap(b))
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
      isSame(a[key], b[key]),
    );
  return a === b;
}
