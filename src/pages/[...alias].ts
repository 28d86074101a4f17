import type { APIRoute } from 'astro';
import { perAlias } from '#site/routes.ts';

export const getStaticPaths = perAlias;
export const GET: APIRoute<{ view: string }> = ({ props: { view } }) =>
  new Response(view, { headers: { 'content-type': 'text/html; charset=utf-8' } });
