import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { zipOf, type KitFile } from './zip.ts';

const files: KitFile[] = [
  { path: 'README.txt', text: '成效\n第二行' },
  { path: 'zh-hans/a.csv', csv: '\ufeff地区\r\n' },
  { path: 'zh-hans/a.svg', svg: '<svg/>' },
  { path: 'zh-hans/a.png', bytes: new Uint8Array([137, 80, 78, 71]) },
];

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

it('holds every file, texts as old editors on Windows read them', () => {
  const read = unzipSync(zipOf(files));
  expect(Object.keys(read)).toEqual(files.map(({ path }) => path));
  expect(strFromU8(read['README.txt'] ?? new Uint8Array(), true)).toBe(
    strFromU8(new TextEncoder().encode('\ufeff成效\r\n第二行\r\n'), true),
  );
  expect(read['zh-hans/a.png']).toEqual(new Uint8Array([137, 80, 78, 71]));
});

it('is the same to the byte at any time', () => {
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
  const once = zipOf(files);
  vi.setSystemTime(new Date('2031-07-01T12:00:00Z'));
  expect(zipOf(files)).toEqual(once);
});

it.each(['UTC', 'Asia/Shanghai', 'America/New_York'])('says 1980-01-01 in %s', async (zone) => {
  vi.stubEnv('TZ', zone);
  vi.resetModules();
  const { zipOf: packedThere } = await import('./zip.ts');
  const zip = packedThere(files);
  // Local file header: time at 10, date at 12.
  expect([...zip.slice(10, 14)]).toEqual([0, 0, 33, 0]);
});
