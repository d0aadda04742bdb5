import type { IdentifiedAd } from '../../domain/ads/ad';
import { adsPath } from '../../domain/shared/paths';
import { parseAd } from '../firebase/firestore-documents';
import { loadFirestore } from '../firebase/load-sdk';
import { ESTIMATE } from '../listening/connect';

/** The ads of a job as the server has them now, by number. Rejects with Firestore's error. */
export async function fetchAds(jobId: string): Promise<IdentifiedAd[]> {
  const { collection, firestore, getDocsFromServer } = await loadFirestore();
  const { docs } = await getDocsFromServer(collection(firestore, adsPath(jobId)));
  return docs
    .map((document) => parseAd(document.id, document.data(ESTIMATE)))
    .filter((ad) => ad !== null)
    .toSorted((one, other) => one.number - other.number);
}
