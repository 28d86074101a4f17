import { describe, expect, it } from 'vitest';
import { checkContent } from '../check/check.ts';
import { assembleLibrary } from '../library/assemble.ts';
import type { ContentFile } from '../library/library.ts';
import type { Approval } from './approvals.ts';
import { reviewJson, reviewText } from './report.ts';
import { review, reviewState } from './review.ts';
import { spotsIn } from './spots.ts';

const none = { terms: [], keep: [] };

function content(policy: string, approvals: readonly Approval[] = []): ContentFile[] {
  const license = { name: 'CC BY 4.0', url: 'https://example.org/' };
  const file = (path: string, value: object): ContentFile => ({
    path,
    text: JSON.stringify(value),
  });
  return [
    file('site.json', {
      name: '成效',
      description: '成效。',
      scripts: ['zh-Hans', 'zh-Hant'],
      license,
      scriptReview: policy,
    }),
    file('places.json', { places: [{ id: 'litong', name: '利通区', level: 'county' }] }),
    file('topics.json', { topics: [{ id: 'income', name: '收入' }] }),
    {
      path: 'articles/a-report/index.md',
      text: '---\ntitle: 标题\nscript: zh-Hans\npublished: 2026-01-01T09:00+08:00\nplaces: [litong]\ntopics: [income]\nsummary: 摘要。\n---\n\n村里的群众都说好。\n\n村民王**云**芳说，路修好了。\n',
    },
    ...(approvals.length > 0 ? [file('script-review.json', { version: 1, approvals })] : []),
  ];
}

function reviewed(files: readonly ContentFile[]): ReturnType<typeof review> {
  return review(assembleLibrary(files).entries);
}

describe('spotsIn', () => {
  it('finds a given name, and says what else it may be', () => {
    const [spot] = spotsIn(['村民王云芳说'], 'zh-Hans', none).filter(({ tier }) => tier === 1);
    expect(spot).toMatchObject({
      block: 0,
      offset: 3,
      before: '村民王',
      source: '云',
      after: '芳说',
    });
    expect([spot?.form, ...(spot?.others ?? [])].sort()).toEqual(['云', '雲']);
    expect(spot?.id).toMatch(/^[0-9a-f]{10}$/);
  });

  it('has nothing to ask where a glossary or a mark decides', () => {
    const terms = [{ hans: '王云芳', hant: '王雲芳', kind: 'person' as const }];
    expect(spotsIn(['村民王云芳说'], 'zh-Hans', { terms, keep: [] })).toEqual([]);
    expect(spotsIn(['村民王-{云}-芳说'], 'zh-Hans', none)).toEqual([]);
  });

  it('keeps its id when other paragraphs change, not when its own words do', () => {
    const id = (...blocks: string[]): string | undefined =>
      spotsIn(blocks, 'zh-Hans', none).find(({ tier }) => tier === 1)?.id;
    expect(id('路修好了。', '村民王云芳说')).toBe(id('村民王云芳说'));
    expect(id('村里王云芳说')).not.toBe(id('村民王云芳说'));
  });

  it('never throws', () => {
    for (const text of ['', '\ud800', '‮王云芳', '𠮷王云芳', '-{', '-{zh-hans:'])
      expect(() => spotsIn([text, text], 'zh-Hans', none)).not.toThrow();
  });
});

describe('review', () => {
  const { rows } = reviewed(content('label'));
  const [spot] = rows.filter(({ tier }) => tier === 1);

  it('says where a spot stands in the file, marks of Markdown included', () => {
    expect(spot).toMatchObject({ file: 'articles/a-report/index.md', line: 12, column: 6 });
  });

  it('warns or stops as the site asks, until the spot is approved', () => {
    const problems = (policy: string, approvals: readonly Approval[] = []): string[] =>
      checkContent(content(policy, approvals))
        .filter(({ rule }) => rule.startsWith('script-'))
        .map(({ rule, severity }) => `${rule} ${severity}`);
    expect(problems('off')).toEqual([]);
    expect(problems('label')).toEqual(['script-unreviewed warning']);
    expect(problems('block')).toEqual(['script-unreviewed error']);
    if (!spot) throw new Error('no spot');
    const { before, source, after, form, data } = spot;
    expect(problems('block', [{ before, source, after, form, data }])).toEqual([]);
    const stale = { before: '村里王', source, after, form, data };
    expect(problems('block', [stale])).toEqual([
      'script-unreviewed error',
      'script-review-stale warning',
    ]);
    const elsewhere = { before, source, after, form, data: 'an older table' };
    expect(problems('label', [elsewhere])).toContain('script-review-stale warning');
  });

  it('tells whether a derived edition was reviewed', () => {
    const { library } = assembleLibrary(content('label'));
    const [article] = library?.articles ?? [];
    if (!article || !spot) throw new Error('no article');
    expect(reviewState(article, none, [])).toBe('open');
    expect(reviewState(article, none, [spot])).toBe('approved');
    expect(reviewState({ ...article, body: '没有疑问。' }, none, [])).toBe('none');
  });

  it('prints what must be approved, for people and for programs', () => {
    const found = reviewed(content('label'));
    expect(reviewText(found, 'content', false)).toMatch(
      /^content\/articles\/a-report\/index\.md\n {2}12:6 要审 [0-9a-f]{10} {2}村民王【云→.】芳说，路修好了。\n {6}也可能是 .；.*人名/,
    );
    expect(reviewText(found, 'content', false)).toMatch(/要审的 1 处/);
    const { spots } = JSON.parse(reviewJson(found)) as { spots: unknown[] };
    expect(spots).toHaveLength(found.rows.length);
  });
});
