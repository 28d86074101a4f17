import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Picture } from '#lib/picture/picture.ts';
import type { NamedPicture } from '#lib/picture/pictures.ts';
import { missingCharacters, type MissingCharacter } from './coverage.ts';
import { pictureStore, type Store } from './store.ts';

/** What a run of the painter did. */
export interface Painted {
  /** Pictures that were painted now. */
  painted: number;
  /** Pictures that lay in the store already. */
  kept: number;
  /** Characters that no face can draw; as long as there are any, nothing is painted. */
  missing: readonly MissingCharacter[];
}

/** Below this many pictures, the start of a second thread costs more than it saves. */
const worthAThread = 24;

/**
 * Sees to it that every picture lies in the store: paints those that do not, on all cores when there are many.
 * @param threads how many threads paint; by default one for each core, one for few pictures
 */
export async function paintAll(
  pictures: readonly NamedPicture[],
  { store = pictureStore(), threads }: { store?: Store; threads?: number } = {},
): Promise<Painted> {
  const wanted = pictures.filter(({ picture }) => !store.has(picture));
  const kept = pictures.length - wanted.length;
  // What lies in the store was looked at before it was painted.
  const missing = wanted.length > 0 ? missingCharacters(wanted) : [];
  if (missing.length > 0) return { painted: 0, kept, missing };
  const unpainted = [
    ...new Map(wanted.map(({ picture }) => [store.fileOf(picture), picture])).values(),
  ];
  const most = unpainted.length < worthAThread ? 1 : Math.min(4, availableParallelism());
  const count = threads ?? most;
  if (count > 1 && unpainted.length > 1) await onThreads(unpainted, store, count);
  else if (unpainted.length > 0) {
    const { paint } = await import('./paint.ts');
    for (const picture of unpainted) store.write(picture, await paint(picture));
  }
  return { painted: unpainted.length, kept, missing };
}

/** Each thread gets the next picture when it has painted one. */
async function onThreads(pictures: readonly Picture[], store: Store, count: number): Promise<void> {
  const queue = pictures.values();
  await Promise.all(
    Array.from({ length: count }, async () => {
      const worker = new Worker(new URL('./painter.ts', import.meta.url));
      const ended = once(worker, 'exit').then(([code]) => {
        throw new Error(`画图的线程意外结束（${String(code)}）`);
      });
      ended.catch(() => undefined);
      try {
        for (const picture of queue) {
          worker.postMessage(picture);
          const [bytes] = await Promise.race([once(worker, 'message'), ended]);
          if (bytes instanceof Uint8Array) store.write(picture, bytes);
        }
      } finally {
        await worker.terminate();
      }
    }),
  );
}
