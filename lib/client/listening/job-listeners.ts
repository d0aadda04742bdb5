import type { DocumentData, Query, QuerySnapshot } from 'firebase/firestore';
import type { IdentifiedAd } from '../../domain/ads/ad';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { adsPath, JOBS, jobPath, requestsPath } from '../../domain/shared/paths';
import type { Conversation } from '../../domain/ads/conversation';
import { UNDER_WAY } from '../../domain/work/job-status';
import { parseAd, parseConversation, parseJob, parseRequest } from '../firebase/firestore-documents';
import type { FirestoreSdk } from '../firebase/load-sdk';
import { connect, connectDocument, ESTIMATE } from './connect';
import { followByEvents, type ToldJob } from './events-of-job';
import { heardOrTold } from './heard-or-told';
import { jobEntry } from './job-entry';
import {
  type AdsEntry,
  type JobEntry,
  LOADING,
  MISSING,
  type RecentEntry,
  type Requests,
  UNKNOWN_FORM,
} from './job-views';
import { keptJob } from './kept-jobs';
import type { Connect } from './listener-pool';
import { ALL, type JobList, keyOf, RUNNING } from './shown-jobs';

/** A job that was only just sent is there within moments; one that stays refused so often is no job of this person's. */
const MOST_REFUSALS = 7;

export function connectJob(uid: string, jobId: string, show: (entry: JobEntry) => void): Connect {
  // Outlives a connection, so that a new one that is still silent takes nothing back.
  let entry = LOADING;
  let refusals = 0;
  let asksAgain = false;
  let askAgain = () => {};
  // It is somebody else's, or not there: then it may be on its way.
  const refused = () => {
    show((entry = MISSING));
    refusals += 1;
    if (refusals > MOST_REFUSALS) return;
    asksAgain = true;
    askAgain();
  };
  const hearOf = (next: JobEntry) => show((entry = withSameJob(entry, next)));
  const told = (telling: ToldJob | null) => {
    // What this browser has written and not sent yet is not there for the server.
    if (telling === null && entry.state === 'ready') return;
    hearOf(telling === null ? MISSING : entryTold(telling));
  };
  const hear = connect(
    ({ doc, firestore, onSnapshot }, { healthy, failed }) =>
      onSnapshot(
        doc(firestore, jobPath(jobId)),
        { includeMetadataChanges: true },
        (snapshot) => {
          healthy();
          refusals = 0;
          const { fromCache, hasPendingWrites } = snapshot.metadata;
          const data = snapshot.data(ESTIMATE);
          hearOf(jobEntry({ uid, jobId }, { exists: snapshot.exists(), fromCache, hasPendingWrites, data }, entry));
        },
        failed,
      ),
    refused,
  );
  const listen: Connect = (report) => {
    // That it isn't there has to be said anew: the last one may have lost that it was created since.
    if (entry === MISSING && !asksAgain) show((entry = LOADING));
    asksAgain = false;
    askAgain = report.retry;
    return hear(report);
  };
  const remember = async () => {
    const kept = await keptJob(keyOf(uid, jobId));
    return kept && parseKept(parseJob, kept.job);
  };
  return meanwhile(
    remember,
    (job) => {
      if (entry === LOADING) show((entry = { state: 'ready', job, pending: false, confirmed: true, error: null }));
    },
    heardOrTold(listen, () => followByEvents(jobId, told)),
  );
}

/** Listens, and shows what this browser remembers of it, where that is read before the listener is closed. */
function meanwhile<T>(remember: () => Promise<T | null>, show: (remembered: T) => void, listen: Connect): Connect {
  return (report) => {
    let stopped = false;
    void remember().then((remembered) => {
      if (remembered !== null && !stopped) show(remembered);
    });
    const stop = listen(report);
    return () => {
      stopped = true;
      stop();
    };
  };
}

