import 'server-only';
import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { adSchema, type IdentifiedAd } from '../../domain/ads/ad';
import { type IdentifiedJob, jobSchema } from '../../domain/jobs/job';
import { withDates } from '../../domain/shared/with-dates';

/** The job in a document; null when it isn't one that this version knows. */
export function parseJob(snapshot: DocumentSnapshot): IdentifiedJob | null {
  const parsed = jobSchema.safeParse(withDates(snapshot.data()));
  return parsed.success ? { ...parsed.data, id: snapshot.id } : null;
}

/** Throws a ZodError when the document is not an ad: only functions write them. */
export function readAd(snapshot: DocumentSnapshot): IdentifiedAd {
  return { ...adSchema.parse(withDates(snapshot.data())), id: snapshot.id };
}
