import type { APIRoute } from 'astro';
import live from '#components/EmbedPage/live.ts?classic';

export const getStaticPaths = () => [{ params: { name: live.name } }];

export const GET: APIRoute = () =>
  new Response(live.code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
