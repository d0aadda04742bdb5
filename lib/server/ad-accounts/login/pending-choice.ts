import 'server-only';
import type { AdAccount } from '../../../domain/insights/ad-account';
import {
  type AdAccountChoice,
  adAccountChoiceSchema,
  type ChoosableAccount,
  CHOICE_MINUTES,
} from '../../../domain/insights/ad-account-choice';
import { adAccountChoicePath } from '../../../domain/shared/paths';
import { openText, sealText } from '../../../net/sealing/seal-text';
import { firestore } from '../../firebase/admin';
import { parseDocument } from '../../firebase/documents';
import { ApiError } from '../../http/api-error';
import type { CheckedToken } from '../check-token';
import { chosenAccount, choosableOf } from '../choose-account';
import { keepAccount } from '../keep-account';
import { siteKeys } from '../meta-of-site';

const contextOf = (uid: string) => ['ad-account-choice', uid];
const choiceRef = (uid: string) => firestore.doc(adAccountChoicePath(uid));

/** Keeps the token of a login, sealed, until its person has chosen one of the ad accounts that it reaches. */
export async function keepChoice(uid: string, { token, expiresAt, accounts }: CheckedToken): Promise<void> {
  const choice: AdAccountChoice = {
    user_id: uid,
    ...sealText(token, siteKeys(), contextOf(uid)),
    accounts: accounts.map(choosableOf),
    token_expires_at: expiresAt,
    expires_at: new Date(Date.now() + CHOICE_MINUTES * 60_000),
  };
  await choiceRef(uid).set(choice);
}

/** The ad accounts that a person may choose from; none where nothing waits for it. */
export async function choosable(uid: string): Promise<ChoosableAccount[]> {
  return (await pendingChoice(uid))?.accounts ?? [];
}

/** Connects the chosen one. Throws an ApiError: 404 where nothing waits to be chosen any more. */
export async function choose(uid: string, accountId: string): Promise<AdAccount> {
  const choice = await pendingChoice(uid);
  if (!choice) throw new ApiError('NOT_FOUND', 'That took too long. Log in with Facebook again, then choose.');
  const account = chosenAccount(choice.accounts, accountId);
  const token = openText(choice, siteKeys(), contextOf(uid));
  const kept = await keepAccount(uid, { account, token, expiresAt: choice.token_expires_at, connectedBy: 'login' });
  await choiceRef(uid).delete();
  return kept;
}

/** Forgets it, because its person wants none of them. */
export async function dropChoice(uid: string): Promise<void> {
  await choiceRef(uid).delete();
}

async function pendingChoice(uid: string): Promise<AdAccountChoice | null> {
  const choice = parseDocument(await choiceRef(uid).get(), adAccountChoiceSchema);
  return choice && choice.expires_at > new Date() ? choice : null;
}
