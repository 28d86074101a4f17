import { otherScript } from '#lib/script/script.ts';
import { wordingOf } from '#lib/wording/wording.ts';
import { cardSize } from '#lib/picture/card.ts';
import type { Frame, Link } from '#lib/view/frame.ts';
import type { Context } from '../context.ts';
import { pages } from '../paths.ts';
import { pageTags, siteRecords, type Column, type Content } from './metadata.ts';
import { breadcrumbList } from './structured-data.ts';

export interface PageHead {
  /** Address after the edition. */
  page: string;
  title: string;
  description: string;
  breadcrumbs?: readonly Link[];
  /** File of its oEmbed answer: `oembed/zh-hans/litong-income.json`. */
  oembed?: string;
  /** File of its share card: `cards/zh-hans/chart/litong-income.png`. */
  card?: string;
  column?: Column;
  content?: Content;
  /** Atom feeds of the page's own, beside the edition's. */
  feeds?: readonly Link[];
  structured?: readonly object[];
}

/** What surrounds the page: head, navigation, switch of scripts, footer. */
export function frameView(context: Context, head: PageHead): Frame {
  const { library, edition, paths } = context;
  const { site } = library;
  const { words, script } = edition;
  const at = (page: string): string => paths.page(script, page);
  const other = otherScript(script);
  const home: Link = { href: at(pages.home), text: words.home };
  const sections: readonly Link[] = [
    { href: at(pages.articles), text: words.articles },
    { href: at(pages.indicators), text: words.indicators },
    { href: at(pages.data), text: words.data },
    { href: at(pages.about), text: words.about },
  ];
  const search: Link = { href: at(pages.search), text: words.search };
  const trail = head.page === pages.home ? [] : [home, ...(head.breadcrumbs ?? [])];
  return {
    script,
    words,
    title: head.title,
    description: head.description,
    canonical: paths.absolute(at(head.page)),
    alternates: [
      ...site.scripts.map((each) => ({
        lang: each,
        href: paths.absolute(paths.page(each, head.page)),
      })),
      {
        lang: 'x-default',
        href: paths.absolute(
          head.page === pages.home ? paths.base : paths.page('zh-Hans', head.page),
        ),
      },
    ],
    ...(head.oembed && { oembed: paths.absolute(paths.file(head.oembed)) }),
    ...(head.card && { card: { href: paths.absolute(paths.file(head.card)), ...cardSize } }),
    other: {
      script: other,
      href: paths.page(other, head.page),
      text: wordingOf(other).editionName,
    },
    home,
    nav: sections.map((section) => ({ ...section, current: section.href === at(head.page) })),
    search: { ...search, current: head.page === pages.search },
    breadcrumbs: trail,
    site: {
      name: edition.text(site.name),
      ...(site.tagline && { tagline: edition.text(site.tagline) }),
      ...(site.publisher && { publisher: edition.text(site.publisher) }),
      ...(site.demonstration && { demonstration: edition.text(site.demonstration) }),
    },
    footer: {
      links: [
        ...sections,
        search,
        { href: at(pages.compare), text: words.compare },
        { href: at(pages.press), text: words.press },
        { href: at(pages.corrections), text: words.corrections },
        ...(site.handbook ? [{ href: at(pages.handbook('')), text: words.handbook }] : []),
        { href: `${paths.base}#choose`, text: words.chooseEdition },
      ],
      license: { href: site.license.url, text: edition.text(site.license.name) },
      ...(site.contact && { contact: edition.text(site.contact) }),
      records: siteRecords(site, edition.text, paths.absolute(at(head.page)), paths.file),
    },
    base: paths.base,
    feeds: [
      { href: paths.file(`feeds/${edition.slug}.xml`), text: edition.text(site.name) },
      ...(head.feeds ?? []),
    ],
    metas: pageTags(context, head),
    structured: [
      ...(head.structured ?? []),
      ...(trail.length > 1
        ? [breadcrumbList(context, [...trail, { href: at(head.page), text: head.title }])]
        : []),
    ],
    manifest: paths.file(`${edition.slug}.webmanifest`),
  };
}
