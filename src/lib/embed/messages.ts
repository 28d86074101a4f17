import type { EmbedAddress } from './address.ts';

/** The embed page as its messages name it. */
export interface Sender extends Pick<EmbedAddress, 'child' | 'secret'> {
  /** Chart id. */
  id: string;
  /** Its whole address. */
  href: string;
}

/**
 * One height in CSS pixels in every dialect that hosts understand: Datawrapper; AMP and Sidechain; `iframe.resize` of
 * Medium and Embedly; pym.js when the host gave a `childId`; WordPress when it gave a secret. A host takes what it
 * knows and ignores the rest.
 */
export function heightMessages(height: number, { id, href, child, secret }: Sender): unknown[] {
  return [
    { 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    ...(child ? [`pymxPYMx${child}xPYMxheightxPYMx${height}`] : []),
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}

/** WordPress's question whether the frame is there; its listener may have come after the first height. */
export function asksForHeight(message: unknown, secret: string | undefined): boolean {
  if (typeof message !== 'object' || message === null || secret === undefined) return false;
  return (
    'message' in message &&
    message.message === 'ready' &&
    'secret' in message &&
    message.secret === secret
  );
}
