import {
  AD_ACCOUNT_TOKENS,
  adAccountChoicePath,
  adAccountsPath,
  adAnalysesPath,
  allAnalysedFolder,
  analysisRunsPath,
  chatsPath,
} from '../../../lib/domain/shared/paths';
import { firestore } from '../firebase/admin';
import { deleteFolder } from '../storage/objects';

/**
 * Deletes what there is of the ad accounts of somebody whose own account is gone: the tokens first, then the accounts,
 * what is known of their ads with its files, and what was asked about them. May run again after it broke off, and when there is nothing.
 */
export async function forgetAccountsOf(uid: string): Promise<void> {
  const tokens = await firestore.collection(AD_ACCOUNT_TOKENS).where('user_id', '==', uid).select().get();
  await Promise.all(tokens.docs.map(({ ref }) => ref.delete()));
  await firestore.doc(adAccountChoicePath(uid)).delete();
  await deleteFolder(allAnalysedFolder(uid));
  await firestore.recursiveDelete(firestore.collection(adAnalysesPath(uid)));
  await firestore.recursiveDelete(firestore.collection(analysisRunsPath(uid)));
  await firestore.recursiveDelete(firestore.collection(chatsPath(uid)));
  await firestore.recursiveDelete(firestore.collection(adAccountsPath(uid)));
}
