import type { APIRoute } from 'astro';
import { perEdition } from '#site/routes.ts';
import { feedXml } from '#site/views/feed.ts';

export const getStaticPaths = () => perEdition(feedXml);

export const GET: APIRoute<{ view: string }> = ({ props }) =>
  new Response(props.view, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
