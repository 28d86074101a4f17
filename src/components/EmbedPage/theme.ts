/** Makes every style for dark systems hold always, or never, whatever the reader's system says. */
export function force(theme: 'light' | 'dark'): void {
  document.documentElement.dataset['theme'] = theme;
  for (const sheet of document.styleSheets) forceRules(sheet.cssRules, theme === 'dark');
}

function forceRules(rules: CSSRuleList, dark: boolean): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme')) {
      rule.media.mediaText = dark ? 'all' : 'not all';
    }
    if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) forceRules(rule.cssRules, dark);
  }
}
