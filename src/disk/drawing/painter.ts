import sharp from 'sharp';
import { parentPort } from 'node:worker_threads';
import type { Picture } from '#lib/picture/picture.ts';
import { paint } from './paint.ts';

/** A thread that paints one picture after the other; each thread encodes on itself. */
sharp.concurrency(1);
parentPort?.on('message', (picture: Picture) => {
  void paint(picture).then((bytes) => {
    parentPort?.postMessage(bytes, [bytes.buffer]);
  });
});
