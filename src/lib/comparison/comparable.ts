import type { Indicator } from '../indicator/schema.ts';
import type { Library } from '../library/library.ts';
import { indicatorsAt, placesOf } from '../library/lookup.ts';
import type { Place } from '../taxonomy.ts';

/** Indicators that are known at more than one place. */
export function comparableIndicators(library: Library): Indicator[] {
  return library.indicators.filter((indicator) => placesOf(indicator, library).length > 1);
}

/** Places that are known by more than one indicator. */
export function comparablePlaces(library: Library): Place[] {
  return library.places.filter(({ id }) => indicatorsAt(library, id).length > 1);
}
