import type { BuiltFile } from './built.ts';
import { characters } from './characters.ts';
import { language } from './language.ts';
import { links } from './links.ts';
import { parity } from './parity.ts';
import { readSite, type Finding } from './site.ts';
import { thirdParties } from './third-parties.ts';

const rules = [links, thirdParties, language, parity, characters];

/**
 * Everything that is wrong with a built site; an empty list means that it may be published. `kept` are texts that
 * no edition converts.
 */
export function verifySite(
  files: readonly BuiltFile[],
  base: string,
  siteUrl: string,
  kept: readonly string[] = [],
): Finding[] {
  const site = readSite(files, base, siteUrl, kept);
  return rules.flatMap((rule) => rule(site));
}
