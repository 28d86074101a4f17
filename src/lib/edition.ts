import type { Script } from './script/script.ts';
import type { Wording } from './wording/wording.ts';

/** One script edition of the site: how source texts become texts a reader of this edition sees. */
export interface Edition {
  script: Script;
  /** Address segment: `zh-hans` or `zh-hant`. */
  slug: string;
  /** A text in this edition's script; `from` is the script it was written in, zh-Hans unless told. */
  text(source: string, from?: Script): string;
  /** Interface texts, written by hand in both scripts. */
  words: Wording;
}
