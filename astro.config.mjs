import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { settings } from './src/disk/settings.ts';
import { rehypePlugins, shownPlugins } from './src/lib/markdown/plugins.ts';
import { classicScripts } from './src/site/classic-scripts.ts';
import { liveContent } from './src/site/live-content.ts';

const { contentDir, siteUrl, basePath, outDir } = settings(process.env);

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [mdx(), liveContent(contentDir)],
  vite: {
    plugins: [classicScripts()],
    resolve: { alias: { '@content': contentDir } },
    server: { fs: { allow: ['.', contentDir] } },
  },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: shownPlugins,
      rehypePlugins,
    }),
  },
});
