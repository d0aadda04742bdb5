import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { IdentifiedAd } from '../domain/ad';
import type { IdentifiedJob } from '../domain/job';
import type { Draft } from './draft';
import { isUnsent } from './draft-changes';
import { useDraft } from './draft-store';
import { connectAds, connectJob, connectRecent } from './job-listeners';
import {
  type AdsEntry,
  type JobEntry,
  type JobView,
  jobView,
  LOADING,
  mayListAds,
  needsStandIn,
  NO_ADS,
  type RecentEntry,
  standInJob,
  withStandIn,
} from './job-views';
import { createListenerPool } from './listener-pool';
import { currentUid, useSession, useSessionStore } from './session-store';

export type { JobView } from './job-views';

interface Shown {
  jobs: Record<string, JobEntry>;
  ads: Record<string, AdsEntry>;
  recent: Record<string, RecentEntry>;
}

const NOTHING: Shown = { jobs: {}, ads: {}, recent: {} };
const LOADING_RECENT: RecentEntry = { state: 'loading', jobs: [], error: null };
const NO_RECENT: RecentEntry = { state: 'ready', jobs: [], error: null };
const LINGER_MS = 5000;

/** What is on screen, by the key of its listener. */
export const useShown = create<Shown>(() => NOTHING);

function keyOf(uid: string, what: string): string {
  return `${uid} ${what}`;
}

function put<K extends keyof Shown>(part: K, key: string, entry: Shown[K][string]): void {
  useShown.setState((shown) => ({ [part]: { ...shown[part], [key]: entry } }));
}

const pools = {
  jobs: createListenerPool(LINGER_MS, (key) => drop('jobs', key)),
  ads: createListenerPool(LINGER_MS, (key) => drop('ads', key)),
  recent: createListenerPool(LINGER_MS, (key) => drop('recent', key)),
};

function drop(part: keyof Shown, key: string): void {
  useShown.setState((shown) => {
    const { [key]: _dropped, ...rest } = shown[part];
    return { [part]: rest };
  });
}

/** Keeps a job on screen and current until the returned function is called. */
export function watchJob(uid: string, jobId: string): () => void {
  const key = keyOf(uid, jobId);
  return pools.jobs.retain(key, connectJob(uid, jobId, (entry) => put('jobs', key, entry)));
}

function watchAds(uid: string, jobId: string): () => void {
  const key = keyOf(uid, jobId);
  return pools.ads.retain(key, connectAds(jobId, (entry) => put('ads', key, entry)));
}

function watchRecent(uid: string, limit: number): () => void {
  const key = keyOf(uid, String(limit));
  return pools.recent.retain(key, connectRecent(uid, limit, (entry) => put('recent', key, entry)));
}

/** What is known of a watched job now. */
export function shownJob(uid: string, jobId: string): JobEntry {
  return useShown.getState().jobs[keyOf(uid, jobId)] ?? LOADING;
}

function closeAll(): void {
  for (const pool of Object.values(pools)) pool.closeAll();
}

/** Closes the listeners of a person who left, and hurries those in trouble when the connection returns. */
export function startListeners(): () => void {
  const wake = () => Object.values(pools).forEach((pool) => pool.wake());
  window.addEventListener('online', wake);
  let uid = currentUid();
  const stop = useSessionStore.subscribe(() => {
    if (currentUid() === uid) return;
    uid = currentUid();
    closeAll();
  });
  return () => {
    window.removeEventListener('online', wake);
    stop();
  };
}

function useJobEntry(jobId: string | null): JobEntry {
  const uid = useSession().user?.uid ?? null;
  useEffect(() => (uid && jobId ? watchJob(uid, jobId) : undefined), [uid, jobId]);
  return useShown(({ jobs }) => (uid && jobId && jobs[keyOf(uid, jobId)]) || LOADING);
}

function useAdsEntry(jobId: string | null): AdsEntry {
  const uid = useSession().user?.uid ?? null;
  return useShown(({ ads }) => (uid && jobId && ads[keyOf(uid, jobId)]) || NO_ADS);
}

/** The draft as a job, while `wanted`. */
function useStandIn(uid: string | null, wanted: (draft: Draft) => boolean): IdentifiedJob | null {
  const draft = useDraft((state) => (wanted(state) ? state : null));
  return useMemo(() => draft && standInJob(draft, uid), [draft, uid]);
}

/** One job, kept current; `missing` also when it belongs to somebody else. */
export function useJob(jobId: string | null): JobView {
  const session = useSession();
  const uid = session.user?.uid ?? null;
  const entry = useJobEntry(jobId);
  const adsError = useAdsEntry(jobId).error;
  const standIn = useStandIn(uid, (draft) => draft.jobId === jobId && needsStandIn(draft, entry));
  return useMemo(
    () => jobView({ jobId, session: session.status, entry, standIn, adsError }),
    [jobId, session.status, entry, standIn, adsError],
  );
}

/** The ads of a job by number; [] until they are planned. */
export function useAds(jobId: string | null): IdentifiedAd[] {
  const uid = useSession().user?.uid ?? null;
  const listable = mayListAds(useJobEntry(jobId));
  useEffect(() => (uid && jobId && listable ? watchAds(uid, jobId) : undefined), [uid, jobId, listable]);
  return useAdsEntry(jobId).ads;
}

/** The person's newest jobs, newest first. `error` may stand beside the jobs that can be shown. */
export function useRecentJobs(limit: number): RecentEntry {
  const { status, user } = useSession();
  const uid = user?.uid ?? null;
  useEffect(() => (uid ? watchRecent(uid, limit) : undefined), [uid, limit]);
  const listed = useShown(({ recent }) => (uid ? recent[keyOf(uid, String(limit))] : undefined));
  const entry = listed ?? (status === 'signed-out' ? NO_RECENT : LOADING_RECENT);
  const unsent = useStandIn(uid, isUnsent);
  return useMemo(() => withStandIn(entry, unsent, limit), [entry, unsent, limit]);
}

/** The job of an ad that is on screen. */
export function jobOfAd(ad: IdentifiedAd): IdentifiedJob | null {
  const { ads, jobs } = useShown.getState();
  const key = Object.keys(ads).find((candidate) => ads[candidate]?.ads.includes(ad));
  return (key && jobs[key]?.job) || null;
}
