import type { APIRoute } from 'astro';
import { contextOf } from '#site/library.ts';
import { openApi } from '#site/views/open-api.ts';

export const GET: APIRoute = () => new Response(openApi(contextOf('zh-Hans')));
