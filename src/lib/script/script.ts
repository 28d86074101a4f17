/** BCP 47 tag of a script edition. */
export type Script = 'zh-Hans' | 'zh-Hant';

export const SCRIPTS: readonly Script[] = ['zh-Hans', 'zh-Hant'];

/** The edition's segment in addresses. @example slugOf('zh-Hans') // 'zh-hans' */
export function slugOf(script: Script): string {
  return script.toLowerCase();
}

/** The script named by an address segment, or undefined. @example scriptOf('zh-hant') // 'zh-Hant' */
export function scriptOf(slug: string): Script | undefined {
  return SCRIPTS.find((script) => slugOf(script) === slug);
}

/** The other one of the two editions. */
export function otherScript(script: Script): Script {
  return script === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans';
}
