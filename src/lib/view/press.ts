import type { Script } from '../script/script.ts';
import type { Frame, Link } from './frame.ts';

/** `/<s>/press/`: every chart with the code to take it along. */
export interface PressView {
  frame: Frame;
  title: string;
  charts: readonly PressChart[];
  /** Reports and their press kits. */
  articles: readonly { link: Link; kit: Link }[];
  /** Lines a host's Content-Security-Policy may need, for frames and for pictures. */
  policies: { frames: string; pictures: string };
}

/** A chart to choose. */
export interface PressChart {
  /** Anchor on the page: `chart-litong-income`. */
  id: string;
  title: string;
  /** Places and kind, one line. */
  line: string;
  /** What a search looks in, in both scripts. */
  search: string;
  page: Link;
  kit: Link;
  /** Codes in the page's edition, for readers without scripts. */
  codes: { frame: string; picture: string; link: string };
  taken: Taken;
}

/** What the codes of a chart are made of, for the script of the page. */
export interface Taken {
  /** CSS pixels, enough for the frame at every width. */
  height: number;
  /** CSS pixels of the picture. */
  picture: { width: number; height: number };
  /** Dates of its frozen versions, newest first. */
  versions: readonly string[];
  editions: Readonly<Partial<Record<Script, TakenEdition>>>;
}

/** A chart in one script; addresses are absolute. */
export interface TakenEdition {
  title: string;
  alt: string;
  src: string;
  picture: string;
  page: string;
}
