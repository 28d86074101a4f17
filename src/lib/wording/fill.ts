/**
 * A wording with its `{names}` filled in; a name without a value stays visible, so that it is noticed.
 * @example fill('共{n}项', { n: 3 }) // '共3项'
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
