import type { BuiltFile } from './built.ts';
import { language } from './language.ts';
import { links } from './links.ts';
import { parity } from './parity.ts';
import { readSite, type Finding } from './site.ts';
import { thirdParties } from './third-parties.ts';

const rules = [links, thirdParties, language, parity];

/** Everything that is wrong with a built site; an empty list means that it may be published. */
export function verifySite(files: readonly BuiltFile[], base: string, siteUrl: string): Finding[] {
  const site = readSite(files, base, siteUrl);
  return rules.flatMap((rule) => rule(site));
}
