import type { DocumentData, QuerySnapshot } from 'firebase/firestore';
import type { IdentifiedAd } from '../../domain/ads/ad';
import type { Conversation } from '../../domain/ads/conversation';
import type { IdentifiedJob } from '../../domain/jobs/job';
import { adsPath, JOBS, jobPath, requestsPath } from '../../domain/shared/paths';
import { errorCode } from '../firebase/firebase-error';
import { parseAd, parseConversation, parseJob, parseRequest } from '../firebase/firestore-documents';
import { type AdsEntry, type JobEntry, jobEntry, LOADING, MISSING, type RecentEntry, UNKNOWN_FORM } from './job-views';
import type { Connect, ListenerReport } from './listener-pool';
import { type FirestoreSdk, loadFirestore } from '../firebase/load-sdk';
import { refreshToken } from '../account/session-store';
import type { Requests } from '../asking/version-answer';

const ESTIMATE = { serverTimestamps: 'estimate' } as const;

/** `start` listens and says how to stop; `denied` is told when the rules refuse. */
function connect(
  start: (sdk: FirestoreSdk, failed: (error: unknown) => void) => () => void,
  denied: () => void,
): (report: ListenerReport) => () => void {
  return (report) => {
    let stop: (() => void) | null = null;
    let stopped = false;
    const failed = (error: unknown) => {
      const code = errorCode(error);
      if (code === 'permission-denied') return denied();
      // A refused refresh shows as the next failure of the listener; the pause grows meanwhile.
      if (code === 'unauthenticated')
        void refreshToken()
          .catch(() => undefined)
          .then(report.retry);
      else report.retry();
    };
    loadFirestore().then((sdk) => {
      if (!stopped) stop = start(sdk, failed);
    }, failed);
    return () => {
      stopped = true;
      stop?.();
    };
  };
}

export function connectJob(uid: string, jobId: string, show: (entry: JobEntry) => void): Connect {
  return (report) => {
    let entry = LOADING;
    return connect(
      ({ doc, firestore, onSnapshot }, failed) =>
        onSnapshot(
          doc(firestore, jobPath(jobId)),
          { includeMetadataChanges: true },
          (snapshot) => {
            report.healthy();
            entry = jobEntry(
              { uid, jobId },
              { exists: snapshot.exists(), ...snapshot.metadata, data: snapshot.data(ESTIMATE) },
              entry,
            );
            show(entry);
          },
          failed,
        ),
      () => show(MISSING),
    )(report);
  };
}

/** One document whose content is all that matters; `show` hears null while it is not there, or can't be read. */
export function connectDocument<T>(
  path: string,
  parse: (data: unknown) => T | null,
  show: (value: T | null) => void,
): Connect {
  return (report) =>
    connect(
      ({ doc, firestore, onSnapshot }, failed) =>
        onSnapshot(
          doc(firestore, path),
          (snapshot) => {
            report.healthy();
            show(snapshot.exists() ? parse(snapshot.data(ESTIMATE)) : null);
          },
          failed,
        ),
      () => show(null),
    )(report);
}

export function connectConversation(path: string, show: (conversation: Conversation | null) => void): Connect {
  return connectDocument(path, parseConversation, show);
}

/** Of one job: more than can be open at a time, so that the newest of each ad is among them. */
const NEWEST_REQUESTS = 100;

/** The newest requests of a job that the server has: of one that is still to be sent, the time is not known yet. */
export function connectRequests(uid: string, jobId: string, show: (requests: Requests) => void): Connect {
  return (report) =>
    connect(
      ({ collection, firestore, limit, onSnapshot, orderBy, query, where }, failed) =>
        onSnapshot(
          query(
            collection(firestore, requestsPath(jobId)),
            where('user_id', '==', uid),
            orderBy('created_at', 'desc'),
            limit(NEWEST_REQUESTS),
          ),
          ({ docs }) => {
            report.healthy();
            const parsed = docs.map((document) => [document.id, parseRequest(document.data())] as const);
            show(Object.fromEntries(parsed.flatMap(([id, request]) => (request ? [[id, request]] : []))));
          },
          failed,
        ),
      () => show({}),
    )(report);
}

export function connectAds(jobId: string, show: (entry: AdsEntry) => void): Connect {
  return (report) => {
    const ads = new Map<string, IdentifiedAd | null>();
    return connect(
      ({ collection, firestore, onSnapshot }, failed) =>
        onSnapshot(
          collection(firestore, adsPath(jobId)),
          (snapshot) => {
            report.healthy();
            takeChanges(ads, snapshot);
            show(adsEntry(ads));
          },
          failed,
        ),
      () => show({ ads: [], error: null }),
    )(report);
  };
}

/** Ads that did not change keep their identity, so that their cards need not be drawn again. */
function takeChanges(ads: Map<string, IdentifiedAd | null>, snapshot: QuerySnapshot<DocumentData>): void {
  for (const { type, doc } of snapshot.docChanges()) {
    if (type === 'removed') ads.delete(doc.id);
    else ads.set(doc.id, parseAd(doc.id, doc.data(ESTIMATE)));
  }
}

/** `null` stands for an ad that can't be shown. */
export function adsEntry(ads: Map<string, IdentifiedAd | null>): AdsEntry {
  const shown = [...ads.values()].filter((ad) => ad !== null).sort((a, b) => a.number - b.number);
  const hidden = [...ads].filter(([, ad]) => ad === null).map(([id]) => Number(id));
  const error = hidden.length > 0 ? `Ad ${hidden.join(', ')} can’t be shown: reload the page.` : null;
  return { ads: shown, error };
}

/** All documents of a collection that are the person's own, but those that this version can't read. */
export function connectOwned<T>(
  name: string,
  uid: string,
  parse: (id: string, data: unknown) => T | null,
  show: (values: T[]) => void,
): Connect {
  return (report) =>
    connect(
      ({ collection, firestore, onSnapshot, query, where }, failed) =>
        onSnapshot(
          query(collection(firestore, name), where('user_id', '==', uid)),
          ({ docs }) => {
            report.healthy();
            show(docs.map((document) => parse(document.id, document.data(ESTIMATE))).filter((value) => value !== null));
          },
          failed,
        ),
      () => show([]),
    )(report);
}

export function connectRecent(uid: string, count: number, show: (entry: RecentEntry) => void): Connect {
  return (report) =>
    connect(
      ({ collection, firestore, limit, onSnapshot, orderBy, query, where }, failed) =>
        onSnapshot(
          query(collection(firestore, JOBS), where('user_id', '==', uid), orderBy('created_at', 'desc'), limit(count)),
          (snapshot) => {
            report.healthy();
            const parsed = snapshot.docs.map((document) => parseJob(document.id, document.data(ESTIMATE)));
            show(recentEntry(parsed, snapshot.metadata.fromCache));
          },
          failed,
        ),
      () => show({ state: 'error', jobs: [], error: 'Your jobs can’t be shown. Sign in again.' }),
    )(report);
}

export function recentEntry(parsed: (IdentifiedJob | null)[], fromCache: boolean): RecentEntry {
  const jobs = parsed.filter((job) => job !== null);
  const error = jobs.length < parsed.length ? UNKNOWN_FORM : null;
  // An empty cache says nothing about the server.
  return { state: fromCache && jobs.length === 0 ? 'loading' : 'ready', jobs, error };
}
