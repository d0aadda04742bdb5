import { Timestamp, type DocumentSnapshot } from 'firebase-admin/firestore';
import { adSchema, type IdentifiedAd } from '../../../../lib/domain/ads/ad';
import { jobSchema, type IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { jobRequestSchema, type MakeRequest } from '../../../../lib/domain/jobs/request';

/** Timestamps of the SDK become Dates, everywhere in the value. */
export function timestampsToDates(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toDate();
  if (Array.isArray(value)) return value.map(timestampsToDates);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, timestampsToDates(entry)]));
  }
  return value;
}

/** Throws a ZodError when the document is not a job. */
export function readJob(snapshot: DocumentSnapshot): IdentifiedJob {
  return { ...jobSchema.parse(timestampsToDates(snapshot.data())), id: snapshot.id };
}

/** Throws a ZodError when the document is not an ad. */
export function readAd(snapshot: DocumentSnapshot): IdentifiedAd {
  return { ...adSchema.parse(timestampsToDates(snapshot.data())), id: snapshot.id };
}

/** A request for a version in the data of its document; null when it is none. */
export function makeRequestIn(data: unknown): MakeRequest | null {
  const request = jobRequestSchema.safeParse(timestampsToDates(data)).data;
  return request && 'based_on' in request ? request : null;
}
