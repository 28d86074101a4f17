import { describe, expect, it } from 'vitest';
import { readEmbedAddress } from './address.ts';
import { heightAt, safeHeight } from './height.ts';
import { asksForHeight, heightMessages } from './messages.ts';
import { articleOEmbed, chartOEmbed } from './oembed.ts';
import { frameCode, linkCode, pictureCode } from './snippets.ts';

describe('readEmbedAddress', () => {
  it.each([
    ['', '', { theme: 'auto' }],
    ['?theme=dark', '', { theme: 'dark' }],
    ['?theme=light&x=1', '', { theme: 'light' }],
    ['?theme=javascript:1', '', { theme: 'auto' }],
    ['?initialWidth=600&childId=chart%201', '', { theme: 'auto', child: 'chart 1' }],
    ['', '#?secret=a1B2', { theme: 'auto', secret: 'a1B2' }],
    ['', '#?secret=<b>', { theme: 'auto' }],
  ])('reads %s%s', (search, hash, address) => {
    expect(readEmbedAddress(search, hash)).toEqual(address);
  });
});

describe('heightMessages', () => {
  const sender = { id: 'income', href: 'https://a.cn/embed/zh-hans/income/' };

  it('speaks three dialects to a host that said nothing', () => {
    expect(heightMessages(443, sender)).toEqual([
      { 'datawrapper-height': { income: 443 } },
      { sentinel: 'amp', type: 'embed-size', height: 443 },
      '{"src":"https://a.cn/embed/zh-hans/income/","context":"iframe.resize","height":443}',
    ]);
  });

  it('adds those of pym.js and WordPress when they asked', () => {
    expect(heightMessages(443, { ...sender, child: 'c', secret: 's' }).slice(3)).toEqual([
      'pymxPYMxcxPYMxheightxPYMx443',
      { message: 'height', value: 443, secret: 's' },
    ]);
  });

  it.each([
    [{ message: 'ready', secret: 's' }, 's', true],
    [{ message: 'ready', secret: 'other' }, 's', false],
    [{ message: 'height', secret: 's' }, 's', false],
    [{ message: 'ready' }, undefined, false],
    ['ready', 's', false],
    [null, 's', false],
  ])('takes %j for the question of a host with secret %s: %s', (message, secret, asks) => {
    expect(asksForHeight(message, secret)).toBe(asks);
  });
});

describe('codes', () => {
  const title = '“<收入>”&"支出"';

  it('carry any title inside their attributes', () => {
    const escaped = '“&lt;收入&gt;”&amp;&quot;支出&quot;';
    const src = 'https://a.cn/?a=1&b=2';
    expect(frameCode({ title, src, height: 500 })).toContain(`title="${escaped}"`);
    expect(frameCode({ title, src, height: 500 })).toContain('src="https://a.cn/?a=1&amp;b=2"');
    expect(pictureCode({ alt: title, src, href: src, width: 8, height: 4 })).toContain(
      `alt="${escaped}"`,
    );
    expect(linkCode(src, title)).toBe(`<a href="https://a.cn/?a=1&amp;b=2">${escaped}</a>`);
  });

  it('have no script but the one that fits heights, which can be cut off', () => {
    const code = frameCode({ title, src: 'https://a.cn/', height: 500 });
    expect(code.split('\n').filter((line) => line.includes('<script'))).toHaveLength(1);
    expect(code.split('\n')[0]).toMatch(/^<iframe .*<\/iframe>$/);
  });
});

describe('oEmbed', () => {
  const described = {
    title: '收入"翻番"',
    page: 'https://a.cn/zh-hans/charts/income/',
    provider: { name: '成效', url: 'https://a.cn/zh-hans/' },
    thumbnail: { url: 'https://a.cn/card.png', width: 1200, height: 630 },
  };

  it('answers a chart with a blockquote and a frame, without script and style', () => {
    const frame = { src: 'https://a.cn/embed/zh-hans/income/', width: 800, height: 520 };
    expect(chartOEmbed({ ...described, frame })).toEqual({
      version: '1.0',
      type: 'rich',
      title: '收入"翻番"',
      provider_name: '成效',
      provider_url: 'https://a.cn/zh-hans/',
      cache_age: 86400,
      thumbnail_url: 'https://a.cn/card.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
      width: 800,
      height: 520,
      html:
        '<blockquote><a href="https://a.cn/zh-hans/charts/income/">收入&quot;翻番&quot;</a></blockquote>' +
        '<iframe title="收入&quot;翻番&quot;" src="https://a.cn/embed/zh-hans/income/" width="800" height="520" ' +
        'frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>',
    });
  });

  it('answers an article with a link', () => {
    const { thumbnail: _, ...rest } = described;
    expect(articleOEmbed(rest)).toEqual({
      version: '1.0',
      type: 'link',
      title: '收入"翻番"',
      provider_name: '成效',
      provider_url: 'https://a.cn/zh-hans/',
      cache_age: 86400,
    });
  });
});

describe('the reckoned height', () => {
  const laid = {
    title: '农民人均收入四年增加三千二百元',
    lines: ['元，2016—2020年', '示例站点'],
    wide: { width: 800, height: 400 },
    narrow: { width: 400, height: 420 },
  };

  it.each([
    [280, 600],
    [600, 700],
  ])('at %i pixels is at most %i', (width, most) => {
    expect(heightAt(width, laid)).toBeGreaterThan(300);
    expect(heightAt(width, laid)).toBeLessThan(most);
  });

  it('grows with every line', () => {
    const longer = { ...laid, lines: [...laid.lines, '口径有变'] };
    expect(heightAt(360, longer) - heightAt(360, laid)).toBe(25);
    expect(safeHeight(longer)).toBeGreaterThan(safeHeight(laid));
  });
});
