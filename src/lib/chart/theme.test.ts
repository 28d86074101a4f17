import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, difference, lightness, visions } from './colour-sight.ts';
import { darkTheme, lightTheme, rolesOf } from './theme.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const themes = [
  ['light', lightTheme, css.slice(0, css.indexOf('@media'))],
  ['dark', darkTheme, css.slice(css.indexOf('prefers-color-scheme: dark'))],
] as const;

describe.each(themes)('the %s theme', (_, theme, tokens) => {
  const colours = [...theme.series, theme.rest];
  const pairs = colours.flatMap((one, at) =>
    colours.slice(at + 1).map((other): [string, string] => [one, other]),
  );

  it.each([...rolesOf(theme)])('has the colour %s of the page as %s', (colour, role) => {
    expect(tokens).toMatch(new RegExp(`--${role}: ${colour};`));
  });

  it.each(colours)('%s is seen on paper: 3:1', (colour) => {
    expect(contrast(colour, theme.paper)).toBeGreaterThanOrEqual(3);
  });

  it.each([theme.ink, theme.muted])('%s is read on paper: 4.5:1', (colour) => {
    expect(contrast(colour, theme.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs)('%s and %s differ for every kind of eye', (one, other) => {
    for (const vision of visions) expect(difference(one, other, vision), vision).toBeGreaterThan(7);
  });

  it.each(pairs)('%s and %s differ in grey print', (one, other) => {
    expect(Math.abs(lightness(one) - lightness(other))).toBeGreaterThan(6.5);
  });
});
