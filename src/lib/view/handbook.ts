import type { Frame, Link } from './frame.ts';

/** `/<s>/handbook/` and `/<s>/handbook/<chapter>/` */
export interface HandbookView {
  frame: Frame;
  title: string;
  html: string;
  /** None on the table of contents, which lists them itself. */
  chapters: readonly (Link & { current: boolean })[];
}
