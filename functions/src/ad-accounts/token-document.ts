import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { type SealedToken, sealedTokenSchema } from '../../../lib/domain/insights/ad-account';
import { adAccountTokenPath } from '../../../lib/domain/shared/paths';
import { withDates } from '../../../lib/domain/shared/with-dates';
import { firestore } from '../firebase/admin';

export function tokenRef(uid: string, accountId: string): DocumentReference {
  return firestore.doc(adAccountTokenPath(uid, accountId));
}

/** The sealed token in a document; null where there is none, or none that this version knows. */
export function sealedTokenIn(snapshot: DocumentSnapshot): SealedToken | null {
  if (!snapshot.exists) return null;
  const { data, error } = sealedTokenSchema.safeParse(withDates(snapshot.data()));
  if (data) return data;
  const fields = error.issues.map(({ path }) => path.join('.')).join(', ');
  logger.warn('A sealed token can’t be read', { path: snapshot.ref.path, fields });
  return null;
}
