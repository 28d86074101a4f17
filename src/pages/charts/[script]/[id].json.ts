import type { APIRoute } from 'astro';
import { perItem } from '#site/routes.ts';
import { chartJson } from '#site/views/chart-json.ts';

export const getStaticPaths = () =>
  perItem(
    'id',
    ({ library }) => library.charts,
    chartJson,
    ({ id }) => id,
  );

export const GET: APIRoute<{ view: string }> = ({ props }) => new Response(props.view);
