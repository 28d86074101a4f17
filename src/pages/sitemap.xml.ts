import type { APIRoute } from 'astro';
import { contextOf } from '#site/library.ts';
import { sitemapFiles } from '#site/views/sitemap.ts';

export const GET: APIRoute = () => new Response(sitemapFiles(contextOf('zh-Hans'))[0]);
