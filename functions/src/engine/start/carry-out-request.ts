import type { DocumentSnapshot } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { jobRequestSchema } from '../../../../lib/domain/jobs/request';
import { timestampsToDates } from '../documents/read-documents';
import { fillQueue } from '../queue/fill-queue';
import { carryOutVersion } from '../../kinds/ads/versions/carry-out-version';
import { showVersion } from '../../kinds/ads/versions/show-version';
import { settleCancelled } from '../ending/settle-cancelled';

/** Does what a person's request stands for; doing it twice is the same as once. */
export async function carryOutRequest(jobId: string, snapshot: DocumentSnapshot): Promise<void> {
  const { data: request, error } = jobRequestSchema.safeParse(timestampsToDates(snapshot.data()));
  if (!request) {
    // The rules let no browser write such a request; trying again would not make it readable.
    logger.warn('A request has the wrong shape', {
      path: snapshot.ref.path,
      fields: error.issues.map(({ path }) => path.join('.')),
    });
    return;
  }
  switch (request.type) {
    case 'cancel':
      await settleCancelled(jobId);
      return;
    case 'retry_ad':
      // The ad waits for its turn by now: the rules take the one only with the other.
      await fillQueue(request.user_id, 'ads');
      return;
    case 'edit_ad':
    case 'remix_ad':
    case 'remake_ad':
      await carryOutVersion({ ref: snapshot.ref, jobId, ad: request.ad }, request);
      return;
    case 'show_version':
      await showVersion({ ref: snapshot.ref, jobId, ad: request.ad }, request);
  }
}
