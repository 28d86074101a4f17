import type { Approval } from './approvals.ts';
import type { Tier } from '../script/engine/decision.ts';

/** A character whose form in the other script an editor should look at. */
export interface Spot extends Approval {
  /** Ten hexadecimal digits: the same for the same words, wherever they stand. */
  id: string;
  /** Index of the text it stands in, and offset there in UTF-16 units. */
  block: number;
  offset: number;
  /** The other forms it may take. */
  others: readonly string[];
  reason: string;
  /** 1: an editor must approve it; 2: worth a look. */
  tier: Tier;
}
