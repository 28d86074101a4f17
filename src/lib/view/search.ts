import type { Frame, Link } from './frame.ts';

/** `/<s>/search/`: the search and, for readers without scripts, an index of everything. */
export interface SearchView {
  frame: Frame;
  title: string;
  /** Address of the folder of the index. */
  index: string;
  /** Address of the edition, before the page. */
  edition: string;
  filters: readonly SearchFilter[];
  /** Everything, by kind. */
  sections: readonly { id: string; title: string; links: readonly Link[]; all?: Link }[];
}

/** A choice among the pages found. */
export interface SearchFilter {
  /** `kind`, `place`, `topic` or `year`: also its name in the address. */
  name: string;
  title: string;
  options: readonly { value: string; text: string }[];
}
