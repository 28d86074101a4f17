import type { APIRoute } from 'astro';
import { perRelease } from '#site/routes.ts';

export const getStaticPaths = perRelease;

export const GET: APIRoute<{ view: string }> = ({ props }) => new Response(props.view);
