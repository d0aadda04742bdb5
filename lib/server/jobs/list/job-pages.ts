import 'server-only';
import { FieldPath, type Query, type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { JobList } from '../../../api/jobs/list-body';
import type { IdentifiedJob } from '../../../domain/jobs/job';
import { JOBS } from '../../../domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { parseJob } from '../../firebase/documents';

/** A person's jobs of one filter. */
export interface JobQuery {
  uid: string;
  filter: JobList['data']['filter'];
}

/** Where in a list a job stands: behind those that were made later or, in the same moment, have a higher id. */
export interface Place {
  seconds: number;
  nanoseconds: number;
  id: string;
}

export interface FoundJob {
  /** null where the document can't be read. */
  job: IdentifiedJob | null;
  /** null where it has no time. */
  place: Place | null;
}

/** Where lists come from. A job that is skipped is a paid read like one that is given. */
export interface JobPages {
  count(query: JobQuery): Promise<number>;
  /** Newest first: those behind the place, or from the newest on. */
  newest(query: JobQuery, behind: Place | null, skip: number, limit: number): Promise<FoundJob[]>;
  /** Newest first, too: the last of the list but for `skip` behind them. */
  oldest(query: JobQuery, skip: number, limit: number): Promise<FoundJob[]>;
}

export const firestorePages: JobPages = {
  count: async (query) => (await jobsOf(query).count().get()).data().count,

  async newest(query, behind, skip, limit) {
    const ordered = jobsOf(query).orderBy('created_at', 'desc').orderBy(FieldPath.documentId(), 'desc');
    const from = behind ? ordered.startAfter(new Timestamp(behind.seconds, behind.nanoseconds), behind.id) : ordered;
    return (await from.offset(skip).limit(limit).get()).docs.map(found);
  },

  async oldest(query, skip, limit) {
    const ordered = jobsOf(query).orderBy('created_at').orderBy(FieldPath.documentId());
    return (await ordered.offset(skip).limit(limit).get()).docs.map(found).reverse();
  },
};

function jobsOf({ uid, filter }: JobQuery): Query {
  const own = firestore.collection(JOBS).where('user_id', '==', uid);
  return filter === 'all' ? own : own.where('status', '==', filter === 'pending' ? 'queued' : filter);
}

function found(document: QueryDocumentSnapshot): FoundJob {
  const time: unknown = document.get('created_at');
  const place = time instanceof Timestamp && {
    seconds: time.seconds,
    nanoseconds: time.nanoseconds,
    id: document.id,
  };
  return { job: parseJob(document), place: place || null };
}
