import { pictureFile } from '#disk/drawing/drawn-file.ts';
import type { NamedPicture } from '#lib/picture/pictures.ts';

/** A picture as the answer to a request. */
export function pictureResponse({ props }: { props: { view: NamedPicture } }): Response {
  return new Response(pictureFile(props.view), { headers: { 'content-type': 'image/png' } });
}
