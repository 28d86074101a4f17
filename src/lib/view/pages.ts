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
  years: readonly Link[];
  /** The newest corrections and releases. */
  changes: { corrections: readonly CorrectionLine[]; releases: readonly Link[]; all: Link };
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
  /** The sentences that say it, its evidence first. */
  sentences: readonly Sentence[];
  source?: string;
  corrections: readonly CorrectionLine[];
  /** Of a target: how far it is, with the sum. */
  progress?: { reached: boolean; text: string };
}

/** A sentence of an article that carries a value. */
export interface Sentence {
  before: string;
  quote: string;
  after: string;
  article: string;
  /** The article, at the figure. */
  href: string;
  lang: Script;
}

/** A correction in words. */
export interface CorrectionLine {
  /** ISO date. */
  date: string;
  text: string;
  /** Where the corrected value stands. */
  href: string;
  articles: readonly Link[];
}

/** `/<s>/corrections/` */
export interface CorrectionsView {
  frame: Frame;
  title: string;
  corrections: readonly CorrectionLine[];
  releases: readonly (Link & { note?: string })[];
  feed: string;
}

/** `/<s>/releases/<date>/` */
export interface ReleaseView {
  frame: Frame;
  title: string;
  note?: string;
  lead: string;
  totals: string;
  /** What changed since the release before, in words. */
  sections: readonly {
    title: string;
    items: readonly (Link | { text: string; href?: string })[];
  }[];
  digest: string;
  file: string;
  other: readonly Link[];
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
  /** GB/T 7714, with the version of the data. */
  citation: string;
  /** Where its places stand side by side. */
  compare?: Link;
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
  /** Frozen versions, newest first. */
  versions: readonly Link[];
  /** GB/T 7714, with the version of the drawing. */
  citation: string;
  license: Link;
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
  /** Where its indicators stand side by side. */
  compare?: Link;
  neighbours: readonly Link[];
}

/** `/<s>/years/<yyyy>/` */
export interface YearView {
  frame: Frame;
  title: string;
  intro: string;
  /** Values of the year itself, then those of longer periods that reach into it, by topic. */
  sections: readonly { id: string; title: string; note?: string; groups: readonly YearGroup[] }[];
  charts: readonly ChartFigure[];
  articles: readonly ArticleCard[];
  others: readonly Link[];
}

export interface YearGroup {
  topic: Link;
  rows: readonly { link: Link; place: Link; period: string; value: string }[];
}

/** `/<s>/compare/indicators/<id>/` and `/<s>/compare/places/<id>/` */
export interface CompareView {
  frame: Frame;
  title: string;
  /** What is compared: the indicator or the place. */
  subject: Link;
  intro: string;
  charts: readonly ChartFigure[];
  cautions: readonly string[];
  /** Head of the column of names: places, or indicators. */
  nameTitle: string;
  /** Every value, with the reason where it does not stand beside the others. */
  rows: readonly { name: Link; value: string; period: string; obstacle?: string }[];
  others: readonly Link[];
}

/** `/<s>/compare/` */
export interface CompareIndexView {
  frame: Frame;
  title: string;
  intro: string;
  sections: readonly { id: string; title: string; intro: string; links: readonly Link[] }[];
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

export interface FigureCounts {
  all: number;
  evidenced: number;
  aside: number;
  open: number;
}

/** `/<s>/data/` */
export interface DataView {
  frame: Frame;
  title: string;
  summary: { indicators: number; observations: number; evidenced: number; charts: number };
  /** Figures in the texts of all articles: with evidence, set aside by the editor, open. */
  coverage: FigureCounts;
  /** Per article: how many observations rest on it, and how its figures stand. */
  articles: readonly { link: Link; observations: number; charts: number; coverage: FigureCounts }[];
  releases: readonly Link[];
  /** For programs: catalogue, data package, interface. */
  machine: readonly Link[];
  corrections: Link;
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
