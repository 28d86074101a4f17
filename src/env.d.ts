/// <reference types="astro/client" />

/** A module bundled as one classic script, see `src/site/classic-scripts.ts`. */
declare module '*?classic' {
  const script: {
    code: string;
    /** Changes with the code. */
    name: string;
    /** SHA-256 in base64, for a Content-Security-Policy. */
    hash: string;
  };
  export default script;
}
