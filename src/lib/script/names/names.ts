import type { NameSpan } from './name-span.ts';

/** Personal names of a text, read in the light of the whole article. */
export const namesIn: (text: string, context?: string) => NameSpan[] = () => [];
