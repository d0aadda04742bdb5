import 'server-only';
import { missingPermissions, permissionProblem } from '../../domain/insights/token-life';
import type { GraphAdAccount } from '../../net/meta/graph-answers';
import { type GraphSettings, isSimulated, SAMPLE_TOKEN } from '../../net/meta/graph-settings';
import { exchangeForLongLived, MetaClient } from '../../net/meta/meta-client';
import { MetaError } from '../../net/meta/meta-error';
import { ApiError } from '../http/api-error';
import { askMeta, tokenRefused } from './ask-meta';
import { siteGraph } from './meta-of-site';

/** A token that Meta has called good, and what it reaches. */
export interface CheckedToken {
  token: string;
  /** null where it does not end. */
  expiresAt: Date | null;
  accounts: GraphAdAccount[];
}

const INVALID =
  'Meta does not take this access token. Make a new one with the permission ads_read, and paste all of it.';
const SAMPLE_ONLY =
  'The sample accounts are there on a local stack alone. Paste an access token of your own ad account.';
const NO_ACCOUNTS =
  'This access token reaches no ad account. Make one as somebody who has a role in the ad account, then paste it.';

/**
 * Asks Meta about a token: whether it is good, may read ads, and until when; where this site has an app, it is
 * exchanged for one that lasts. Throws an ApiError that says what is wrong with it.
 */
export async function checkToken(pasted: string): Promise<CheckedToken> {
  const settings = siteGraph();
  if (pasted === SAMPLE_TOKEN && !isSimulated(settings)) throw tokenRefused(SAMPLE_ONLY);
  const { valid, scopes, expiresAt, problem } = await askMeta((signal) =>
    new MetaClient(settings, pasted, { signal }).debugToken(),
  );
  if (!valid) throw tokenRefused(problem?.message ?? INVALID);
  const missing = missingPermissions(scopes);
  if (missing.length > 0) throw new ApiError('ACCOUNT_PERMISSION_MISSING', permissionProblem(missing));
  const lasting = await askMeta(() => lastingToken(settings, { token: pasted, expiresAt }));
  const accounts = await askMeta((signal) => new MetaClient(settings, lasting.token, { signal }).adAccounts());
  if (accounts.length === 0) throw tokenRefused(NO_ACCOUNTS);
  return { ...lasting, accounts };
}

/** Of another app than this site's there is none: what was pasted then stays as it is, and so does its end. */
async function lastingToken(
  settings: GraphSettings,
  given: Pick<CheckedToken, 'token' | 'expiresAt'>,
): Promise<Pick<CheckedToken, 'token' | 'expiresAt'>> {
  const endless = given.expiresAt === null || given.token === SAMPLE_TOKEN;
  if (endless || settings.appId === null || settings.appSecret === null) return given;
  try {
    return await exchangeForLongLived(settings, given.token);
  } catch (error) {
    if (!(error instanceof MetaError) || error.retryable) throw error;
    return given;
  }
}
