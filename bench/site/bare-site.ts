import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedArticle } from './generated-content.ts';

const layout = `---
const { frontmatter } = Astro.props;
---
<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>{frontmatter.title}</title></head>
<body><h1>{frontmatter.title}</h1><slot /></body></html>
`;

/** The same articles as a site of Astro alone: two editions of Markdown pages in one layout, nothing read, drawn or checked. */
export function writeBareSite(folder: string, articles: readonly GeneratedArticle[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src', 'layouts'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'src', 'layouts', 'Page.astro'), layout);
  for (const edition of ['zh-hans', 'zh-hant']) {
    const pages = join(folder, 'src', 'pages', edition);
    mkdirSync(pages, { recursive: true });
    for (const { slug, title, body } of articles) {
      const text = body.replace(/\n\n!\[[^\n]*$/, '');
      writeFileSync(
        join(pages, `${slug}.md`),
        `---\nlayout: ../../layouts/Page.astro\ntitle: ${title}\n---\n\n${text}\n`,
      );
    }
  }
}
