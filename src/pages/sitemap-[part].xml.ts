import type { APIRoute } from 'astro';
import { contextOf } from '#site/library.ts';
import { sitemapFiles } from '#site/views/sitemap.ts';

export const getStaticPaths = () =>
  sitemapFiles(contextOf('zh-Hans'))
    .slice(1)
    .map((text, index) => ({ params: { part: `${index + 1}` }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
