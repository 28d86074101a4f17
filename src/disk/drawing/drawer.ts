import { parentPort } from 'node:worker_threads';
import { draw, type Work } from './work.ts';

/** A thread that draws one handful of works after the other. */
parentPort?.on('message', (works: Work[]) => {
  const files = works.map(draw);
  parentPort?.postMessage(
    files,
    files.map(({ buffer }) => buffer),
  );
});
