import type { APIRoute } from 'astro';
import { chartKitZip } from '#site/kits.ts';
import { library } from '#site/library.ts';

export const getStaticPaths = () => library().charts.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params }) =>
  new Response(chartKitZip(params['id'] ?? ''), {
    headers: { 'Content-Type': 'application/zip' },
  });
