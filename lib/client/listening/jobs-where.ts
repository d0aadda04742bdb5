import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { JOBS } from '../../domain/shared/paths';
import { parseJob } from '../firebase/firestore-documents';
import { useSession } from '../session/session-store';
import { connect, ESTIMATE } from './connect';
import { sessionFollower } from './follow-session';
import { type Connect, createListenerPool } from './listener-pool';
import { useUnsentJobs } from './unsent-jobs';

/** What of their input jobs can be found by, besides whose they are. Equalities only: they need no index of their own. */
type FoundBy = 'input.product_id' | 'input.previous.first_job_id' | 'input.job_id';

/** More than belong together in practice. */
const MOST_JOBS = 50;
/** Values that one query may name beside an equality. */
const MOST_VALUES = 10;
const LINGER_MS = 5000;
const NONE: readonly IdentifiedJob[] = [];

/** By the key of the listener. */
const useFound = create<Record<string, readonly IdentifiedJob[]>>(() => ({}));
const pool = createListenerPool(LINGER_MS, (key) => useFound.setState(({ [key]: _dropped, ...rest }) => rest, true));
const followSession = sessionFollower([pool]);

/** The person’s jobs whose input has one of these values there, the newest first, kept current; none without a value. */
export function useJobsWhere(field: FoundBy, values: readonly string[]): readonly IdentifiedJob[] {
  const { user } = useSession();
  const uid = user?.uid ?? null;
  const joined = values.slice(0, MOST_VALUES).join(',');
  const key = `${uid} ${field} ${joined}`;
  useEffect(() => {
    if (!uid || joined === '') return;
    followSession();
    const show = (jobs: readonly IdentifiedJob[]) => useFound.setState({ [key]: jobs });
    return pool.retain(key, connectJobs({ uid, field, values: joined.split(',') }, show));
  }, [uid, field, joined, key]);
  const found = useFound((all) => all[key]) ?? NONE;
  const unsent = useUnsentJobs();
  return useMemo(() => {
    const known = new Set(found.map(({ id }) => id));
    const onTheirWay = Object.values(unsent)
      .map(({ job }) => job)
      .filter((job) => !known.has(job.id) && joined.split(',').includes(valueAt(job, field) ?? ''));
    return [...onTheirWay, ...found].toSorted((one, other) => Number(other.created_at) - Number(one.created_at));
  }, [found, unsent, field, joined]);
}

interface Wanted {
  uid: string;
  field: FoundBy;
  values: readonly string[];
}

function connectJobs({ uid, field, values }: Wanted, show: (jobs: readonly IdentifiedJob[]) => void): Connect {
  return connect(
    ({ collection, firestore, limit, onSnapshot, query, where }, { healthy, failed }) =>
      onSnapshot(
        query(collection(firestore, JOBS), where('user_id', '==', uid), where(field, 'in', values), limit(MOST_JOBS)),
        ({ docs }) => {
          healthy();
          show(docs.flatMap((document) => parseJob(document.id, document.data(ESTIMATE)) ?? []));
        },
        failed,
      ),
    () => show(NONE),
  );
}

/** What stands at a path of fields; null where that is no text. */
function valueAt(job: IdentifiedJob, field: FoundBy): string | null {
  const found = field
    .split('.')
    .reduce<unknown>((at, name) => (at !== null && typeof at === 'object' ? Reflect.get(at, name) : null), job);
  return typeof found === 'string' ? found : null;
}
