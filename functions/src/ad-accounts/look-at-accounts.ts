import type { QueryDocumentSnapshot } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { AD_ACCOUNT_CHOICES, AD_ACCOUNT_TOKENS } from '../../../lib/domain/shared/paths';
import { firestore } from '../firebase/admin';
import { forgetAccountsOf } from './forget-person';
import { isGone } from './is-gone';
import { lookAtAccount } from './look-at-account';
import { sealedTokenIn } from './token-document';

/** In one run; each asks Meta once. */
const MOST = 20;
/** After which one is looked at again whose look has failed, or whose looker has died. */
const AGAIN_MS = 3_600_000;

/**
 * Looks at the accounts whose time has come, each about once a day, and clears away what nobody has chosen in time. Costs
 * two empty queries where there are none. `now` is a parameter so that time can be moved in tests.
 */
export async function lookAtAccounts(now: Date): Promise<void> {
  const due = firestore.collection(AD_ACCOUNT_TOKENS).where('look_at', '<=', now).orderBy('look_at').limit(MOST);
  const forgotten = firestore.collection(AD_ACCOUNT_CHOICES).where('expires_at', '<=', now).limit(MOST);
  const [tokens, choices] = await Promise.all([due.get(), forgotten.get()]);
  await Promise.all(choices.docs.map(({ ref }) => ref.delete()));
  for (const document of tokens.docs) await lookSeparately(document, now);
}

/** One that can't be looked at must not keep the others; what is logged has a path and an error in it, never a token. */
async function lookSeparately(document: QueryDocumentSnapshot, now: Date): Promise<void> {
  try {
    // First, so that a death on the way does not have it looked at every minute.
    await document.ref.update({ look_at: new Date(now.getTime() + AGAIN_MS) });
    const sealed = sealedTokenIn(document);
    if (!sealed) return;
    if (await isGone(sealed.user_id)) await forgetAccountsOf(sealed.user_id);
    else await lookAtAccount(sealed, now);
  } catch (error) {
    logger.error('An ad account could not be looked at', { path: document.ref.path, cause: String(error) });
  }
}
