import type { Script } from '../script/script.ts';

/** A text in both editions. */
export type BothScripts = Readonly<Record<Script, string>>;

/** A page as the search knows it. */
export interface SearchDocument {
  /** Address after the edition: `articles/litong-2025/`. */
  page: string;
  title: BothScripts;
  /** What it is, where and when, for a line under the title. */
  about: BothScripts;
  /** What it can be filtered by: `kind:articles`, `place:litong`, `topic:income`, `year:2025`. */
  tags: readonly string[];
  /** What it says, paragraph by paragraph, the same number of them in both editions. */
  blocks: readonly BothScripts[];
  /** What it says of other pages: cards of related reports. */
  mentions: readonly BothScripts[];
}
