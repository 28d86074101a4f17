export type EmbedTheme = 'light' | 'dark' | 'auto';

/** What a host says to an embed page in its address; everything else is ignored. */
export interface EmbedAddress {
  /** `?theme=`: light, dark, or auto, which follows the reader's system. */
  theme: EmbedTheme;
  /** `?childId=` of pym.js. */
  child?: string;
  /** `#?secret=` of WordPress. */
  secret?: string;
}

/**
 * Reads the query and the fragment of an embed page's address.
 * @example readEmbedAddress('?theme=dark', '#?secret=a1').theme // 'dark'
 */
export function readEmbedAddress(search: string, hash: string): EmbedAddress {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  const child = query.get('childId');
  const secret = /secret=([A-Za-z0-9]+)/.exec(hash)?.[1];
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    ...(child && { child }),
    ...(secret && { secret }),
  };
}
