import { onDocumentDeleted } from 'firebase-functions/firestore';
import { adAccountPath } from '../../lib/domain/shared/paths';
import { forgetToken } from './ad-accounts/forget-token';

export const onAdAccountDeleted = onDocumentDeleted(
  { document: adAccountPath('{uid}', '{accountId}'), retry: true },
  // Both are in the path, which the compiler can’t see.
  ({ params: { uid = '', accountId = '' } }) => forgetToken(uid, accountId),
);
