import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { isTerminal } from '../../domain/work/job-status';
import { loadFirestore } from '../firebase/load-sdk';
import { currentUid, useSession } from '../session/session-store';
import { useChannel } from './channel';
import type { JobEntry, RecentEntry } from './job-views';
import { useListedJobs } from './listed-jobs';
import { ALL, keyOf, NEWEST, useShown, watchJob, watchRecent } from './shown-jobs';
import { useUnsentJobs, withUnsent } from './unsent-jobs';

/** So many older jobs are fetched at a time. */
const PAGE = 20;

/** Jobs that are older than what is listened to: fetched when somebody wanted to see them, or pushed out by newer ones. */
interface OlderJobs {
  uid: string;
  jobs: IdentifiedJob[];
  /** Where the next ones begin; undefined as long as none were fetched, null when there are none. */
  end: RecentEntry['end'] | undefined;
  loading: boolean;
  error: string | null;
}

const NONE: OlderJobs = { uid: '', jobs: [], end: undefined, loading: false, error: null };

export const useOlder = create<OlderJobs>(() => NONE);

export interface RecentJobs extends Pick<RecentEntry, 'state' | 'error'> {
  jobs: readonly IdentifiedJob[];
  /** Whether there are older ones than these. */
  hasMore: boolean;
  loadMore: () => void;
  loadingMore: boolean;
}

const LOADING_RECENT: RecentEntry = { state: 'loading', jobs: [], error: null, end: null };
/** Firestore can't be heard, so nobody knows which jobs there are. */
const CUT_OFF: RecentEntry = {
  ...LOADING_RECENT,
  state: 'error',
  error: 'Your jobs can’t be listed while this page is kept from its database.',
};
const NO_RECENT: RecentEntry = { state: 'ready', jobs: [], error: null, end: null };

/**
 * The person's jobs, newest first: the newest are listened to, once for everybody who asks; older ones come when they
 * are asked for, and only those of them that are still running are listened to.
 */
export function useRecentJobs(): RecentJobs {
  const { status, user } = useSession();
  const uid = user?.uid ?? null;
  const listed = useListedJobs(uid, ALL);
  const isShut = useChannel(({ channel }) => channel === 'shut');
  const waiting = isShut ? CUT_OFF : LOADING_RECENT;
  const known = listed?.state === 'loading' ? waiting : listed;
  const entry = known ?? (status === 'signed-out' ? NO_RECENT : waiting);
  const fetched = useOlder();
  const older = fetched.uid === uid ? fetched : NONE;
  const live = useLiveEntries(uid, older.jobs);
  const unsent = useUnsentJobs();
  return useMemo(() => {
    const jobs = withOlder(entry.jobs, older.jobs, live);
    return {
      state: entry.state,
      jobs: withUnsent(jobs, unsent),
      error: entry.error ?? older.error,
      hasMore: (older.end === undefined ? entry.end : older.end) !== null,
      loadMore: () => void loadMore(uid),
      loadingMore: older.loading,
    };
  }, [entry, older, live, unsent, uid]);
}

/** Keeps those of these jobs current that are still running; what is known of them. */
function useLiveEntries(uid: string | null, jobs: readonly IdentifiedJob[]): readonly JobEntry[] {
  const running = jobs.filter(({ status }) => !isTerminal(status)).map(({ id }) => id);
  const ids = running.join(' ');
  useEffect(() => {
    if (!uid || ids === '') return;
    const releases = ids.split(' ').map((id) => watchJob(uid, id));
    return () => releases.forEach((release) => release());
  }, [uid, ids]);
  return useShown(useShallow((shown) => running.flatMap((id) => (uid && shown.jobs[keyOf(uid, id)]) || [])));
}

/** Each job once, newest first, as the listeners know it where they do. */
export function withOlder(
  newest: readonly IdentifiedJob[],
  older: readonly IdentifiedJob[],
  live: readonly JobEntry[] = [],
): IdentifiedJob[] {
  const known = new Set(newest.map(({ id }) => id));
  const current = older.map((job) => live.find((entry) => entry.job?.id === job.id)?.job ?? job);
  const added = current.filter(({ id }) => !known.has(id));
  return [...newest, ...added].toSorted((one, other) => other.created_at.getTime() - one.created_at.getTime());
}

/**
 * The jobs that newer ones have pushed out of the list; one that is gone from among others of its age was deleted.
 * A list that is not full pushes nobody out.
 */
export function pushedOut(before: readonly IdentifiedJob[], after: readonly IdentifiedJob[]): IdentifiedJob[] {
  const oldest = after.at(-1);
  if (!oldest || after.length < NEWEST) return [];
  const there = new Set(after.map(({ id }) => id));
  return before.filter((job) => !there.has(job.id) && job.created_at.getTime() <= oldest.created_at.getTime());
}

function keepPushedOut(uid: string, jobs: readonly IdentifiedJob[]): void {
  if (jobs.length === 0) return;
  useOlder.setState((older) => {
    const before = older.uid === uid ? older : { ...NONE, uid };
    return { ...before, jobs: withOlder(before.jobs, jobs) };
  });
}

/** Fetches the next older jobs, once; does nothing where there are none, or while they are under way. */
export async function loadMore(uid: string | null): Promise<void> {
  const before = useOlder.getState();
  const older = before.uid === uid ? before : { ...NONE, uid: uid ?? '' };
  const end = older.end === undefined ? useShown.getState().recent[keyOf(uid ?? '', ALL)]?.end : older.end;
  if (uid === null || !end || older.loading) return;
  useOlder.setState({ ...older, loading: true, error: null });
  const change = await fetchAfter(uid, end).catch(() => ({ error: NOT_LOADED }));
  useOlder.setState((now) => {
    if (now.uid !== uid) return now;
    const jobs = 'jobs' in change ? withOlder(now.jobs, change.jobs) : now.jobs;
    return { ...now, ...change, jobs, loading: false };
  });
}

const NOT_LOADED = 'Older jobs could not be loaded. Check your connection, then try again.';

async function fetchAfter(uid: string, end: NonNullable<RecentEntry['end']>) {
  const [sdk, { ownJobs, recentEntry }] = await Promise.all([loadFirestore(), import('./job-listeners')]);
  const snapshot = await sdk.getDocsFromServer(sdk.query(ownJobs(sdk, uid), sdk.startAfter(end), sdk.limit(PAGE)));
  const { jobs, error, end: next } = recentEntry(snapshot, PAGE);
  return { jobs, error, end: next };
}

/**
 * Keeps the list of somebody who has seen it, so that whoever comes back finds it as it was, and what newer jobs push out
 * of it; forgets everything with the person. Returns how to stop.
 */
export function startKeepingOlder(): () => void {
  let [listed, release] = ['', () => {}];
  const keepListed = (uid: string) => {
    if (uid === listed) return;
    release();
    [listed, release] = [uid, uid === '' ? () => {} : watchRecent(uid, ALL)];
  };
  const stop = useShown.subscribe(({ recent }, { recent: before }) => {
    if (recent === before) return;
    const uid = currentUid() ?? '';
    const key = keyOf(uid, ALL);
    keepListed(recent[key] ? uid : '');
    keepPushedOut(uid, pushedOut(before[key]?.jobs ?? [], recent[key]?.jobs ?? []));
    if (!recent[keyOf(useOlder.getState().uid, ALL)]) useOlder.setState(NONE, true);
  });
  return () => {
    stop();
    release();
  };
}
