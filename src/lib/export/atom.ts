/** One entry of a feed. Texts are plain, moments ISO 8601 with a time zone. */
export interface AtomEntry {
  /** Absolute and for ever the same. */
  id: string;
  href: string;
  title: string;
  published?: string;
  updated: string;
  summary: string;
}

export interface AtomFeed {
  title: string;
  subtitle: string;
  lang: string;
  /** Absolute address of the feed itself, and its id. */
  self: string;
  /** Absolute address of the pages it speaks of. */
  alternate: string;
  author: string;
  entries: readonly AtomEntry[];
}

/** A feed as Atom (RFC 4287), newest entry first; without entries it dates from 1970. */
export function atom(feed: AtomFeed): string {
  const entries = [...feed.entries].sort(
    (a, b) => Date.parse(b.updated) - Date.parse(a.updated) || (a.id < b.id ? -1 : 1),
  );
  const updated = entries[0]?.updated ?? '1970-01-01T00:00:00Z';
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(feed.lang)}">`,
    `<title>${xml(feed.title)}</title>`,
    `<subtitle>${xml(feed.subtitle)}</subtitle>`,
    `<id>${xml(feed.self)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${xml(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xml(feed.alternate)}"/>`,
    `<updated>${seconds(updated)}</updated>`,
    `<author><name>${xml(feed.author)}</name></author>`,
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml({ id, href, title, published, updated, summary }: AtomEntry): string {
  return [
    '<entry>',
    `<id>${xml(id)}</id>`,
    `<title>${xml(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${xml(href)}"/>`,
    ...(published === undefined ? [] : [`<published>${seconds(published)}</published>`]),
    `<updated>${seconds(updated)}</updated>`,
    `<summary>${xml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** RFC 3339 wants seconds, which front matter leaves out. */
function seconds(moment: string): string {
  return moment.replace(/T(\d{2}:\d{2})(?=Z|[+-])/, 'T$1:00');
}

function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
