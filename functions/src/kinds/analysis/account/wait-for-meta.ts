import type { MetaError } from '../../../../../lib/net/meta/meta-error';
import type { AnalysisOutcome, AnalysisState } from '../analysis-state';
import { accountError } from './account-error';

const USUAL_WAIT_MS = 60_000;
/** Whoever has waited for so long in all starts the analysis again by themselves. */
const LONGEST_WAIT_MS = 2 * 60 * 60_000;

/**
 * A stage that has met a limit of Meta waits until its headers say that it answers again; nobody works meanwhile, and no try
 * is counted. Throws what ends the job where that would be too long.
 */
export function waitForMeta(limit: MetaError, state: AnalysisState, now = new Date()): AnalysisOutcome {
  const wait = Math.max(1000, limit.retryAfterMs ?? USUAL_WAIT_MS);
  const waited_ms = state.waited_ms + wait;
  if (waited_ms > LONGEST_WAIT_MS) throw accountError(limit);
  const until = new Date(now.getTime() + wait);
  return { then: 'wait', until, state: { ...state, waited_ms }, detail: inWords(until) };
}

/** “Waiting for Meta until 14:05 UTC: its limit is reached. It goes on by itself”. */
function inWords(until: Date): string {
  const time = new Date(Math.ceil(until.getTime() / 60_000) * 60_000).toISOString().slice(11, 16);
  return `Waiting for Meta until ${time} UTC: its limit is reached. It goes on by itself`;
}