/** What was stored, as a document of today; null where it isn't one. */
function parseKept<T>(parse: (id: string, data: unknown) => T | null, stored: unknown): T | null {
  const { id, ...data } = stored as { id: string };
  return parse(id, data);
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What has not changed keeps its identity, so that it need not be drawn again. */
function withSameJob(before: JobEntry, next: JobEntry): JobEntry {
  if (before.state !== 'ready' || next.state !== 'ready' || !isSame(before.job, next.job)) return next;
  return { ...next, job: before.job };
}

function entryTold({ job }: ToldJob): JobEntry {
  return job
    ? { state: 'ready', job, pending: false, confirmed: true, error: null }
    : { state: 'error', job: null, pending: false, confirmed: true, error: UNKNOWN_FORM };
}

/** Of one job: more than can be open at a time, so that the newest of each ad is among them. */
const NEWEST_REQUESTS = 100;

/** The newest requests of a job that the server has: of one that is still to be sent, the time is not known yet. */
export function connectRequests(uid: string, jobId: string, show: (requests: Requests) => void): Connect {
  return connect(
    ({ collection, firestore, limit, onSnapshot, orderBy, query, where }, { healthy, failed }) =>
      onSnapshot(
        query(
          collection(firestore, requestsPath(jobId)),
          where('user_id', '==', uid),
          orderBy('created_at', 'desc'),
          limit(NEWEST_REQUESTS),
        ),
        ({ docs }) => {
          healthy();
          const parsed = docs.map((document) => [document.id, parseRequest(document.data())] as const);
          show(Object.fromEntries(parsed.flatMap(([id, request]) => (request ? [[id, request]] : []))));
        },
        failed,
      ),
    () => show({}),
  );
}

/** `path` is that of the conversation's document. */
export function connectConversation(path: string, show: (conversation: Conversation | null) => void): Connect {
  return connectDocument(path, parseConversation, show);
}

export function connectAds(uid: string, jobId: string, show: (entry: AdsEntry) => void): Connect {
  let known = 0;
  let remembered: ReadonlyMap<string, IdentifiedAd> = new Map();
  const told = (telling: ToldJob | null) => {
    if (telling === null || telling.ads.size < known) return;
    known = telling.ads.size;
    show(adsEntry(telling.ads));
  };
  const parsed = (id: string, data: unknown) => {
    const [ad, before] = [parseAd(id, data), remembered.get(id)];
    return before && isSame(ad, before) ? before : ad;
  };
  const remember = async () => (await keptJob(keyOf(uid, jobId)))?.ads ?? null;
  const listen: Connect = (report) => {
    const ads = new Map<string, IdentifiedAd | null>();
    return connect(
      ({ collection, firestore, onSnapshot }, { healthy, failed }) =>
        onSnapshot(
          collection(firestore, adsPath(jobId)),
          (snapshot) => {
            healthy();
            takeChanges(ads, snapshot, parsed);
            if (saysNothing(snapshot, known)) return;
            known = ads.size;
            show(adsEntry(ads));
          },
          failed,
        ),
      () => show({ ads: [], error: null }),
    )(report);
  };
  return meanwhile(
    remember,
    (kept) => {
      const ads = kept.map((ad) => parseKept(parseAd, ad)).filter((ad) => ad !== null);
      if (known > 0 || ads.length < kept.length || ads.length === 0) return;
      remembered = new Map(ads.map((ad) => [ad.id, ad]));
      known = ads.length;
      show(adsEntry(new Map(remembered)));
    },
    heardOrTold(listen, () => followByEvents(jobId, told)),
  );
}

/** A new connection's cache may hold less than the page has shown already; only the server may take that back. */
function saysNothing({ metadata, size }: QuerySnapshot<DocumentData>, known: number): boolean {
  return metadata.fromCache && size < known;
}

/** What did not change keeps its identity, so that it need not be read or drawn again; null where it can't be shown. */
function takeChanges<T>(
  known: Map<string, T | null>,
  snapshot: QuerySnapshot<DocumentData>,
  parse: (id: string, data: unknown) => T | null,
): void {
  for (const { type, doc } of snapshot.docChanges()) {
    if (type === 'removed') known.delete(doc.id);
    else known.set(doc.id, parse(doc.id, doc.data(ESTIMATE)));
  }
}

/** `null` stands for an ad that can't be shown. */
export function adsEntry(ads: Map<string, IdentifiedAd | null>): AdsEntry {
  const shown = [...ads.values()].filter((ad) => ad !== null).sort((a, b) => a.number - b.number);
  const hidden = [...ads].filter(([, ad]) => ad === null).map(([id]) => Number(id));
  const error = hidden.length > 0 ? `Ad ${hidden.join(', ')} can’t be shown: reload the page.` : null;
  return { ads: shown, error };
}

/** A person's jobs, the newest first. */
export function ownJobs(
  { collection, firestore, orderBy, query, where }: FirestoreSdk,
  uid: string,
  list: JobList = ALL,
): Query {
  const own = [where('user_id', '==', uid), orderBy('created_at', 'desc')];
  const jobs = collection(firestore, JOBS);
  if (list === ALL) return query(jobs, ...own);
  if (list === RUNNING) return query(jobs, where('status', 'in', UNDER_WAY), ...own);
  return query(jobs, where('type', 'in', list.split(',')), ...own);
}

interface Listed {
  uid: string;
  list: JobList;
  /** At most. */
  count: number;
}

export function connectRecent({ uid, list, count }: Listed, show: (entry: RecentEntry) => void): Connect {
  let known = 0;
  return connect(
    (sdk, { healthy, failed }) => {
      const jobs = new Map<string, IdentifiedJob | null>();
      return sdk.onSnapshot(
        sdk.query(ownJobs(sdk, uid, list), sdk.limit(count)),
        (snapshot) => {
          healthy();
          takeChanges(jobs, snapshot, parseJob);
          if (saysNothing(snapshot, known)) return;
          known = snapshot.size;
          show(recentEntry(snapshot, count, jobs));
        },
        failed,
      );
    },
    () => show({ ...NO_ENTRY, error: 'Your jobs can’t be shown. Sign in again.' }),
  );
}

const NO_ENTRY: RecentEntry = { state: 'error', jobs: [], error: null, end: null };

/** Of a snapshot of jobs in their order; `count` is how many there could be, `known` those that have been read already. */
export function recentEntry(
  { docs, metadata }: QuerySnapshot<DocumentData>,
  count: number,
  known: ReadonlyMap<string, IdentifiedJob | null> = new Map(),
): RecentEntry {
  const parsed = docs.map((document) => {
    const job = known.get(document.id);
    return job === undefined ? parseJob(document.id, document.data(ESTIMATE)) : job;
  });
  const jobs = parsed.filter((job): job is IdentifiedJob => job !== null);
  const error = jobs.length < parsed.length ? UNKNOWN_FORM : null;
  // An empty cache says nothing about the server.
  const state = metadata.fromCache && docs.length === 0 ? 'loading' : 'ready';
  return { state, jobs, error, end: docs.length < count ? null : (docs.at(-1) ?? null) };
}
