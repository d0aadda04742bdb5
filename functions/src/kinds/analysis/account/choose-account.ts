import { type AdAccount, adAccountSchema } from '../../../../../lib/domain/insights/ad-account';
import { adAccountsPath } from '../../../../../lib/domain/shared/paths';
import { timestampsToDates } from '../../../engine/documents/read-documents';
import { firestore } from '../../../firebase/admin';
import { notConnected } from './account-error';

const NONE =
  'No ad account is connected. Connect one under Insights, or upload your ads and their report, then start the analysis.';

/** The account that was asked for, or else the only one. Rejects with what the person can do. */
export async function chooseAccount(uid: string, asked: string | null): Promise<AdAccount> {
  const accounts = await connectedAccounts(uid);
  if (asked === null && accounts.length > 1) {
    const names = accounts.map(({ name, account_id }) => `${name} (${account_id})`).join(', ');
    throw notConnected(`Several ad accounts are connected: ${names}. Choose the one to analyse.`);
  }
  const account = asked === null ? accounts[0] : accounts.find(({ account_id }) => account_id === asked);
  if (account) return account;
  throw notConnected(
    asked === null ? NONE : `The ad account ${asked} is not connected. Connect it under Insights, or choose another.`,
  );
}

async function connectedAccounts(uid: string): Promise<AdAccount[]> {
  const { docs } = await firestore.collection(adAccountsPath(uid)).get();
  return docs.flatMap((document) => {
    const account = adAccountSchema.safeParse(timestampsToDates(document.data()));
    return account.success ? [account.data] : [];
  });
}
