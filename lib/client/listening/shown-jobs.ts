import { create } from 'zustand';
import type { IdentifiedAd } from '../../domain/ads/ad';
import type { Conversation } from '../../domain/ads/conversation';
import type { IdentifiedJob, JobKind } from '../../domain/jobs/job';
import { currentUid, useSessionStore } from '../session/session-store';
import { later } from './connect';
import { type AdsEntry, type JobEntry, LOADING, type RecentEntry, type Requests } from './job-views';
import { type Connect, createListenerPool } from './listener-pool';

export interface Shown {
  jobs: Record<string, JobEntry>;
  ads: Record<string, AdsEntry>;
  /** By uid and which of the person’s jobs they are. */
  recent: Record<string, RecentEntry>;
  conversations: Record<string, Conversation | null>;
  requests: Record<string, Requests>;
}
export type ShownPart = keyof Shown;

export const NOTHING: Shown = { jobs: {}, ads: {}, recent: {}, conversations: {}, requests: {} };
const LINGER_MS = 5000;

/** So many of a person's newest jobs are listened to, of each list. */
export const NEWEST = 20;

/** All of a person’s jobs, and those that are under way; any other list is named by the kinds of its jobs. */
export const ALL = 'all';
export const RUNNING = 'running';
export type JobList = typeof ALL | typeof RUNNING | JobKind | `${JobKind},${string}`;

/** What is on screen, by the key of its listener. */
export const useShown = create<Shown>(() => NOTHING);

export function keyOf(uid: string, what: string): string {
  return `${uid} ${what}`;
}

/** Whose listener it is, by its key. */
export function personOf(key: string): string {
  return key.slice(0, key.indexOf(' '));
}

const pools = {
  jobs: createListenerPool(LINGER_MS, (key) => drop('jobs', key)),
  ads: createListenerPool(LINGER_MS, (key) => drop('ads', key)),
  recent: createListenerPool(LINGER_MS, (key) => drop('recent', key)),
  conversations: createListenerPool(LINGER_MS, (key) => drop('conversations', key)),
  requests: createListenerPool(LINGER_MS, (key) => drop('requests', key)),
};

function drop(part: ShownPart, key: string): void {
  useShown.setState((shown) => {
    const { [key]: _dropped, ...rest } = shown[part];
    return { [part]: rest };
  });
}

/** They read jobs of every kind: of that, nothing is loaded before there is a job. */
const loadListeners = () => import('./job-listeners');
type Listeners = Awaited<ReturnType<typeof loadListeners>>;

/** Keeps what one listener knows on screen and current until the returned function is called. */
function watch<P extends ShownPart>(
  part: P,
  key: string,
  connect: (listeners: Listeners, show: (entry: Shown[P][string]) => void) => Connect,
): () => void {
  const show = (entry: Shown[P][string]) =>
    useShown.setState((shown) => ({ [part]: { ...shown[part], [key]: entry } }));
  return pools[part].retain(
    key,
    later(loadListeners, (listeners) => connect(listeners, show)),
  );
}

export function watchJob(uid: string, jobId: string): () => void {
  return watch('jobs', keyOf(uid, jobId), ({ connectJob }, show) => connectJob(uid, jobId, show));
}

export function watchAds(uid: string, jobId: string): () => void {
  return watch('ads', keyOf(uid, jobId), ({ connectAds }, show) => connectAds(uid, jobId, show));
}

/** The newest of a list. A job is up to 26 kB, nearly all of it what it has made: no page listens to more than it shows. */
export function watchRecent(uid: string, list: JobList): () => void {
  return watch('recent', keyOf(uid, list), ({ connectRecent }, show) =>
    connectRecent({ uid, list, count: NEWEST }, show),
  );
}

/** `path` is that of the conversation's document. */
export function watchConversation(uid: string, path: string): () => void {
  return watch('conversations', keyOf(uid, path), ({ connectConversation }, show) => connectConversation(path, show));
}

/** What the person has asked of a job, and how far it is. */
export function watchRequests(uid: string, jobId: string): () => void {
  return watch('requests', keyOf(uid, jobId), ({ connectRequests }, show) => connectRequests(uid, jobId, show));
}

/** What is known of a watched job now. */
export function shownJob(uid: string, jobId: string): JobEntry {
  return useShown.getState().jobs[keyOf(uid, jobId)] ?? LOADING;
}

/** Closes a listener and opens it again; what it has said stays on screen meanwhile. */
export function renewListener(part: ShownPart, key: string): void {
  pools[part].renew(key);
}

/** Closes the listeners of a person who left, and hurries those in trouble when the connection returns. */
export function startListeners(): () => void {
  const wake = () => Object.values(pools).forEach((pool) => pool.wake());
  window.addEventListener('online', wake);
  let uid = currentUid();
  const stop = useSessionStore.subscribe(() => {
    if (currentUid() === uid) return;
    uid = currentUid();
    for (const pool of Object.values(pools)) pool.closeAll();
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
