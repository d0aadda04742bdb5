import type { ChoosableAccount } from '../../domain/insights/ad-account-choice';
import { accountsOfLogin } from './account-actions';
import { type LoginNews, loginOutcome, withoutOutcome } from './login-outcome';

interface ReturnedLogin {
  news: LoginNews | null;
  /** Those of which one is still to be chosen. */
  accounts: ChoosableAccount[];
}

const GONE: LoginNews = { tone: 'alarm', text: 'That took too long. Log in with Facebook again, then choose.' };
const UNKNOWN: LoginNews = {
  tone: 'alarm',
  text: 'Your ad accounts could not be fetched. Log in with Facebook again.',
};

/** What somebody comes back with who was at Meta to log in; told once, null otherwise. */
export async function returnedLogin(): Promise<ReturnedLogin | null> {
  const outcome = loginOutcome(window.location.search);
  if (!outcome) return null;
  window.history.replaceState(window.history.state, '', withoutOutcome(window.location.href));
  if (!outcome.choose) return { news: outcome.news, accounts: [] };
  const accounts = await accountsOfLogin().catch(() => null);
  if (accounts === null) return { news: UNKNOWN, accounts: [] };
  return { news: accounts.length === 0 ? GONE : null, accounts };
}
