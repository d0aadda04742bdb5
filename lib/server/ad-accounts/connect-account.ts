import 'server-only';
import type { ConnectAccountBody } from '../../api/requests/connect-account-body';
import type { AdAccount } from '../../domain/insights/ad-account';
import { SAMPLE_TOKEN } from '../../net/meta/graph-settings';
import { checkToken } from './check-token';
import { chosenAccount, choosableOf } from './choose-account';
import { keepAccount } from './keep-account';
import { siteKeys } from './meta-of-site';

/**
 * Connects an ad account with a token that somebody has pasted. Throws an ApiError for a token that is not good enough,
 * 409 with the accounts where there are several and none was named, 503 where this site has no keys to seal it.
 */
export async function connectByToken(uid: string, body: ConnectAccountBody): Promise<AdAccount> {
  // First: without keys no token may even be looked at.
  siteKeys();
  const { token, expiresAt, accounts } = await checkToken(body.access_token);
  const account = chosenAccount(accounts.map(choosableOf), body.account_id ?? null);
  const connectedBy = body.access_token === SAMPLE_TOKEN ? 'sample' : 'token';
  return keepAccount(uid, { account, token, expiresAt, connectedBy });
}
