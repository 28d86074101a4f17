import type { APIRoute } from 'astro';
import type { OEmbed } from '#lib/embed/oembed.ts';
import { perItem } from '#site/routes.ts';
import { chartOEmbedOf } from '#site/views/oembed.ts';

export const getStaticPaths = () =>
  perItem(
    'id',
    ({ library }) => library.charts,
    chartOEmbedOf,
    ({ id }) => id,
  );

export const GET: APIRoute<{ view: OEmbed }> = ({ props }) => Response.json(props.view);
