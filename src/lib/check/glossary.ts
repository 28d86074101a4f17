import type { Article } from '../article/schema.ts';
import type { Entries } from '../library/assemble.ts';
import { problemAt, type Entry } from '../library/entry.ts';
import type { Term } from '../script/glossary.ts';
import type { Path } from '../source/position.ts';
import type { Rule } from './context.ts';
import { clashWords, sideWords, unusedWords } from './glossary-words.ts';
import { dataTexts, textsOf } from './script-texts.ts';

/** A list of terms: the site's, or an article's own, which is the stronger. */
interface Level {
  entry: Pick<Entry<unknown>, 'file' | 'source'>;
  /** Where its terms stand in the file. */
  path: Path;
  terms: readonly Term[];
  /** What its terms are to be found in. */
  text: string;
}

/** Terms can be applied: each side in its script, both of one length, none said twice or against another, all in use. */
export const glossary: Rule = ({ entries }) => {
  const levels = levelsOf(entries);
  const site = entries.glossary?.value.terms ?? [];
  return levels.flatMap(({ entry, path, terms, text }) =>
    terms.flatMap((term, index) =>
      [
        ...sideWords(term),
        clashWords(term, terms.slice(0, index), terms === site ? [] : site),
        unusedWords(term, text),
      ].flatMap((words) =>
        words ? [problemAt(entry, [...path, index, words.at], words.parts)] : [],
      ),
    ),
  );
};

function levelsOf(entries: Entries): Level[] {
  const { glossary: site, articles } = entries;
  const own = articles.map((entry) => ({
    entry,
    path: ['glossary'],
    terms: entry.value.glossary,
    text: articleText(entry.value),
  }));
  if (!site) return own;
  const text = [...own, ...dataTexts(entries)].map((each) => each.text).join('\n');
  return [{ entry: site, path: ['terms'], terms: site.value.terms, text }, ...own];
}

function articleText({ glossary: _, body, ...head }: Article): string {
  return [body, ...textsOf(head).map(({ text }) => text)].join('\n');
}
