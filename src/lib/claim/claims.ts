import type { Span } from '../article/set-aside.ts';
import { known } from '../arithmetic/declared/known.ts';
import type { Indicator, Observation } from '../indicator/schema.ts';
import { byTime } from '../period.ts';
import { ahead } from './ahead.ts';
import type { Breach, ClaimKind, Series } from './claim.ts';
import { doubled } from './doubled.ts';
import { first } from './first.ts';
import { record } from './record.ts';
import { run } from './run.ts';

const kinds: readonly ClaimKind[] = [first, record, run, doubled, ahead];
/** A claim further from every quote than this speaks of something else. */
const reach = 30;

/** A quote of a sentence, with the observation it is evidence for. */
export interface Witness extends Span {
  indicator: Indicator;
  observation: Observation;
}

/** A claim of a sentence that the series of the nearest quoted value contradicts. */
export interface BrokenClaim extends Breach, Span {
  kind: ClaimKind['name'];
  text: string;
  witness: Witness;
}

/**
 * The claims of a Simplified sentence (首次, 历史最高, 连续N年, 翻番, 提前) that do not hold in the series of the
 * value they speak of: the latest one of the indicator quoted nearest to them. Where no series exists, or it does not reach back far
 * enough, nothing is said.
 */
export function brokenClaims(sentence: string, witnesses: readonly Witness[]): BrokenClaim[] {
  return kinds.flatMap((kind) =>
    [...sentence.matchAll(kind.pattern)].flatMap((match): BrokenClaim[] => {
      const span = { start: match.index, end: match.index + match[0].length };
      const witness = spokenOf(span, witnesses);
      const series = witness && seriesOf(witness);
      const breach = series && kind.breach(match, series, sentence);
      return breach ? [{ kind: kind.name, text: match[0], ...span, witness, ...breach }] : [];
    }),
  );
}

/** The nearest quote names the indicator; of its values in the sentence the claim speaks of the latest. */
function spokenOf(span: Span, witnesses: readonly Witness[]): Witness | undefined {
  const nearest = witnesses
    .map((witness) => ({ witness, far: distance(span, witness) }))
    .filter(({ far }) => far <= reach)
    .sort((a, b) => a.far - b.far)[0]?.witness;
  return witnesses
    .filter(
      ({ indicator, observation: { place } }) =>
        indicator === nearest?.indicator && place === nearest.observation.place,
    )
    .sort((a, b) => byTime(a.observation.period, b.observation.period))
    .at(-1);
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function seriesOf({ indicator, observation }: Witness): Series | undefined {
  const here = known(indicator).filter(({ observation: { place } }) => place === observation.place);
  const own = here.find((each) => each.observation === observation);
  if (!own) return undefined;
  const earlier = here
    .filter((each) => byTime(each.observation.period, observation.period) < 0)
    .sort((a, b) => byTime(a.observation.period, b.observation.period));
  return { indicator, own, earlier };
}
