import { linkCode, plainFrameCode } from './snippets.ts';

/** Who publishes, as an oEmbed consumer shows it. */
export interface Provider {
  name: string;
  /** Absolute address of the home page. */
  url: string;
  /** Whose work it is, where that differs from the name of the site. */
  author?: string;
}

/** A picture for a preview; oEmbed wants all three or none. */
export interface Thumbnail {
  url: string;
  width: number;
  height: number;
}

export interface OEmbed {
  /** Always the text `1.0`; a number is refused by strict consumers. */
  version: '1.0';
  type: 'rich' | 'link';
  title: string;
  provider_name: string;
  provider_url: string;
  author_name?: string;
  cache_age: number;
  thumbnail_url?: string;
  thumbnail_width?: number;
  thumbnail_height?: number;
  html?: string;
  width?: number;
  height?: number;
}

export interface Described {
  title: string;
  /** Absolute address of the page. */
  page: string;
  provider: Provider;
  thumbnail?: Thumbnail;
}

/**
 * A chart for oEmbed consumers (oembed.com, 2.3.4.4). The code survives WordPress's filter, which keeps a blockquote,
 * links and a frame with a few attributes: the blockquote stands until the frame has said its height.
 */
export function chartOEmbed(
  chart: Described & { frame: { src: string; width: number; height: number } },
): OEmbed {
  const { title, page, frame } = chart;
  return {
    ...head(chart, 'rich'),
    html: `<blockquote>${linkCode(page, title)}</blockquote>${plainFrameCode({ title, ...frame })}`,
    width: frame.width,
    height: frame.height,
  };
}

/** An article for oEmbed consumers: a link with a picture, because a report is read at its own address. */
export function articleOEmbed(article: Described): OEmbed {
  return head(article, 'link');
}

function head({ title, provider, thumbnail }: Described, type: OEmbed['type']): OEmbed {
  return {
    version: '1.0',
    type,
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    ...(provider.author && { author_name: provider.author }),
    cache_age: 86_400,
    ...(thumbnail && {
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}
