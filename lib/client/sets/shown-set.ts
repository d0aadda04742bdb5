import { useEffect } from 'react';
import { create } from 'zustand';
import type { DocumentData, QuerySnapshot } from 'firebase/firestore';
import { setIdSchema } from '../../domain/ads/catalogue-id';
import { isOfKind } from '../../domain/jobs/is-of-kind';
import type { Identified, JobOf } from '../../domain/jobs/job';
import { JOBS } from '../../domain/shared/paths';
import { parseJob } from '../firebase/firestore-documents';
import { connect, ESTIMATE } from '../listening/connect';
import { UNKNOWN_FORM } from '../listening/job-views';
import { type Connect, createListenerPool } from '../listening/listener-pool';
import { currentUid, useSession, useSessionStore } from '../session/session-store';

/** The job of one product of a set. */
export type SetJob = Identified<JobOf<'bulk-dynamic'>>;

/** What the server has said of a set's jobs. */
export interface ShownSet {
  state: 'loading' | 'ready' | 'error';
  jobs: SetJob[];
  /** May stand beside the jobs that can be shown. */
  error: string | null;
}

const LOADING: ShownSet = { state: 'loading', jobs: [], error: null };
const NOBODYS: ShownSet = { state: 'ready', jobs: [], error: null };
const LINGER_MS = 5000;

const useShownSets = create<Record<string, ShownSet>>(() => ({}));

const pool = createListenerPool(LINGER_MS, (key) => {
  const { [key]: _dropped, ...rest } = useShownSets.getState();
  useShownSets.setState(rest, true);
});

const keyOf = (uid: string, setId: string) => `${uid} ${setId}`;

/** The jobs of a snapshot; those that did not change keep their identity, so that their rows need not be drawn again. */
function jobsOf({ docs }: QuerySnapshot<DocumentData>, changed: ReadonlySet<string>, before: readonly SetJob[]) {
  const known = new Map(before.map((job) => [job.id, job]));
  return docs.map((document) => {
    const same = changed.has(document.id) ? undefined : known.get(document.id);
    const job = same ?? parseJob(document.id, document.data(ESTIMATE));
    return job && isOfKind(job, 'bulk-dynamic') ? job : null;
  });
}

function connectSet(uid: string, setId: string, show: (set: ShownSet) => void): Connect {
  // Outlives a connection, so that a new one that is still silent takes nothing back.
  let jobs: SetJob[] = [];
  let changed = new Set<string>();
  return connect(
    ({ collection, firestore, onSnapshot, query, where }, { healthy, failed }) =>
      onSnapshot(
        query(collection(firestore, JOBS), where('user_id', '==', uid), where('input.set_id', '==', setId)),
        { includeMetadataChanges: true },
        (snapshot) => {
          healthy();
          const { fromCache } = snapshot.metadata;
          for (const change of snapshot.docChanges()) changed.add(change.doc.id);
          if (fromCache && snapshot.size < jobs.length) return;
          const parsed = jobsOf(snapshot, changed, jobs);
          changed = new Set();
          jobs = parsed.filter((job) => job !== null);
          // An empty cache says nothing about the server.
          const state = fromCache && jobs.length === 0 ? 'loading' : 'ready';
          show({ state, jobs, error: jobs.length < parsed.length ? UNKNOWN_FORM : null });
        },
        failed,
      ),
    () => show({ state: 'error', jobs: [], error: 'This set can’t be shown. Sign in again.' }),
  );
}

function watchSet(uid: string, setId: string): () => void {
  const key = keyOf(uid, setId);
  return pool.retain(
    key,
    connectSet(uid, setId, (set) => useShownSets.setState({ [key]: set })),
  );
}

/** What the server says of a set's jobs, kept current by one listener. */
export function useShownSet(setId: string): ShownSet {
  const { status, user } = useSession();
  const uid = user?.uid ?? null;
  const isOne = setIdSchema.safeParse(setId).success;
  useEffect(() => (uid && isOne ? watchSet(uid, setId) : undefined), [uid, setId, isOne]);
  const shown = useShownSets((sets) => (uid ? sets[keyOf(uid, setId)] : undefined));
  if (!isOne || status === 'signed-out') return NOBODYS;
  return shown ?? LOADING;
}

/** Closes the listeners of a person who left, and hurries those in trouble when the connection returns. */
export function startSetListeners(): () => void {
  const wake = () => pool.wake();
  window.addEventListener('online', wake);
  let uid = currentUid();
  const stop = useSessionStore.subscribe(() => {
    if (currentUid() === uid) return;
    uid = currentUid();
    pool.closeAll();
  });
  return () => {
    window.removeEventListener('online', wake);
    stop();
  };
}
