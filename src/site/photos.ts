import type { ImageMetadata } from 'astro';
import type { Photo } from '#lib/view/article.ts';

const files = import.meta.glob<ImageMetadata>(
  '@content/articles/**/*.{jpg,jpeg,png,webp,avif,JPG,JPEG,PNG}',
  { eager: true, import: 'default' },
);
const bySuffix = new Map(
  Object.entries(files).map(([path, file]) => [/articles\/(.+)$/.exec(path)?.[1] ?? path, file]),
);

/** A picture beside an article that the build can scale; undefined for drawings, animations and unknown files. */
export function photoOf(slug: string, name: string): Photo | undefined {
  return bySuffix.get(`${slug}/${decodeURIComponent(name)}`);
}
