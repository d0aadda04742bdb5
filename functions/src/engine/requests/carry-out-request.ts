import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { settleCancelled } from '../ending/end-job';
import { carryOutKindsRequest } from '../registry/kinds';

/** Does what a person's request stands for; doing it twice is the same as once. */
export async function carryOutRequest(jobId: string, snapshot: DocumentSnapshot): Promise<void> {
  if (snapshot.get('type') === 'cancel') await settleCancelled(jobId);
  else await carryOutKindsRequest(jobId, snapshot);
}
