import { type SealedToken, sealedTokenSchema } from '../../../lib/domain/insights/ad-account';
import {
  type AccountState,
  missingPermissions,
  nextLook,
  permissionProblem,
  stateByExpiry,
} from '../../../lib/domain/insights/token-life';
import { adAccountPath } from '../../../lib/domain/shared/paths';
import { withDates } from '../../../lib/domain/shared/with-dates';
import { graphSettings } from '../../../lib/net/meta/graph-settings';
import { MetaClient } from '../../../lib/net/meta/meta-client';
import { firestore } from '../firebase/admin';
import { noteState, stateAfter } from './notice-problem';
import { readToken } from './read-token';
import { tokenRef } from './token-document';

const PATIENCE_MS = 20_000;
const HOUR_MS = 3_600_000;

const expirySchema = sealedTokenSchema.shape.updated_at.nullable();

/**
 * Looks at one account whose time has come: says that its permission ends soon, has ended, or was taken back, and when to
 * look next. A token whose account is gone is deleted. Where Meta does not answer, it is asked again within the hour.
 */
export async function lookAtAccount({ user_id: uid, account_id }: SealedToken, now: Date): Promise<void> {
  const account = await firestore.doc(adAccountPath(uid, account_id)).get();
  const ref = tokenRef(uid, account_id);
  if (!account.exists) {
    await ref.delete();
    return;
  }
  const expiresAt = expirySchema.catch(null).parse(withDates(account.get('token_expires_at')));
  const state = await stateOf(uid, account_id, { expiresAt, now });
  if (state) await noteState(uid, account_id, state);
  const next = state ? nextLook(expiresAt, now) : new Date(now.getTime() + HOUR_MS);
  await ref.update({ look_at: next });
}

/** null where Meta has not said anything that would count. */
async function stateOf(
  uid: string,
  accountId: string,
  { expiresAt, now }: { expiresAt: Date | null; now: Date },
): Promise<AccountState | null> {
  const byExpiry = stateByExpiry(expiresAt, now);
  if (byExpiry.status === 'expired') return byExpiry;
  const token = await readToken(uid, accountId);
  if (token === null) return null;
  const client = new MetaClient(graphSettings(process.env), token, { signal: AbortSignal.timeout(PATIENCE_MS) });
  const { valid, problem, scopes } = await client.debugToken();
  if (!valid) return problem && stateAfter(problem);
  const missing = missingPermissions(scopes);
  if (missing.length > 0) return { status: 'permission_missing', problem: permissionProblem(missing) };
  return byExpiry;
}
