import type { Script } from '../script/script.ts';
import type { ChartFigure, ArticleCard } from './article.ts';
import type { Frame, Link } from './frame.ts';
import type { Headline, Tile } from './headline.ts';

/** `/<s>/` */
export interface HomeView {
  frame: Frame;
  lead?: ArticleCard;
  headlines: readonly Headline[];
  articles: readonly ArticleCard[];
  /** One chart worth looking at. */
  chart?: ChartFigure;
  places: readonly Tile[];
  topics: readonly Tile[];
  counts: { articles: number; indicators: number; observations: number; charts: number };
}

/** `/<s>/articles/` */
export interface ArticleListView {
  frame: Frame;
  title: string;
  articles: readonly ArticleCard[];
}

/** One row of an indicator's table. */
export interface ObservationRow {
  /** Anchor on the indicator's page: `o-litong-2025`. */
  id: string;
  place: Link;
  period: string;
  /** 超5.7亿元, or the word for the kind of nothing. */
  value: string;
  status?: string;
  note?: string;
  break?: string;
  evidence?: { quote: string; article: Link; lang: string };
  source?: string;
}

/** `/<s>/indicators/<id>/` */
export interface IndicatorView {
  frame: Frame;
  id: string;
  title: string;
  unit: string;
  topic: Link;
  direction: string;
  definition: string;
  method?: string;
  limitations?: string;
  provider?: string;
  frequency?: string;
  license: Link;
  /** Latest value of each place. */
  headlines: readonly Headline[];
  observations: readonly ObservationRow[];
  targets: readonly ObservationRow[];
  charts: readonly ChartFigure[];
  /** Articles that quote it. */
  articles: readonly Link[];
  downloads: readonly Link[];
  related: readonly Link[];
}

/** `/<s>/indicators/`: grouped by topic. */
export interface IndicatorListView {
  frame: Frame;
  title: string;
  groups: readonly { id: string; topic: Link; indicators: readonly IndicatorRow[] }[];
}

export interface IndicatorRow {
  link: Link;
  unit: string;
  places: readonly string[];
  latest: string;
  period: string;
}

/** `/<s>/charts/<id>/` */
export interface ChartPageView {
  frame: Frame;
  figure: ChartFigure;
  indicators: readonly Link[];
  places: readonly Link[];
  articles: readonly Link[];
  downloads: readonly Link[];
  /** Where its code can be had, and the bare embed page. */
  embeds: readonly Link[];
}

/** `/<s>/places/<id>/` */
export interface PlaceView {
  frame: Frame;
  name: string;
  level: string;
  parent?: string;
  code?: string;
  description?: string;
  headlines: readonly Headline[];
  /** The same topics in the same order for every place. */
  groups: readonly { topic: Link; headlines: readonly Headline[] }[];
  charts: readonly ChartFigure[];
  articles: readonly ArticleCard[];
  neighbours: readonly Link[];
}

/** `/<s>/topics/<id>/` */
export interface TopicView {
  frame: Frame;
  name: string;
  description?: string;
  indicators: readonly IndicatorRow[];
  headlines: readonly Headline[];
  charts: readonly ChartFigure[];
  articles: readonly ArticleCard[];
  neighbours: readonly Link[];
}

/** `/<s>/data/` */
export interface DataView {
  frame: Frame;
  title: string;
  summary: { indicators: number; observations: number; evidenced: number; charts: number };
  /** Per article: how many observations rest on it. */
  articles: readonly { link: Link; observations: number; charts: number }[];
  catalogue: readonly {
    link: Link;
    topic: string;
    unit: string;
    observations: number;
    downloads: readonly Link[];
  }[];
  charts: readonly { link: Link; type: string }[];
  schemas: readonly Link[];
  license: Link;
}

/** `/<s>/about/` */
export interface AboutView {
  frame: Frame;
  title: string;
  paragraphs: readonly string[];
  sources: readonly { article: Link; title: string; note: string }[];
  license: Link;
}

/** `/`: the choice of edition. Its frame is that of the first edition. */
export interface EditionChoiceView {
  frame: Frame;
  editions: readonly { script: Script; link: Link; name: string; description: string }[];
}

/** 404 and any short message page. */
export interface MessageView {
  frame: Frame;
  title: string;
  paragraphs: readonly string[];
  links: readonly Link[];
}
