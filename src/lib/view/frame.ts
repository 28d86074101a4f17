import type { Script } from '../script/script.ts';
import type { Wording } from '../wording/wording.ts';

/** A link whose `href` already carries the base path and the edition. */
export interface Link {
  href: string;
  text: string;
}

/** A moment as it is printed and as machines read it. */
export interface Moment {
  /** ISO 8601. */
  iso: string;
  text: string;
}

/** Everything around a page's own content, in the page's script. */
export interface Frame {
  script: Script;
  words: Wording;
  /** Text of `<title>`, without the site's name. Empty on the home page. */
  title: string;
  description: string;
  /** Absolute address of this page. */
  canonical: string;
  /** Absolute addresses of the page in each edition and of the choice of edition. */
  alternates: readonly { lang: string; href: string }[];
  /** Absolute address of the page's oEmbed answer, where it has one. */
  oembed?: string;
  /** Share card of the page, where it has one: absolute address and pixels. */
  card?: { href: string; width: number; height: number };
  /** The same page in the other script. */
  other: { script: Script; href: string; text: string };
  home: Link;
  nav: readonly (Link & { current: boolean })[];
  /** The page of the search; `current` on that page itself, which has a box of its own. */
  search: Link & { current: boolean };
  /** From home to the parent of this page. */
  breadcrumbs: readonly Link[];
  site: { name: string; tagline?: string; publisher?: string; demonstration?: string };
  footer: {
    links: readonly Link[];
    license: Link;
    contact?: string;
    /** 标识码, ICP, 公安备案, 主办单位 …: what a government site must show. */
    /** Numbers of licences stay as they were granted, whatever the edition: `lang` says so. */
    records: readonly { text: string; href?: string; picture?: string; lang?: Script }[];
  };
  /** Base path with a slash at both ends, for pictures and icons. */
  base: string;
  /** Atom feeds: the edition's, and the page's own. */
  feeds: readonly Link[];
  /** 网页标签 of government sites (网页设计规范, 国办发〔2017〕47号), by name. */
  metas: readonly { name: string; content: string }[];
  /** JSON-LD. */
  structured: readonly object[];
  /** Address of the web manifest. */
  manifest: string;
}
