import type { APIRoute } from 'astro';
import { perEdition } from '#site/routes.ts';
import { webManifest } from '#site/views/manifest.ts';

export const getStaticPaths = () => perEdition(webManifest);

export const GET: APIRoute<{ view: string }> = ({ props }) => new Response(props.view);
