import { type Prerequisites, prerequisitesOf } from '../../domain/insights/prerequisites';
import { isOfKind } from '../../domain/jobs/is-of-kind';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { isTerminal } from '../../domain/work/job-status';
import type { Session } from '../session/session-store';

/** Whether there is one: null until the server has said so. `refused`: the rules don't let this person see it. */
export type Presence = boolean | null | 'refused';

export interface Known {
  account: Presence;
  analysis: Presence;
}
export const NOTHING_KNOWN: Known = { account: null, analysis: null };

/** What stands before a page that needs an analysis. */
export type GateView =
  | { state: 'loading' | 'failed'; prerequisites: null }
  | { state: 'ready'; prerequisites: Prerequisites };

const LOADING: GateView = { state: 'loading', prerequisites: null };

/** Open as soon as an analysis is known: of the account nothing is waited for then. */
export function gateView(session: Session['status'], { account, analysis }: Known): GateView {
  if (session === 'signed-out') return { state: 'ready', prerequisites: prerequisitesOf([], 0) };
  if (session === 'loading') return LOADING;
  if (analysis === true) return { state: 'ready', prerequisites: prerequisitesOf([], 1) };
  if (account === 'refused' || analysis === 'refused') return { state: 'failed', prerequisites: null };
  if (account === null || analysis === null) return LOADING;
  return { state: 'ready', prerequisites: prerequisitesOf(account ? [{ account_id: '' }] : [], 0) };
}

/** The analysis that is under way, which will open the gate. */
export function runningAnalysis(jobs: readonly IdentifiedJob[]): IdentifiedJob | null {
  return jobs.find((job) => isOfKind(job, 'ad_analysis') && !isTerminal(job.status)) ?? null;
}

/**
 * The newest analysis that was completed. A gate that is shut beside it has missed it, or all was deleted since:
 * only the server can tell.
 */
export function analysedBy(jobs: readonly IdentifiedJob[]): string | null {
  return jobs.find((job) => isOfKind(job, 'ad_analysis') && job.status === 'completed')?.id ?? null;
}
