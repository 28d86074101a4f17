import { extract } from '@extractus/oembed-extractor';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { siteUrl } from './built-site.ts';
import { filtered } from './browser/wordpress.ts';
import { openSite, type Origin } from './browser/origin.ts';

/** What a consumer of oEmbed finds when it is given nothing but the address of a page. */
describe.each(inject('sites'))('the site under $base', ({ folder, base }) => {
  let origin: Origin;

  beforeAll(async () => {
    origin = await openSite(folder, base, siteUrl);
  });

  afterAll(async () => {
    await origin?.close();
  });

  it.each(['zh-hans', 'zh-hant'])('gives a chart of %s away by its page', async (script) => {
    const root = `${origin.url}${base}`;
    const found = await extract(`${root}${script}/charts/litong-survey-scope/`, { maxwidth: 600 });
    expect(found).toMatchObject({ version: '1.0', type: 'rich', method: 'auto-discovery' });
    const html = 'html' in found ? String(found.html) : '';
    expect(html).toContain(` src="${root}embed/${script}/litong-survey-scope/"`);
    expect(html).toContain(`<a href="${root}${script}/charts/litong-survey-scope/">`);
    expect((await fetch(`${root}embed/${script}/litong-survey-scope/`)).status).toBe(200);
  });

  it('gives an article away by its page', async () => {
    const found = await extract(`${origin.url}${base}zh-hans/articles/litong-2025/`);
    expect(found).toMatchObject({ version: '1.0', type: 'link', provider_name: '成效' });
  });

  it('says it early in the head, where WordPress looks, and as JSON', async () => {
    const page = await fetch(`${origin.url}${base}zh-hans/charts/litong-survey-scope/`);
    const html = await page.text();
    expect(html.indexOf('application/json+oembed')).toBeGreaterThan(0);
    expect(html.indexOf('application/json+oembed')).toBeLessThan(2000);
  });

  it('loses nothing in WordPress’s filter', async () => {
    const answer = await fetch(`${origin.url}${base}oembed/zh-hans/litong-survey-scope.json`);
    const { html } = (await answer.json()) as { html: string };
    const attributes = (code: string): string[] => (code.match(/[a-z]+="[^"]*"/g) ?? []).sort();
    expect(attributes(filtered(html))).toEqual(attributes(html));
    expect(filtered(`${html}<script>x</script><p style="color:red">y</p>`)).toBe(filtered(html));
  });
});
