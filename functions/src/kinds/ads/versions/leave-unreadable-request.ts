import type { DocumentReference } from 'firebase-admin/firestore';
import type { RecordedError } from '../../../../../lib/domain/shared/error-code';
import { billSchema } from '../../../../../lib/domain/work/work-item';
import { readPictureJob } from '../../../engine/documents/read-documents';
import { endJob } from '../../../engine/ending/end-job';
import { unreadableChange } from '../../../engine/ending/mark-unreadable';
import { settleWorkIn } from '../../../engine/money/set-aside';
import { firestore } from '../../../firebase/admin';
import { inTransaction } from '../../../firebase/in-transaction';

/**
 * A request for a version that can't be read has failed, its ad's job says so, and the job that waits for its answer fails
 * with it. What was set aside for it is free again. One that was answered stays as it is.
 */
export async function leaveUnreadableRequest(
  ref: DocumentReference,
  error: RecordedError,
  fields: string,
): Promise<void> {
  const jobRef = ref.parent.parent;
  if (!jobRef) return;
  const waiting = await inTransaction(async (transaction) => {
    const [request, jobSnapshot] = await transaction.getAll(ref, firestore.doc(jobRef.path));
    if (request?.get('status') !== 'open') {
      transaction.update(ref, { look_after: null });
      return null;
    }
    const bill = billSchema.safeParse(request.get('bill')).data ?? null;
    const user_id: unknown = request.get('user_id');
    if (jobSnapshot?.exists && bill && typeof user_id === 'string') {
      const job = readPictureJob(jobSnapshot);
      settleWorkIn(transaction, { work: { bill, user_id }, costUsd: bill.spent_before_usd, key: ref.id, job });
    }
    if (jobSnapshot?.exists) transaction.update(jobRef, unreadableChange({ path: `requests/${ref.id}`, fields }));
    const over = { queued: true, lease: null, retry_at: null, bill: null, look_after: null };
    transaction.update(ref, { status: 'failed', error, ended_at: error.timestamp, ...over });
    const replyTo: unknown = request.get('reply_to');
    return typeof replyTo === 'string' ? replyTo : null;
  });
  if (waiting !== null) await endJob(waiting, { status: 'failed', error });
}
