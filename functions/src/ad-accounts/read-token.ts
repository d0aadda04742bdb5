import { needsNewSeal, openToken, sealToken } from '../../../lib/net/sealing/seal-token';
import { SealingError, type SealingKeys } from '../../../lib/net/sealing/sealing-keys';
import { inTransaction } from '../firebase/in-transaction';
import { ProviderError } from '../providers/provider-error';
import { ownKeys } from './own-keys';
import { sealedTokenIn, tokenRef } from './token-document';

/**
 * The access token of a connected ad account, for a request to Meta and nothing else: it is never stored or logged. null
 * where the account is not connected. One that was sealed with an older key is sealed with the first, so that the older
 * can go. Rejects with a ProviderError where it can't be opened.
 */
export async function readToken(uid: string, accountId: string): Promise<string | null> {
  const sealed = sealedTokenIn(await tokenRef(uid, accountId).get());
  // A document that was moved by hand is nobody's.
  if (sealed?.user_id !== uid || sealed.account_id !== accountId) return null;
  const keys = ownKeys();
  const token = opened(sealed, keys);
  if (needsNewSeal(sealed, keys)) await sealAnew({ uid, accountId, keys, token, before: sealed.sealed });
  return token;
}

function opened(sealed: Parameters<typeof openToken>[0], keys: SealingKeys): string {
  try {
    return openToken(sealed, keys);
  } catch (error) {
    if (!(error instanceof SealingError)) throw error;
    const message = 'The connection to this ad account can’t be opened any more. Connect it again under Insights.';
    throw new ProviderError('ACCOUNT_TOKEN_INVALID', message, false, { cause: error });
  }
}

interface Resealing {
  uid: string;
  accountId: string;
  keys: SealingKeys;
  token: string;
  before: string;
}

/** Unless somebody has connected it anew, or taken it away, meanwhile. */
async function sealAnew({ uid, accountId, keys, token, before }: Resealing): Promise<void> {
  const ref = tokenRef(uid, accountId);
  const again = sealToken(token, keys, { user_id: uid, account_id: accountId });
  await inTransaction(async (transaction) => {
    const current = sealedTokenIn(await transaction.get(ref));
    if (current?.sealed === before) transaction.update(ref, { ...again });
  });
}
