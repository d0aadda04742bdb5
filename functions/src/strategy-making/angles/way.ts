import type { AwarenessStage } from '../../../../lib/domain/strategy/module-ids';
import type { Claim } from '../claims/claim';
import type { AngleContext, ClaimTaker } from './angle-context';

/** How an angle of a template speaks, before its words are chosen. */
export interface AngleDraft {
  /** For whoever chooses among angles. */
  title: string;
  claim: Claim;
  /** What to begin with; null: with the claim, or a line that says nothing of the product. */
  hook: string | null;
  /** What they get; null: the claim. */
  promise: string | null;
  /** Sentences that say why, beyond what the claim itself says. */
  reasons: string[];
  /** False where nothing that is known speaks for the template. */
  isGrounded: boolean;
  /** Whom it meets: how much they know before. */
  stage: AwarenessStage;
  tone: string;
  /** What speaks for it besides claim and template, 0–1. */
  weight: number;
}

/** null where it would claim what nobody said. */
export type Way = (context: AngleContext, taker: ClaimTaker) => AngleDraft | null;
