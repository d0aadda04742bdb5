import 'server-only';
import { type AdAccount, type AdAccountStatus, isUsable } from '../../domain/insights/ad-account';
import { listAdAccounts } from '../ad-accounts/own-accounts';
import { ApiError } from '../http/api-error';

const HOW = 'Connect it on the page /insights, or with POST /api/v1/ad-accounts {"access_token":"…"}';

/** Which connected account an analysis reads. Throws an ApiError that says how to connect one. */
export async function accountForAnalysis(uid: string, wanted: string | null): Promise<string> {
  return chosenAccount(await listAdAccounts(uid), wanted, new Date()).account_id;
}

/**
 * The account that was asked for. Clients of before can't say which: of several it is then the one that can be used
 * and was analysed or connected last. Throws an ApiError. Pure.
 */
export function chosenAccount(accounts: readonly AdAccount[], wanted: string | null, now: Date): AdAccount {
  if (accounts.length === 0) {
    throw new ApiError('ACCOUNT_NOT_CONNECTED', `No ad account is connected. ${HOW}, then start the analysis again.`);
  }
  const candidates = wanted === null ? [...accounts] : accounts.filter(({ account_id }) => account_id === wanted);
  const [usable] = candidates.filter((account) => isUsable(account, now)).sort((one, other) => used(other) - used(one));
  if (usable) return usable;
  const [first] = candidates;
  if (first) throw unusable(first);
  const named = accounts.map(({ account_id }) => account_id).join(', ');
  throw new ApiError('ACCOUNT_NOT_CONNECTED', `${wanted} is not connected; ${named} is. ${HOW}.`, {
    errors: { account_id: `Send account_id as one of ${named}.` },
  });
}

const used = ({ last_analysis_at, connected_at }: AdAccount) =>
  Math.max(last_analysis_at?.getTime() ?? 0, connected_at.getTime());

const WHY: Record<AdAccountStatus, string> = {
  // Its time is over, though nobody has noticed yet.
  active: 'has expired',
  expiring: 'has expired',
  expired: 'has expired',
  revoked: 'was revoked',
  permission_missing: 'lacks a permission',
};

function unusable({ account_id, name, status, problem }: AdAccount): ApiError {
  const code = status === 'permission_missing' ? 'ACCOUNT_PERMISSION_MISSING' : 'ACCOUNT_TOKEN_INVALID';
  const why = problem ?? `The access to ${name} (${account_id}) ${WHY[status]}.`;
  return new ApiError(code, `${why} ${HOW} again, then start the analysis again.`);
}
