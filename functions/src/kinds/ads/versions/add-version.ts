import { letNextIn } from '../../../engine/line/let-next-in';
import { MAX_VERSIONS, type AdVersion } from '../../../../../lib/domain/ads/conversation';
import type { Spent } from '../../../../../lib/domain/money/usage';
import { inTransaction } from '../../../firebase/in-transaction';
import { settleWorkIn } from '../../../engine/money/set-aside';
import { addSpentIn } from '../../../engine/money/spent-increments';
import { deleteStoredAd } from '../make/store-ad';
import { goesOnSheet, sheetChange } from './edit-decisions';
import { completeReplyIn, failReplyIn } from './reply-job';
import { answerDone, answerFailed, putOnSheet, readOpenIn, refusal, type VersionRequest } from './request-answer';

interface NewVersion {
  version: AdVersion;
  /** What the try that made it has cost. */
  spent: Spent;
  /** Of the request's lease; null where it is made without one. */
  token: string | null;
}

/** False when the version found no place: the job is gone, the conversation is full, or another has answered the request. */
export async function addVersion(request: VersionRequest, { version, spent, token }: NewVersion): Promise<boolean> {
  // Whose job has ended with it, where one waited for it.
  let ended = '';
  const added = await inTransaction(async (transaction) => {
    const open = await readOpenIn(transaction, request);
    if (!open || (token !== null && open.wish?.lease?.token !== token)) return false;
    ended = open.reply?.user_id ?? '';
    const { versions } = open.conversation;
    const isFull = versions.length >= MAX_VERSIONS;
    const now = new Date();
    if (open.wish) {
      settleWorkIn(transaction, { work: open.wish, costUsd: version.cost_usd, key: request.ref.id, job: open.job });
    }
    if (isFull) {
      addSpentIn(transaction, (open.reply ?? open.job).id, spent);
      const message = `This ad has ${MAX_VERSIONS} versions, which is as many as it can have.`;
      answerFailed(transaction, request.ref, refusal(message));
      failReplyIn(transaction, open.reply, refusal(message));
      return false;
    }
    const number = versions.length + 1;
    const shown = goesOnSheet(open.ad, version);
    transaction.update(open.conversationRef, {
      versions: [...versions, version],
      updated_at: now,
      ...(shown ? { title: version.copy.headline } : {}),
    });
    const change = sheetChange(version, number, now);
    if (shown) putOnSheet(transaction, open, change);
    if (open.reply) {
      completeReplyIn(transaction, open.reply, { ad: { ...open.ad, ...change, note: version.note }, spent, now });
    } else {
      addSpentIn(transaction, open.job.id, spent);
    }
    answerDone(transaction, request.ref, number, now);
    return true;
  });
  if (ended !== '') await letNextIn(ended);
  return added;
}

/**
 * For a version that found no place. Another delivery may have added the same file, or be about to:
 * only of a request that has failed or is gone is it in nobody's use. True for one that is over.
 */
export async function deleteUnused({ ref }: VersionRequest, { storage_path }: AdVersion): Promise<boolean> {
  const status: unknown = (await ref.get()).get('status');
  if (status === 'open') return false;
  if (status !== 'done') await deleteStoredAd(storage_path);
  return true;
}
