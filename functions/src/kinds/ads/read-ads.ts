import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { adSchema, type IdentifiedAd } from '../../../../lib/domain/ads/ad';
import { jobRequestSchema, type MakeRequest } from '../../../../lib/domain/jobs/request';
import { timestampsToDates } from '../../engine/documents/read-documents';

/** Throws a ZodError when the document is not an ad. */
export function readAd(snapshot: DocumentSnapshot): IdentifiedAd {
  return { ...adSchema.parse(timestampsToDates(snapshot.data())), id: snapshot.id };
}

/** The ads among some documents; what can't be read is left out, so that it is in the way of none of the others. */
export function readableAds(snapshots: readonly DocumentSnapshot[]): IdentifiedAd[] {
  return snapshots.flatMap((snapshot) => {
    const ad = adSchema.safeParse(timestampsToDates(snapshot.data())).data;
    return ad ? [{ ...ad, id: snapshot.id }] : [];
  });
}

/** A request for a version in the data of its document; null when it is none. */
export function makeRequestIn(data: unknown): MakeRequest | null {
  const request = jobRequestSchema.safeParse(timestampsToDates(data)).data;
  return request && 'based_on' in request ? request : null;
}
