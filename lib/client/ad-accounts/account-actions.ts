import { z } from 'zod';
import { type ChoosableAccount, choosableAccountSchema } from '../../domain/insights/ad-account-choice';
import { askSite, refusal } from './ask-site';

/** Either it is connected, or the token reaches several accounts and one has to be chosen. */
export type ConnectResult = { then: 'connected' } | { then: 'choose'; accounts: ChoosableAccount[] };

const severalSchema = z.object({ accounts: z.array(choosableAccountSchema).min(1) });

/** Connects by a token, which is sent to the server and kept nowhere here. Rejects with an AccountError. */
export async function connectByToken(token: string, accountId: string | null): Promise<ConnectResult> {
  const named = accountId === null ? {} : { account_id: accountId };
  const answer = await askSite('POST', '/api/v1/ad-accounts', { access_token: token, ...named });
  if (answer.ok) return { then: 'connected' };
  const several = answer.status === 409 ? severalSchema.safeParse(answer.content).data : undefined;
  if (several) return { then: 'choose', accounts: several.accounts };
  throw refusal(answer);
}

/** Forgets an account and its token, with what is known of its ads if wanted. Rejects with an AccountError. */
export async function disconnect(accountId: string, deleteAnalyses: boolean): Promise<void> {
  const analyses = deleteAnalyses ? 'delete' : 'keep';
  const answer = await askSite('DELETE', `/api/v1/ad-accounts/${accountId}?analyses=${analyses}`);
  // Gone already, by another tab: that is what was wanted.
  if (!answer.ok && answer.status !== 404) throw refusal(answer);
}

const CHOICE = '/connect/meta/choice';

/** The accounts that a login has found and that wait to be chosen from; the token itself is not told. */
export async function accountsOfLogin(): Promise<ChoosableAccount[]> {
  const answer = await askSite('GET', CHOICE);
  if (!answer.ok) throw refusal(answer);
  return severalSchema.safeParse(answer.content).data?.accounts ?? [];
}

/** Connects one of them. Rejects with an AccountError. */
export async function chooseOfLogin(accountId: string): Promise<void> {
  const answer = await askSite('POST', CHOICE, { account_id: accountId });
  if (!answer.ok) throw refusal(answer);
}

/** None of them: the server forgets the login. */
export async function dropLogin(): Promise<void> {
  await askSite('DELETE', CHOICE);
}

const addressSchema = z.object({ address: z.url() });

/** Begins a login: leaves this page for Meta's, which leads back. Rejects with an AccountError. */
export async function logIn(): Promise<void> {
  const answer = await askSite('POST', '/connect/meta/start');
  const begun = answer.ok ? addressSchema.safeParse(answer.content).data : undefined;
  if (!begun) throw refusal(answer);
  window.location.assign(begun.address);
}
