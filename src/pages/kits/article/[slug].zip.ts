import type { APIRoute } from 'astro';
import { articleKitZip } from '#site/kits.ts';
import { library } from '#site/library.ts';

export const getStaticPaths = () => library().articles.map(({ slug }) => ({ params: { slug } }));

export const GET: APIRoute = ({ params }) =>
  new Response(articleKitZip(params['slug'] ?? ''), {
    headers: { 'Content-Type': 'application/zip' },
  });
