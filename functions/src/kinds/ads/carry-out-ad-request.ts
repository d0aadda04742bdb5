import type { DocumentSnapshot } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { jobRequestSchema } from '../../../../lib/domain/jobs/request';
import { timestampsToDates } from '../../engine/documents/read-documents';
import { fillQueue } from '../../engine/queue/fill-queue';
import { makeThumbnails } from './make-thumbnails';
import { carryOutVersion } from './versions/carry-out-version';
import { showVersion } from './versions/show-version';

/** Does what a person asks of an ad; doing it twice is the same as once. */
export async function carryOutAdRequest(jobId: string, snapshot: DocumentSnapshot): Promise<void> {
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
      return;
    case 'retry_ad':
      // The ad waits for its turn by now: the rules take the one only with the other.
      await fillQueue(request.user_id, 'ad');
      return;
    case 'make_thumbnails':
      await makeThumbnails(jobId);
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
