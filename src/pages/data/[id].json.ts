import type { APIRoute } from 'astro';
import { perIndicator } from '#site/routes.ts';

export const getStaticPaths = perIndicator;

export const GET: APIRoute<{ view: string }> = ({ props }) => new Response(props.view);
