import { parentPort, workerData } from 'node:worker_threads';
import { drawingStore } from './store.ts';
import { draw, type Work } from './work.ts';

/** A thread that draws and keeps one handful of works after the other. */
const store = drawingStore(String(workerData));
parentPort?.on('message', (works: Work[]) => {
  for (const work of works) store.write(work, draw(work));
  parentPort?.postMessage('kept');
});
