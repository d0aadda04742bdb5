import type { AccountState } from '../../../lib/domain/insights/token-life';
import { adAccountPath } from '../../../lib/domain/shared/paths';
import type { MetaError } from '../../../lib/net/meta/meta-error';
import { firestore } from '../firebase/admin';
import { inTransaction } from '../firebase/in-transaction';

/**
 * Notes on an account what Meta has said of its token, where the person sees it before the next analysis fails. Whatever
 * passes by itself is not noted.
 */
export async function noticeProblem(uid: string, accountId: string, error: MetaError): Promise<void> {
  const state = stateAfter(error);
  if (state) await noteState(uid, accountId, state);
}

/** What an error of Meta makes of an account; null for one that says nothing about its token. Pure. */
export function stateAfter({ kind, reason, message }: MetaError): AccountState | null {
  if (kind === 'permission') return { status: 'permission_missing', problem: message };
  if (kind !== 'token') return null;
  return { status: reason === 'expired' ? 'expired' : 'revoked', problem: message };
}

/** Writes it, if the account is still there and says something else. */
export async function noteState(uid: string, accountId: string, { status, problem }: AccountState): Promise<void> {
  const ref = firestore.doc(adAccountPath(uid, accountId));
  await inTransaction(async (transaction) => {
    const account = await transaction.get(ref);
    if (!account.exists || (account.get('status') === status && account.get('problem') === problem)) return;
    transaction.update(ref, { status, problem, updated_at: new Date() });
  });
}
