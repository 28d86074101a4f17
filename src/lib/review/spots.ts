import { digestOf } from '../release/digest.ts';
import { dataVersion } from '../script/data/version.ts';
import { decide } from '../script/engine/decide.ts';
import type { Term } from '../script/glossary.ts';
import { lockedSpans } from '../script/locked-spans.ts';
import { otherScript, type Script } from '../script/script.ts';
import { approvalKey } from './approvals.ts';
import type { Spot } from './spot.ts';

/** Stands between blocks, as in a tree: no word runs across. */
const border = '\ufffc\n';
/** How many characters on each side tell a spot from others. */
const reach = 8;

/**
 * The doubtful spots of texts that are read as one article, in their order: what the conversion into the other script was
 * not sure of. Spots with the same words around them have one id. Never throws.
 */
export function spotsIn(
  blocks: readonly string[],
  from: Script,
  { terms, keep }: { terms: readonly Term[]; keep: readonly string[] },
): Spot[] {
  const text = blocks.join(border);
  const to = otherScript(from);
  const starts: number[] = [];
  let at = 0;
  for (const block of blocks) {
    starts.push(at);
    at += block.length + border.length;
  }
  return decide(text, from, to, { locks: lockedSpans(text, { terms, keep, from, to }) }).flatMap(
    ({ offset, source, output, candidates, doubt }): Spot[] => {
      if (!doubt || doubt.tier > 2) return [];
      const block = starts.findLastIndex((start) => start <= offset);
      const own = blocks[block] ?? '';
      const inside = offset - (starts[block] ?? 0);
      const approval = {
        before: own.slice(Math.max(0, inside - reach), inside),
        source,
        after: own.slice(inside + source.length, inside + source.length + reach),
        form: output,
        data: dataVersion,
      };
      return [
        {
          ...approval,
          id: digestOf(approvalKey(approval)).slice(0, 10),
          block,
          offset: inside,
          others: candidates.filter((each) => each !== output),
          ...doubt,
        },
      ];
    },
  );
}
