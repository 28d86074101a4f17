import type { Problem } from '../problem.ts';
import { otherScriptCharacters } from '../script/detect.ts';
import type { Term } from '../script/glossary.ts';

/** What an editor is told of a term, and at which of its sides. */
export interface TermWords {
  at: 'hans' | 'hant';
  parts: Pick<Problem, 'rule' | 'message'> & Partial<Problem>;
}

/** Each side in its own script, both of one length. */
export function sideWords({ hans, hant, allowLength }: Term): TermWords[] {
  const strays = (side: 'hans' | 'hant'): TermWords[] => {
    const [text, script, own, other] =
      side === 'hans'
        ? ([hans, 'zh-Hans', '简体', '繁体'] as const)
        : ([hant, 'zh-Hant', '繁体', '简体'] as const);
    const found = otherScriptCharacters(text, script).map(({ char }) => char);
    if (found.length === 0) return [];
    const message = `${own}写法里有${other}字“${found.join('')}”`;
    const hint = '检查两边有没有写反、有没有漏改的字。';
    return [{ at: side, parts: { rule: 'glossary-script', message, found: text, hint } }];
  };
  const [left, right] = [[...hans].length, [...hant].length];
  const lengths: TermWords[] =
    left === right || allowLength
      ? []
      : [
          {
            at: 'hant',
            parts: {
              rule: 'glossary-length',
              message: '两边的字数不一样',
              found: `“${hans}”${left} 个字，“${hant}”${right} 个字`,
              hint: '转换只换字形，不换用词；确实要换用词的，加上 "allowLength": true。',
            },
          },
        ];
  return [...strays('hans'), ...strays('hant'), ...lengths];
}

/**
 * A term said before in its own list, or against what another says: `before` are the earlier ones of the list,
 * `site` those of the site's glossary when the list is an article's.
 */
export function clashWords(
  term: Term,
  before: readonly Term[],
  site: readonly Term[],
): TermWords | undefined {
  const said = (terms: readonly Term[]): Term | undefined =>
    terms.find(({ hans, hant }) => hans === term.hans && hant === term.hant);
  const found = `“${term.hans}”“${term.hant}”`;
  if (said(before)) {
    const message = '这个词在表里已经有了';
    return {
      at: 'hans',
      parts: { rule: 'glossary-duplicate', message, found, hint: '删掉一处。' },
    };
  }
  if (said(site)) {
    const message = '这个词全站的术语表里已经有了';
    const hint = '文章头部的这一条可以删掉。';
    return {
      at: 'hans',
      parts: { rule: 'glossary-duplicate', severity: 'warning', message, found, hint },
    };
  }
  if (term.override) return undefined;
  const against = [...before, ...site].find(
    ({ hans, hant }) => (hans === term.hans) !== (hant === term.hant),
  );
  if (!against) return undefined;
  return {
    at: against.hans === term.hans ? 'hant' : 'hans',
    parts: {
      rule: 'glossary-contradiction',
      message: `与${before.includes(against) ? '表里前面' : '全站术语表里'}的写法不一致`,
      found,
      expected: `“${against.hans}”“${against.hant}”`,
      hint: '改成一样的；确实要另写的，在后写的这一条加上 "override": true。',
    },
  };
}

/** A term that no text holds changes nothing: most likely it is misspelt. */
export function unusedWords({ hans, hant }: Term, text: string): TermWords | undefined {
  if (text.includes(hans) || text.includes(hant)) return undefined;
  return {
    at: 'hans',
    parts: {
      rule: 'glossary-unused',
      severity: 'warning',
      message: '没有一处用到这个词',
      found: `“${hans}”“${hant}”`,
      hint: '检查是不是写错了字；用不到就删掉。',
    },
  };
}
