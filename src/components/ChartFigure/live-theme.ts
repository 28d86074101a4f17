import type { Theme } from '#lib/chart/theme.ts';

/** The page's own colours and font, as they are in force where the chart stands. */
export function themeOf(element: HTMLElement): Theme {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: token('ink'),
    muted: token('muted'),
    hairline: token('hairline'),
    paper: token('paper'),
    track: token('track'),
    rest: token('rest'),
    series: [0, 1, 2, 3, 4, 5].map((index) => token(`s${index}`)),
    font: getComputedStyle(element.querySelector('svg') ?? element).fontFamily,
  };
}
