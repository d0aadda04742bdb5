import { create } from 'zustand';
import type { IdentifiedAd } from '../../domain/ads/ad';
import type { Conversation } from '../../domain/ads/conversation';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { connectAds, connectConversation, connectJob, connectRecent, connectRequests } from './job-listeners';
import { type AdsEntry, type JobEntry, LOADING, type RecentEntry } from './job-views';
import { createListenerPool } from './listener-pool';
import { currentUid, useSessionStore } from '../account/session-store';
import type { Requests } from '../asking/version-answer';

interface Shown {
  jobs: Record<string, JobEntry>;
  ads: Record<string, AdsEntry>;
  recent: Record<string, RecentEntry>;
  conversations: Record<string, Conversation | null>;
  requests: Record<string, Requests>;
}

const NOTHING: Shown = { jobs: {}, ads: {}, recent: {}, conversations: {}, requests: {} };
const LINGER_MS = 5000;

/** What is on screen, by the key of its listener. */
export const useShown = create<Shown>(() => NOTHING);

export function keyOf(uid: string, what: string): string {
  return `${uid} ${what}`;
}

function put<K extends keyof Shown>(part: K, key: string, entry: Shown[K][string]): void {
  useShown.setState((shown) => ({ [part]: { ...shown[part], [key]: entry } }));
}

const pools = {
  jobs: createListenerPool(LINGER_MS, (key) => drop('jobs', key)),
  ads: createListenerPool(LINGER_MS, (key) => drop('ads', key)),
  recent: createListenerPool(LINGER_MS, (key) => drop('recent', key)),
  conversations: createListenerPool(LINGER_MS, (key) => drop('conversations', key)),
  requests: createListenerPool(LINGER_MS, (key) => drop('requests', key)),
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
  return pools.jobs.retain(
    key,
    connectJob(uid, jobId, (entry) => put('jobs', key, entry)),
  );
}

export function watchAds(uid: string, jobId: string): () => void {
  const key = keyOf(uid, jobId);
  return pools.ads.retain(
    key,
    connectAds(jobId, (entry) => put('ads', key, entry)),
  );
}

export function watchRecent(uid: string, limit: number): () => void {
  const key = keyOf(uid, String(limit));
  return pools.recent.retain(
    key,
    connectRecent(uid, limit, (entry) => put('recent', key, entry)),
  );
}

/** `path` is that of the conversation's document. */
export function watchConversation(uid: string, path: string): () => void {
  const key = keyOf(uid, path);
  return pools.conversations.retain(
    key,
    connectConversation(path, (conversation) => put('conversations', key, conversation)),
  );
}

/** What the person has asked of a job, and how far it is. */
export function watchRequests(uid: string, jobId: string): () => void {
  const key = keyOf(uid, jobId);
  return pools.requests.retain(
    key,
    connectRequests(uid, jobId, (requests) => put('requests', key, requests)),
  );
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

/** The job of an ad that is on screen. */
export function jobOfAd(ad: IdentifiedAd): IdentifiedJob | null {
  const { ads, jobs } = useShown.getState();
  const key = Object.keys(ads).find((candidate) => ads[candidate]?.ads.includes(ad));
  return (key && jobs[key]?.job) || null;
}
