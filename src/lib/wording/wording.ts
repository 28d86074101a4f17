import type { Script } from '../script/script.ts';
import { hans } from './zh-hans.ts';
import { hant } from './zh-hant.ts';

/** Interface texts of one edition; a key missing in either script is a type error. */
export type Wording = Readonly<Record<keyof typeof hans, string>>;

/** Interface texts, written by hand in both scripts. */
export function wordingOf(script: Script): Wording {
  return script === 'zh-Hans' ? hans : hant;
}
