import type { APIRoute } from 'astro';
import { contextOf } from '#site/library.ts';
import { catalogJsonLd } from '#site/views/catalog.ts';

export const GET: APIRoute = () => new Response(catalogJsonLd(contextOf('zh-Hans')));
