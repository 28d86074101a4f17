import type { APIRoute } from 'astro';
import { perItem } from '#site/routes.ts';
import { feedScopes, feedXml } from '#site/views/feed.ts';

export const getStaticPaths = () => perItem('name', feedScopes, feedXml, ({ name }) => name);

export const GET: APIRoute<{ view: string }> = ({ props }) =>
  new Response(props.view, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
