import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { IdentifiedAd } from '../../lib/domain/ads/ad';
import type { IdentifiedPictureJob } from '../../lib/domain/jobs/job';
import { isTerminal } from '../../lib/domain/work/job-status';
import { adPath, adsPath, jobPath } from '../../lib/domain/shared/paths';
import { readAd } from '../../functions/src/kinds/ads/read-ads';
import { readPictureJob } from '../../functions/src/engine/documents/read-documents';
import { firestore } from '../../functions/src/firebase/admin';

const LOOK_AGAIN_MS = 5000;

/**
 * Rejects, with what was seen last, when `accept` is not met in time. Looks again now and then besides
 * listening: the emulator sometimes keeps a change from a listener while others come and go. Now and then
 * it also loses the event of a document: then the watchdog comes, which takes minutes.
 */
function until<T>(
  what: string,
  path: string,
  read: (id: FirebaseFirestore.DocumentSnapshot) => T,
  accept: (value: T) => boolean,
  ms = 200_000,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let last: T | undefined;
    const look = (snapshot: FirebaseFirestore.DocumentSnapshot) => {
      if (!snapshot.exists) return;
      last = read(snapshot);
      if (!accept(last)) return;
      end();
      resolve(last);
    };
    const end = () => {
      clearTimeout(timer);
      clearInterval(again);
      stop();
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`${what} did not happen in ${ms} ms; last seen: ${JSON.stringify(last)}`));
    }, ms);
    const again = setInterval(() => void firestore.doc(path).get().then(look, reject), LOOK_AGAIN_MS);
    const stop = firestore.doc(path).onSnapshot(look, reject);
  });
}

export function jobUntil(
  jobId: string,
  accept: (job: IdentifiedPictureJob) => boolean,
  ms?: number,
): Promise<IdentifiedPictureJob> {
  return until(`The awaited state of ${jobId}`, jobPath(jobId), readPictureJob, accept, ms);
}

export const jobEnd = (jobId: string, ms?: number) => jobUntil(jobId, ({ status }) => isTerminal(status), ms);

export function adUntil(jobId: string, ad: string, accept: (ad: IdentifiedAd) => boolean): Promise<IdentifiedAd> {
  return until(`The awaited state of ad ${ad}`, adPath(jobId, ad), readAd, accept);
}

export async function adsOf(jobId: string): Promise<IdentifiedAd[]> {
  return (await firestore.collection(adsPath(jobId)).orderBy('number').get()).docs.map(readAd);
}

interface Recorded<J> {
  versions: J[];
  stop: () => void;
}

/** Every version of a job document from now on, the first one included. */
export function recordVersions<J>(jobId: string, read: (snapshot: DocumentSnapshot) => J): Recorded<J> {
  const versions: J[] = [];
  const stop = firestore.doc(jobPath(jobId)).onSnapshot((snapshot) => {
    if (snapshot.exists) versions.push(read(snapshot));
  });
  return { versions, stop };
}

/** The same of a job that makes pictures. */
export const recordJob = (jobId: string): Recorded<IdentifiedPictureJob> => recordVersions(jobId, readPictureJob);

/** Waits until nothing has changed in a job's documents for a while: the moment to look for late writes. */
export async function settled(jobId: string, quietMs = 1500): Promise<IdentifiedPictureJob> {
  let changed = Date.now();
  const touch = () => {
    changed = Date.now();
  };
  const stops = [
    firestore.doc(jobPath(jobId)).onSnapshot(touch),
    firestore.collection(adsPath(jobId)).onSnapshot(touch),
  ];
  while (Date.now() - changed < quietMs) await new Promise((resolve) => setTimeout(resolve, 100));
  for (const stop of stops) stop();
  return readPictureJob(await firestore.doc(jobPath(jobId)).get());
}
