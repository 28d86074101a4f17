import type { APIRoute } from 'astro';
import { perItem } from '#site/routes.ts';
import { indicatorCsv } from '#site/views/indicator-csv.ts';

export const getStaticPaths = () =>
  perItem(
    'id',
    ({ library }) => library.indicators,
    indicatorCsv,
    ({ id }) => id,
  );

export const GET: APIRoute<{ view: string }> = ({ props }) => new Response(props.view);
