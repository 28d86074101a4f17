import type { APIRoute } from 'astro';
import type { OEmbed } from '#lib/embed/oembed.ts';
import { perItem } from '#site/routes.ts';
import { articleOEmbedOf } from '#site/views/oembed.ts';

export const getStaticPaths = () =>
  perItem(
    'slug',
    ({ library }) => library.articles,
    articleOEmbedOf,
    ({ slug }) => slug,
  );

export const GET: APIRoute<{ view: OEmbed }> = ({ props }) => Response.json(props.view);
