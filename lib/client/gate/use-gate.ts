import { useEffect, useMemo } from 'react';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { useNewestJobs } from '../listening/listed-jobs';
import { useSession } from '../session/session-store';
import { lookAgain, useKnown, watchGate } from './gate-listeners';
import { analysedBy, type GateView, gateView, NOTHING_KNOWN, runningAnalysis } from './gate-view';

/** That one is completed is written before its job ends, so both are heard of together unless one was lost on its way. */
const TOGETHER_MS = 400;

const ANALYSES = ['ad_analysis'] as const;

/** Whether Dashboard and Chat are open, kept current; and the analysis under way that will open them. */
export function useGate(): GateView & { analysis: IdentifiedJob | null } {
  const { status, user } = useSession();
  const uid = user?.uid ?? null;
  useEffect(() => (uid ? watchGate(uid) : undefined), [uid]);
  const known = useKnown((all) => (uid && all[uid]) || NOTHING_KNOWN);
  const jobs = useNewestJobs(ANALYSES);
  const finished = analysedBy(jobs);

  // Once for each job: analyses may also have been deleted since.
  const behind = known.analysis === false ? finished : null;
  useEffect(() => {
    if (!uid || !behind) return;
    const timer = setTimeout(() => lookAgain(uid), TOGETHER_MS);
    return () => clearTimeout(timer);
  }, [uid, behind]);

  return useMemo(() => ({ ...gateView(status, known), analysis: runningAnalysis(jobs) }), [status, known, jobs]);
}
