import { Timestamp, type DocumentSnapshot } from 'firebase-admin/firestore';
import { cleanInput } from '../../copy/clean-input';
import {
  type IdentifiedJob,
  type IdentifiedPictureJob,
  isPictureJob,
  jobSchema,
} from '../../../../lib/domain/jobs/job';

/** Timestamps of the SDK become Dates, everywhere in the value. */
export function timestampsToDates(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toDate();
  if (Array.isArray(value)) return value.map(timestampsToDates);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, timestampsToDates(entry)]));
  }
  return value;
}

/** A job with the person's words as they are read, without tags and marks. Throws a ZodError when the document is none. */
export function readJob(snapshot: DocumentSnapshot): IdentifiedJob {
  const job = jobSchema.parse(timestampsToDates(snapshot.data()));
  return { ...job, input: cleanInput(job.input), id: snapshot.id };
}

/** A job that makes ads or images; throws also for one that makes none. */
export function readPictureJob(snapshot: DocumentSnapshot): IdentifiedPictureJob {
  const job = readJob(snapshot);
  if (!isPictureJob(job)) throw new Error(`Job ${job.id} makes no pictures`);
  return job;
}
