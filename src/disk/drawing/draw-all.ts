import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { drawingStore, type Store } from './store.ts';
import type { Work } from './work.ts';

/** What a run did. */
export interface Drawn {
  /** Files that were drawn now. */
  drawn: number;
  /** Files that lay in the store already. */
  kept: number;
}

/** Below this many works, the start of a second thread costs more than it saves. */
const worthAThread = 24;
/** Each thread loads the faces of both scripts. */
const most = 8;
/** What a thread gets at once: few enough that all end together. */
const handful = 8;

/**
 * Sees to it that every work lies in the store: draws those that do not, on all cores when there are many.
 * @param threads how many threads draw; by default one for each core, the caller's own for few works
 */
export async function drawAll(
  works: readonly Work[],
  { store = drawingStore(), threads }: { store?: Store; threads?: number } = {},
): Promise<Drawn> {
  store.sweep();
  const files = new Map(works.map((work) => [store.fileOf(work), work]));
  const wanted = [...files.values()].filter((work) => !store.has(work));
  const count =
    threads ?? (wanted.length < worthAThread ? 1 : Math.min(most, availableParallelism()));
  if (count > 1) await onThreads(wanted, store, count);
  else if (wanted.length > 0) {
    // A build that draws nothing does not load what draws.
    const { draw } = await import('./work.ts');
    for (const work of wanted) store.write(work, draw(work));
  }
  return { drawn: wanted.length, kept: files.size - wanted.length };
}

/** Each thread gets the next handful when it has drawn and kept one. */
async function onThreads(works: readonly Work[], store: Store, count: number): Promise<void> {
  const queue = Array.from({ length: Math.ceil(works.length / handful) }, (_, index) =>
    works.slice(index * handful, (index + 1) * handful),
  ).values();
  await Promise.all(
    Array.from({ length: count }, async () => {
      const drawer = new Worker(new URL('./drawer.ts', import.meta.url), {
        workerData: store.folder,
      });
      const ended = once(drawer, 'exit').then(([code]) => {
        throw new Error(`画图的线程意外结束（${String(code)}）`);
      });
      ended.catch(() => undefined);
      try {
        for (const some of queue) {
          drawer.postMessage(some);
          await Promise.race([once(drawer, 'message'), ended]);
        }
      } finally {
        await drawer.terminate();
      }
    }),
  );
}
