import type { Context } from '../context.ts';
import { pages } from '../paths.ts';

/** Pixels of the icons that phones ask for; the sign keeps within the circle that a mask may cut out. */
const sizes = [192, 512];

/** The web manifest of an edition: its name on a phone's home screen. */
export function webManifest({ library, edition, paths }: Context): string {
  const { site } = library;
  return `${JSON.stringify(
    {
      name: edition.text(site.name),
      short_name: edition.text(site.name),
      description: edition.text(site.description),
      lang: edition.script,
      dir: 'ltr',
      start_url: paths.page(edition.script, pages.home),
      scope: paths.base,
      display: 'minimal-ui',
      background_color: '#fbfaf6',
      theme_color: '#1f5a4c',
      icons: [
        { src: paths.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
        ...sizes.flatMap((size) => {
          const icon = {
            src: paths.file(`icons/${size}.png`),
            sizes: `${size}x${size}`,
            type: 'image/png',
          };
          return [icon, { ...icon, purpose: 'maskable' }];
        }),
      ],
    },
    null,
    1,
  )}\n`;
}
