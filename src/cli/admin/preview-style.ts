import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The site's own tokens and base, and what the editor's preview needs besides: charts and pictures in the column. */
export function previewStyle(): string {
  const styles = join(import.meta.dirname, '../../styles');
  const site = ['tokens.css', 'base.css'].map((name) => readFileSync(join(styles, name), 'utf8'));
  return `${site.join('\n')}
body { max-inline-size: 38rem; margin: 0 auto; padding: 1rem; line-height: 1.9; }
.prose > p { text-indent: 2em; }
img { max-inline-size: 100%; block-size: auto; }
figure { margin: 1.5rem 0; }`;
}
