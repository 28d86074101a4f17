import type { APIRoute } from 'astro';
import { perItem } from '#site/routes.ts';
import { chartCsv } from '#site/views/chart-csv.ts';

export const getStaticPaths = () =>
  perItem(
    'id',
    ({ library }) => library.charts,
    chartCsv,
    ({ id }) => id,
  );

export const GET: APIRoute<{ view: string }> = ({ props }) => new Response(props.view);
