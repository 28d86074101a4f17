import type { Article } from '../article/schema.ts';
import { strayRuns } from '../check/script-runs.ts';
import { textsOf } from '../check/script-texts.ts';
import type { Library } from '../library/library.ts';
import type { Term } from '../script/glossary.ts';
import { otherScript, type Script } from '../script/script.ts';

const inlineMark = /-\{([^{}]*)\}-/gu;

/**
 * Texts an edition may hold although they are not of its script, because the content has them so: texts to keep, both
 * sides of glossary terms, what inline marks say, and characters of the other script an editor has been warned of.
 */
export function keptTexts(library: Library): string[] {
  const { articles, glossary, site, places, topics, indicators, charts } = library;
  const data = textsOf([site, places, topics, indicators, charts]).map(({ text }) => text);
  const texts = [
    ...(glossary.keep ?? []),
    ...[glossary.terms, ...articles.map((article) => article.glossary)].flat().flatMap(sides),
    ...articles.flatMap((article) => marks(wordsOf(article))),
    ...articles.flatMap((article) => strays(wordsOf(article), article.script)),
    ...strays(data.join('\n'), 'zh-Hans'),
  ];
  return [...new Set(texts)].filter((text) => text !== '');
}

function wordsOf({ body, title, subtitle = '', summary, image }: Article): string {
  return [title, subtitle, summary, image?.alt ?? '', image?.credit ?? '', body].join('\n');
}

function sides({ hans, hant }: Term): string[] {
  return [hans, hant];
}

function marks(text: string): string[] {
  return [...text.matchAll(inlineMark)].flatMap(([, inner = '']) => [
    inner,
    ...inner.split(/[;；]/).map((choice) => choice.replace(/^\s*zh-han[st]\s*[:：]/iu, '')),
  ]);
}

function strays(text: string, from: Script): string[] {
  return strayRuns(text, { terms: [], keep: [], from, to: otherScript(from) }).map(
    ({ chars }) => chars,
  );
}
