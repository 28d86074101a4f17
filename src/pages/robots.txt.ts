import type { APIRoute } from 'astro';
import { contextOf } from '#site/library.ts';
import { robotsTxt } from '#site/views/sitemap.ts';

export const GET: APIRoute = () => new Response(robotsTxt(contextOf('zh-Hans')));
