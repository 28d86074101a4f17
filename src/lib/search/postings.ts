import { ByteReader } from './varint.ts';

const none = new Uint32Array(0);

/** The places of one gram in a part of the index, ascending; empty when the part does not have it. */
export function placesIn(part: Uint8Array, key: number): Uint32Array {
  const reader = new ByteReader(part);
  for (let at = 0; !reader.done;) {
    at += reader.varint();
    const list = reader.take(reader.varint());
    if (at === key) return decoded(list);
    if (at > key) return none;
  }
  return none;
}

function decoded(list: Uint8Array): Uint32Array {
  const places = new Uint32Array(list.length);
  const reader = new ByteReader(list);
  let count = 0;
  for (let place = 0; !reader.done;) {
    place += reader.varint();
    places[count++] = place;
  }
  return places.slice(0, count);
}

/**
 * Where a text starts whose grams are known: places at which each list, moved back by its gram's offset in the text,
 * agrees. Without any list there is no place.
 */
export function meetingPlaces(
  lists: readonly { offset: number; places: Uint32Array }[],
): Uint32Array {
  const [shortest, ...others] = [...lists].sort((a, b) => a.places.length - b.places.length);
  if (!shortest) return none;
  let starts = shortest.places
    .filter((place) => place >= shortest.offset)
    .map((place) => place - shortest.offset);
  for (const { offset, places } of others) {
    let at = 0;
    starts = starts.filter((start) => {
      while ((places[at] ?? Infinity) < start + offset) at += 1;
      return places[at] === start + offset;
    });
  }
  return starts;
}

/** Sorted places without repetition, from several lists. */
export function union(lists: readonly Uint32Array[]): Uint32Array {
  const [only] = lists;
  if (lists.length === 1 && only) return only;
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all.sort().filter((place, index, sorted) => place !== sorted[index - 1]);
}

/** Index of the last of ascending numbers that is not above `value`; -1 when all are. */
export function lastNotAbove(numbers: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
