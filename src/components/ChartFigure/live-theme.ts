import type { Theme } from '#lib/chart/theme.ts';

/**
 * The page's own colours and font, as they are in force where the chart stands; a browser has worked them out, so that
 * colours the reader's system forces are as good as any.
 */
export function themeOf(element: HTMLElement): Theme {
  const probe = document.createElement('span');
  probe.style.forcedColorAdjust = 'none';
  element.append(probe);
  const token = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const theme = {
    ink: token('ink'),
    muted: token('muted'),
    hairline: token('hairline'),
    paper: token('paper'),
    track: token('track'),
    rest: token('rest'),
    series: [0, 1, 2, 3, 4, 5].map((index) => token(`s${index}`)),
    font: getComputedStyle(element.querySelector('svg') ?? element).fontFamily,
  };
  probe.remove();
  return theme;
}

const settings = ['prefers-color-scheme: dark', 'prefers-contrast: more', 'forced-colors: active'];

/** What the reader's system asks of colours, as one word that changes with it. */
export function colourMode(): string {
  const asked = settings.filter((setting) => matchMedia(`(${setting})`).matches);
  const { theme, contrast, text } = document.documentElement.dataset;
  return [theme, contrast, text, ...asked].join(' ');
}

/** Calls back when the page or the reader's system changes its colours. */
export function onColourMode(change: () => void): void {
  for (const setting of settings) matchMedia(`(${setting})`).addEventListener('change', change);
  new MutationObserver(change).observe(document.documentElement, {
    attributeFilter: ['data-theme', 'data-contrast', 'data-text'],
  });
}
