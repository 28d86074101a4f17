import type { ContentFile } from '../../library/library.ts';
import type { SiteAnswers } from './answers.ts';
import { siteContent } from './content.ts';
import { siteReadme } from './readme.ts';
import { siteRecipes } from './recipes.ts';

/**
 * The files of a content repository of an office's own: content that can be built at once, a README, and how code hosts build
 * it. Paths are relative to the repository.
 * @param now the moment the first draft is dated with, as front matter writes it
 */
export function newSite(answers: SiteAnswers, now: string): ContentFile[] {
  return [
    siteReadme(answers),
    ...siteContent(answers, now).map(({ path, text }) => ({ path: `content/${path}`, text })),
    ...siteRecipes(answers),
  ];
}
