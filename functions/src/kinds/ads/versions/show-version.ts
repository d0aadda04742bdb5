import type { ShowRequest } from '../../../../../lib/domain/jobs/request';
import { inTransaction } from '../../../firebase/in-transaction';
import { sheetChange } from './edit-decisions';
import { answerDone, answerFailed, putOnSheet, readOpenIn, refusal, type VersionRequest } from './request-answer';

/** Puts an earlier version of an ad back on the sheet. */
export async function showVersion(request: VersionRequest, { version: number }: ShowRequest): Promise<void> {
  await inTransaction(async (transaction) => {
    const open = await readOpenIn(transaction, request);
    if (!open) return;
    const version = open.conversation.versions[number - 1];
    if (version?.aspect_ratio !== open.ad.aspect_ratio) {
      answerFailed(transaction, request.ref, refusal('The sheet can only show versions in its own format.'));
      return;
    }
    const now = new Date();
    putOnSheet(transaction, open, sheetChange(version, number, now));
    transaction.update(open.conversationRef, { title: version.copy.headline, updated_at: now });
    answerDone(transaction, request.ref, number, now);
  });
}
