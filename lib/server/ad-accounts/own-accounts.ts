import 'server-only';
import type { DocumentReference } from 'firebase-admin/firestore';
import { AD_ACCOUNT_ID_PATTERN, type AdAccount, adAccountSchema } from '../../domain/insights/ad-account';
import { adAccountPath, adAccountsPath } from '../../domain/shared/paths';
import { firestore } from '../firebase/admin';
import { parseDocument } from '../firebase/documents';
import { ApiError } from '../http/api-error';

/** The document of an ad account; an id that can't be one's answers like an account that isn't connected. */
export function adAccountRef(uid: string, accountId: string): DocumentReference {
  if (!AD_ACCOUNT_ID_PATTERN.test(accountId)) throw noSuchAccount();
  return firestore.doc(adAccountPath(uid, accountId));
}

/** A person's ad accounts, the last connected first. */
export async function listAdAccounts(uid: string): Promise<AdAccount[]> {
  const { docs } = await firestore.collection(adAccountsPath(uid)).get();
  const accounts = docs.flatMap((document) => parseDocument(document, adAccountSchema) ?? []);
  return accounts.sort((one, other) => other.connected_at.getTime() - one.connected_at.getTime());
}

export function noSuchAccount(): ApiError {
  return new ApiError(
    'NOT_FOUND',
    'No such ad account is connected. Check the id; GET /api/v1/ad-accounts lists those that are.',
  );
}
