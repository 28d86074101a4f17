import type { APIRoute } from 'astro';
import { pictureBytes, picturePaths } from '#site/pictures.ts';

export const getStaticPaths = picturePaths;

export const GET: APIRoute<{ path: string }> = ({ props }) =>
  new Response(pictureBytes(props.path));
