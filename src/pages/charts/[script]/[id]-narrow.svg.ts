import type { APIRoute } from 'astro';
import { perItem } from '#site/routes.ts';
import { chartSvg } from '#site/views/chart-svg.ts';

export const getStaticPaths = () =>
  perItem(
    'id',
    ({ library }) => library.charts,
    (context, chart) => chartSvg(context, chart, 'narrow'),
    ({ id }) => id,
  );

export const GET: APIRoute<{ view: string }> = ({ props }) => new Response(props.view);
