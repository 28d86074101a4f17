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
  /** Series in order of importance: main colour, ochre for comparison, then greys. */
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

/** Colours on paper; told apart in grey print by lightness, and by label before colour. */
export const lightTheme: Omit<Theme, 'font'> = {
  ink: '#1c1b19',
  muted: '#65625a',
  hairline: '#dcd8cc',
  paper: '#fbfaf6',
  track: '#e9e5d9',
  rest: '#c6c1b1',
  series: ['#1f5a4c', '#b8842b', '#77746b', '#a9a596', '#4d8f7e', '#d3c39a'],
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
