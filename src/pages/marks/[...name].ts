import type { APIRoute } from 'astro';
import { pictureBytes, markPaths } from '#site/pictures.ts';

export const getStaticPaths = markPaths;

export const GET: APIRoute<{ path: string }> = ({ props }) =>
  new Response(pictureBytes(props.path));
