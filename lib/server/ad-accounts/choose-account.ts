import 'server-only';
import type { ChoosableAccount } from '../../domain/insights/ad-account-choice';
import type { GraphAdAccount } from '../../net/meta/graph-answers';
import { ApiError, invalidFields } from '../http/api-error';

/** Of so many the answer names each; nobody reads more. */
const MOST_NAMED = 200;

/**
 * Which account is meant: the one that was named, or the only one. Throws an ApiError: 400 for one that the token does
 * not reach, 409 with all of them where none was named.
 */
export function chosenAccount<A extends ChoosableAccount>(accounts: readonly A[], accountId: string | null): A {
  if (accountId !== null) {
    const named = accounts.find(({ account_id }) => account_id === accountId);
    if (named) return named;
    throw invalidFields({
      account_id: `This access token does not reach ${accountId}. It reaches ${listed(accounts)}.`,
    });
  }
  const [only, ...others] = accounts;
  if (only && others.length === 0) return only;
  throw new ApiError(
    'CONFLICT',
    `This access token reaches ${accounts.length} ad accounts. Send it again with the account_id of the one to connect.`,
    { accounts: accounts.slice(0, MOST_NAMED).map(choosable) },
  );
}

/** An account in the API's words. */
export function choosableOf({ account_id, name, currency, timezone_name }: GraphAdAccount): ChoosableAccount {
  return { account_id, name: name || account_id, currency, timezone: timezone_name };
}

const choosable = ({ account_id, name, currency, timezone }: ChoosableAccount): ChoosableAccount => ({
  ...{ account_id, name, currency, timezone },
});

function listed(accounts: readonly ChoosableAccount[]): string {
  const ids = accounts.slice(0, 5).map(({ account_id }) => account_id);
  return accounts.length > ids.length ? `${ids.join(', ')} and others` : ids.join(', ');
}
