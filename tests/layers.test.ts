import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { filesBelow } from '#disk/content-folder.ts';

/** What each layer may import besides itself (docs/architecture.md). */
const allowed: Record<string, readonly string[]> = {
  lib: [],
  disk: ['lib'],
  site: ['lib', 'disk'],
  components: ['lib', 'styles'],
  pages: ['lib', 'site', 'components', 'styles'],
  cli: ['lib', 'disk'],
  styles: [],
};

/** Modules of Node, Astro and the browser that the domain must not know. */
const foreignToLib = /^(?:node:|astro\b|astro:|playwright|vite)/;
const globalsForeignToLib = /\b(?:Date\.now\(|new Date\(\)|process\.|document\.(?!xml)|window\.)/;

const imports =
  /^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|^import\s+['"]([^'"]+)['"]/gm;

const sources = filesBelow('src').filter(
  (path) => /\.(?:ts|mjs|astro)$/.test(path) && !path.endsWith('.test.ts'),
);

function layerOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function importsOf(path: string): string[] {
  const text = readFileSync(join('src', path), 'utf8');
  return [...text.matchAll(imports)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** Path below `src` that an import leads to; undefined for packages. */
function targetOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return relative('.', join(dirname(path), specifier));
  return undefined;
}

it('reads the sources', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.flatMap(importsOf).length).toBeGreaterThan(100);
});

it.each(sources)('src/%s imports only what its layer may', (path) => {
  const layer = layerOf(path);
  const forbidden = importsOf(path).filter((specifier) => {
    const target = targetOf(path, specifier);
    if (target === undefined) return layer === 'lib' && foreignToLib.test(specifier);
    return layerOf(target) !== layer && !(allowed[layer] ?? []).includes(layerOf(target));
  });
  expect(forbidden).toEqual([]);
});

it.each(sources.filter((path) => layerOf(path) === 'lib'))(
  'src/%s knows no clock, process or page',
  (path) => {
    expect(readFileSync(join('src', path), 'utf8')).not.toMatch(globalsForeignToLib);
  },
);
