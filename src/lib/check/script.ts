import { articleBlocks } from '../article/blocks.ts';
import { placeIn } from '../article/plain-text.ts';
import type { Article } from '../article/schema.ts';
import { problemAt, type Entry } from '../library/entry.ts';
import type { Problem } from '../problem.ts';
import { detectScript } from '../script/detect.ts';
import type { Term } from '../script/glossary.ts';
import { otherScript, type Script } from '../script/script.ts';
import type { Rule } from './context.ts';
import { protectionOf } from './script-protection.ts';
import { strayRuns, type StrayRun } from './script-runs.ts';
import { dataTexts } from './script-texts.ts';

const names: Record<Script, string> = { 'zh-Hans': '简体', 'zh-Hant': '繁体' };

/** An article is in the script it declares, data are in Simplified, and no character of the other is left over. */
export const script: Rule = ({ entries }) => {
  const { terms = [], keep = [] } = entries.glossary?.value ?? {};
  const runs = (text: string, own: readonly Term[], from: Script): StrayRun[] =>
    strayRuns(text, { terms: [...own, ...terms], keep, from, to: otherScript(from) });
  return [
    ...entries.articles.flatMap((entry) => {
      const { value: article, source } = entry;
      const blocks = articleBlocks(article, (key) => source.at([key]).line) ?? [];
      const written = detectScript(blocks.map(({ text }) => text).join('\n'));
      if (written && written !== article.script) return [contradiction(entry, written)];
      const isProtected = protectionOf(article);
      return blocks.flatMap((block) =>
        runs(block.text, article.glossary, article.script)
          .filter(({ offset }) => !isProtected(block, offset))
          .map((run): Problem => {
            const place = placeIn(block, run.offset);
            return { file: entry.file, ...place, ...leftOver(run, article.script) };
          }),
      );
    }),
    ...dataTexts(entries).flatMap(({ entry, path, text }) =>
      runs(text, [], 'zh-Hans').map((run) => problemAt(entry, path, leftOver(run, 'zh-Hans'))),
    ),
  ];
};

function contradiction(entry: Entry<Article>, written: Script): Problem {
  return problemAt(entry, ['script'], {
    rule: 'script-contradiction',
    message: `头部写的是${names[entry.value.script]}，文章却是用${names[written]}写的`,
    found: `script: ${entry.value.script}`,
    expected: `script: ${written}`,
    hint: '改 script；写错了，另一版就会转换错。',
  });
}

type Words = Pick<Problem, 'rule' | 'severity' | 'message' | 'found' | 'hint'>;

function leftOver({ chars, around }: StrayRun, from: Script): Words {
  return {
    rule: 'script-left-over',
    severity: 'warning',
    message: `${names[from]}文字里有${names[otherScript(from)]}字“${chars}”`,
    found: around,
    hint: `改成${names[from]}；就是要这样写的，用 -{${chars}}- 括起来，或写进术语表的 keep。`,
  };
}
