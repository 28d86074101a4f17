/** Colours of a drawing by role. Roles are class names in SVG, so that a page can put its own tokens in their place. */
export interface Theme {
  ink: string;
  muted: string;
  hairline: string;
  paper: string;
  /** Unfilled part of a progress bar. */
  track: string;
  /** What is left of a whole beside its named parts. */
  rest: string;
  /** Series in order of importance: main colour, ochre for comparison, then ink and shades of the two. */
  series: readonly string[];
  /** CSS font family list. */
  font: string;
}

export const fonts = {
  'zh-Hans':
    '"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC",sans-serif',
  'zh-Hant':
    '"PingFang TC","Microsoft JhengHei","Noto Sans CJK TC","Noto Sans TC","Source Han Sans TC",sans-serif',
} as const;

/** Colours on paper: each at least 3:1 against it, told apart without hue and in grey print. */
export const lightTheme: Omit<Theme, 'font'> = {
  ink: '#1c1b19',
  muted: '#65625a',
  hairline: '#dcd8cc',
  paper: '#fbfaf6',
  track: '#e9e5d9',
  rest: '#938f85',
  series: ['#1f5a4c', '#a76d10', '#302d27', '#3a6f60', '#633600', '#12110f'],
};

/** The same roles on a dark ground. */
export const darkTheme: Omit<Theme, 'font'> = {
  ink: '#ece8dd',
  muted: '#a8a396',
  hairline: '#3b3932',
  paper: '#171613',
  track: '#2d2b26',
  rest: '#67645c',
  series: ['#86cdb7', '#b5872f', '#f5f2ea', '#6fb09c', '#efd48c', '#7d796f'],
};

/** Role of each colour, for class names. */
export function rolesOf(theme: Omit<Theme, 'font'>): ReadonlyMap<string, string> {
  return new Map([
    [theme.ink, 'ink'],
    [theme.muted, 'muted'],
    [theme.hairline, 'hairline'],
    [theme.paper, 'paper'],
    [theme.track, 'track'],
    [theme.rest, 'rest'],
    ...theme.series.map((color, index) => [color, `s${index}`] as const),
  ]);
}
