import { useEffect, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { AdAnalysis } from '../../domain/insights/ad-analysis';
import { isTerminal } from '../../domain/work/job-status';
import { EMPTY_LIST, type Listed, LOADING_LIST } from '../catalogue/listed';
import { useUnsentJobs } from '../listening/unsent-jobs';
import { useSession } from '../session/session-store';
import type { AnalysisJob } from './insight-listeners';
import { analysisKey, useShownInsights, watchAnalyses, watchAnalysis, watchAnalysisJobs } from './shown-insights';

export type { AnalysisJob } from './insight-listeners';

/** The person's analysed ads, kept current; those that did not change keep their identity. */
export function useAnalyses(): Listed<AdAnalysis> {
  const { status, user } = useSession();
  const uid = user?.uid ?? null;
  useEffect(() => (uid ? watchAnalyses(uid) : undefined), [uid]);
  const list = useShownInsights(({ analyses }) => (uid ? analyses[uid] : undefined));
  return list ?? (status === 'signed-out' ? EMPTY_LIST : LOADING_LIST);
}

/** `missing`: there is none with this id. */
export type AnalysisView =
  | { state: 'ready'; analysis: AdAnalysis; error: null }
  | { state: 'loading' | 'missing'; analysis: null; error: null }
  | { state: 'failed'; analysis: null; error: string };

/** One analysed ad, kept current. */
export function useAnalysis(adId: string): AnalysisView {
  const { status, user } = useSession();
  const uid = user?.uid ?? null;
  useEffect(() => (uid ? watchAnalysis(uid, adId) : undefined), [uid, adId]);
  const own = useShownInsights(({ analysis }) => (uid ? analysis[analysisKey(uid, adId)] : undefined));
  // Who comes from the list sees at once what the list knew.
  const inList = useShownInsights(({ analyses }) =>
    uid ? analyses[uid]?.items.find(({ ad_id }) => ad_id === adId) : undefined,
  );
  return useMemo(() => {
    const [analysis] = own?.items ?? [];
    const known = analysis ?? (own?.state === 'ready' || own?.state === 'failed' ? undefined : inList);
    if (known) return { state: 'ready', analysis: known, error: null };
    if (own?.state === 'failed') {
      return { state: 'failed', analysis: null, error: own.error ?? 'This ad can’t be shown.' };
    }
    const isMissing = own?.state === 'ready' || (!own && status === 'signed-out');
    return { state: isMissing ? 'missing' : 'loading', analysis: null, error: null };
  }, [own, inList, status]);
}

/** A few analysed ads by their ids, each by a listener of its own; those that are not there are left out. */
export function useSomeAnalyses(adIds: readonly string[]): AdAnalysis[] {
  const uid = useSession().user?.uid ?? null;
  const ids = adIds.join('\n');
  useEffect(() => {
    if (!uid || ids === '') return;
    const releases = ids.split('\n').map((adId) => watchAnalysis(uid, adId));
    return () => releases.forEach((release) => release());
  }, [uid, ids]);
  return useShownInsights(
    useShallow(({ analysis }) => adIds.flatMap((adId) => (uid && analysis[analysisKey(uid, adId)]?.items) || [])),
  );
}

export interface AnalysisJobs {
  state: Listed<AnalysisJob>['state'];
  /** The newest first; with those that are still on their way to the server. */
  jobs: AnalysisJob[];
  /** The one that is under way; a person has only one. */
  running: AnalysisJob | null;
  error: string | null;
}

/** The person's analyses as jobs, kept current. */
export function useAnalysisJobs(): AnalysisJobs {
  const { status, user } = useSession();
  const uid = user?.uid ?? null;
  useEffect(() => (uid ? watchAnalysisJobs(uid) : undefined), [uid]);
  const heard = useShownInsights(({ jobs }) => (uid ? jobs[uid] : undefined));
  const list = heard ?? (status === 'signed-out' ? EMPTY_LIST : LOADING_LIST);
  const unsent = useUnsentJobs(
    useShallow((all) => Object.values(all).flatMap(({ job }) => (job.type === 'ad_analysis' ? [job] : []))),
  ) as AnalysisJob[];
  return useMemo(() => {
    const known = new Set(list.items.map(({ id }) => id));
    const jobs = [...list.items, ...unsent.filter(({ id }) => !known.has(id))].toSorted(
      (one, other) => other.created_at.getTime() - one.created_at.getTime(),
    );
    const running = jobs.filter((job) => !isTerminal(job.status)).at(-1) ?? null;
    return { state: list.state, jobs, running, error: list.error };
  }, [list, unsent]);
}
