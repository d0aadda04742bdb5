import 'server-only';
import type { ChoosableAccount } from '../../domain/insights/ad-account-choice';
import { type AdAccount, adAccountSchema, type SealedToken } from '../../domain/insights/ad-account';
import { nextLook, stateByExpiry } from '../../domain/insights/token-life';
import { adAccountTokenPath } from '../../domain/shared/paths';
import { sealToken } from '../../net/sealing/seal-token';
import { firestore } from '../firebase/admin';
import { transactionInTurns } from '../firebase/transaction-in-turns';
import { parseDocument } from '../firebase/documents';
import { siteKeys } from './meta-of-site';
import { adAccountRef } from './own-accounts';

export interface NewConnection {
  account: ChoosableAccount;
  token: string;
  expiresAt: Date | null;
  connectedBy: AdAccount['connected_by'];
}

/**
 * Keeps an account and, sealed and elsewhere, its token: both or neither. One that was connected before is connected
 * anew, and keeps the time of its last analysis.
 */
export async function keepAccount(
  uid: string,
  { account, token, expiresAt, connectedBy }: NewConnection,
): Promise<AdAccount> {
  const { account_id } = account;
  const owner = { user_id: uid, account_id };
  const sealed = sealToken(token, siteKeys(), owner);
  const ref = adAccountRef(uid, account_id);
  const now = new Date();
  return transactionInTurns(ref.path, async (transaction) => {
    const before = parseDocument(await transaction.get(ref), adAccountSchema);
    const kept: AdAccount = {
      ...account,
      ...stateByExpiry(expiresAt, now),
      ...{ connected_by: connectedBy, connected_at: now, updated_at: now, token_expires_at: expiresAt },
      last_analysis_at: before?.last_analysis_at ?? null,
    };
    const document: SealedToken = { ...owner, ...sealed, updated_at: now, look_at: nextLook(expiresAt, now) };
    transaction.set(ref, kept);
    transaction.set(firestore.doc(adAccountTokenPath(uid, account_id)), document);
    return kept;
  });
}
