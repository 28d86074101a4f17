import { pictureFile } from '#disk/drawing/picture-file.ts';
import type { NamedPicture } from '#lib/picture/pictures.ts';

/** A picture as the answer to a request. */
export async function pictureResponse({
  props,
}: {
  props: { view: NamedPicture };
}): Promise<Response> {
  return new Response(await pictureFile(props.view), { headers: { 'content-type': 'image/png' } });
}
