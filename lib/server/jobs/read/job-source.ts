import 'server-only';
import type { DocumentSnapshot, QuerySnapshot } from 'firebase-admin/firestore';
import type { IdentifiedAd } from '../../../domain/ads/ad';
import type { IdentifiedJob } from '../../../domain/jobs/job';
import { parseAd, parseJob } from '../../firebase/documents';
import { adsQuery, jobRef } from './find-job';

/** A job document at one moment. */
export interface SeenJob {
  /** null when there is no job in it. */
  job: IdentifiedJob | null;
  /** Grows with each write of the document; infinite once it is deleted. */
  version: number;
}

export interface Receiver<T> {
  next(value: T): void;
  /** The listener has ended. */
  failed(error: unknown): void;
}

/** Starts to listen; what it gives ends that. */
type Listen<T> = (jobId: string, receiver: Receiver<T>) => () => void;

/** Where jobs come from; the reads throw an ApiError for an id that can't be one. */
export interface JobSource {
  readJob(jobId: string): Promise<SeenJob>;
  /** In order of their numbers, without those that can't be read. */
  readAds(jobId: string): Promise<IdentifiedAd[]>;
  listenToJob: Listen<SeenJob>;
  listenToAds: Listen<IdentifiedAd[]>;
}

export const firestoreJobs: JobSource = {
  readJob: async (jobId) => seenJob(await jobRef(jobId).get()),
  readAds: async (jobId) => adsOf(await adsQuery(jobId).get()),
  listenToJob: (jobId, receiver) => jobRef(jobId).onSnapshot(...passedOn(seenJob, receiver)),
  listenToAds: (jobId, receiver) => adsQuery(jobId).onSnapshot(...passedOn(adsOf, receiver)),
};

function seenJob(snapshot: DocumentSnapshot): SeenJob {
  const { updateTime } = snapshot;
  // Microseconds: as exact as Firestore's times are, and still a safe integer.
  const version = updateTime ? updateTime.seconds * 1e6 + Math.floor(updateTime.nanoseconds / 1000) : Infinity;
  return { job: snapshot.exists ? parseJob(snapshot) : null, version };
}

function adsOf({ docs }: QuerySnapshot): IdentifiedAd[] {
  return docs.flatMap((doc) => parseAd(doc) ?? []);
}

/** The two functions of a listener. Nothing may be thrown into the SDK: it would end the process. */
function passedOn<S, T>(read: (snapshot: S) => T, { next, failed }: Receiver<T>) {
  const take = (snapshot: S) => {
    try {
      next(read(snapshot));
    } catch (error) {
      failed(error);
    }
  };
  return [take, failed] as const;
}
