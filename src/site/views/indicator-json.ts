import type { Indicator } from '#lib/indicator/schema.ts';
import { SCRIPTS } from '#lib/script/script.ts';
import type { Context } from '../context.ts';
import { editionFor } from '#lib/library/edition.ts';
import { pages } from '../paths.ts';

/** An indicator for programs: values once, texts in each script, addresses of both pages. */
export function indicatorJson({ library, paths }: Context, indicator: Indicator): string {
  const {
    title,
    titleShort,
    definition,
    method,
    limitations,
    unit,
    observations,
    targets = [],
    ...rest
  } = indicator;
  const texts = SCRIPTS.map((script) => {
    const { text } = editionFor(library, script);
    const entries = Object.entries({ title, titleShort, definition, method, limitations, unit });
    const converted = entries.flatMap(([key, value]) =>
      value === undefined ? [] : [[key, text(value)]],
    );
    const url = paths.absolute(paths.page(script, pages.indicator(indicator.id)));
    return [script, { ...Object.fromEntries(converted), url }];
  });
  const { $schema: _, ...head } = rest;
  return (
    JSON.stringify(
      { ...head, unit, texts: Object.fromEntries(texts), observations, targets },
      null,
      1,
    ) + '\n'
  );
}
