/** A kind of page; `[s]` stands for the edition. */
export interface Screen {
  name: string;
  path: string;
}

/** How a page is looked at. */
export interface Look {
  name: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  media: 'screen' | 'print';
  script: 'zh-hans' | 'zh-hant';
  /** The whole page and not only what the first window shows. */
  whole?: boolean;
  /** The sheet it stands on. */
  sheet?: 'phone' | 'desk';
}

/** Every kind of page the site has, by an example. */
export const screens: readonly Screen[] = [
  { name: 'choice', path: '' },
  { name: 'home', path: '[s]/' },
  { name: 'articles', path: '[s]/articles/' },
  { name: 'article', path: '[s]/articles/litong-2025/' },
  { name: 'indicators', path: '[s]/indicators/' },
  { name: 'indicator', path: '[s]/indicators/poverty-incidence/' },
  { name: 'chart', path: '[s]/charts/guangxin-poverty-incidence/' },
  { name: 'place', path: '[s]/places/litong/' },
  { name: 'topic', path: '[s]/topics/income/' },
  { name: 'year', path: '[s]/years/2020/' },
  { name: 'compare', path: '[s]/compare/' },
  { name: 'compare-indicator', path: '[s]/compare/indicators/poverty-incidence/' },
  { name: 'compare-place', path: '[s]/compare/places/litong/' },
  { name: 'data', path: '[s]/data/' },
  { name: 'search', path: '[s]/search/?q=10217' },
  { name: 'search-index', path: '[s]/search/' },
  { name: 'corrections', path: '[s]/corrections/' },
  { name: 'release', path: '[s]/releases/2026-11-23/' },
  { name: 'press', path: '[s]/press/' },
  { name: 'about', path: '[s]/about/' },
  { name: 'embed', path: 'embed/[s]/litong-survey-scope/' },
  { name: 'missing', path: '404.html' },
];

const light = { colorScheme: 'light', media: 'screen', script: 'zh-hans' } as const;
const dark = { colorScheme: 'dark', media: 'screen', script: 'zh-hant' } as const;

export const looks: readonly Look[] = [
  { ...light, name: '360-light', width: 360, height: 740, sheet: 'phone' },
  { ...light, name: '360-light-whole', width: 360, height: 740, whole: true },
  { ...dark, name: '360-dark', width: 360, height: 740, sheet: 'phone' },
  { ...light, name: '768-light', width: 768, height: 1024 },
  { ...dark, name: '768-dark', width: 768, height: 1024, sheet: 'desk' },
  { ...light, name: '1440-light', width: 1440, height: 900, sheet: 'desk' },
  { ...dark, name: '1440-dark', width: 1440, height: 900 },
  { ...light, name: '1440-light-whole', width: 1440, height: 900, whole: true },
  { ...light, name: 'print', media: 'print', width: 643, height: 900, whole: true, sheet: 'desk' },
];
