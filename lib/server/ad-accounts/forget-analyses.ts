import 'server-only';
import { adAnalysesPath, analysedFolder, lastAnalysisRunPath } from '../../domain/shared/paths';
import { bucket, firestore } from '../firebase/admin';

const AT_ONCE = 20;

/**
 * Deletes what is known of an account's ads: first each one's posters, frames and videos, then its document. When no
 * other account's are left, nothing has been analysed any more.
 */
export async function forgetAnalyses(uid: string, accountId: string): Promise<void> {
  const analyses = firestore.collection(adAnalysesPath(uid)).where('account_id', '==', accountId);
  for (;;) {
    const { docs } = await analyses.limit(AT_ONCE).select().get();
    if (docs.length === 0) break;
    await Promise.all(docs.map(({ id }) => bucket().deleteFiles({ prefix: `${analysedFolder(uid, id)}/` })));
    const batch = firestore.batch();
    for (const { ref } of docs) batch.delete(ref);
    await batch.commit();
  }
  const others = await firestore.collection(adAnalysesPath(uid)).limit(1).select().get();
  if (others.empty) await firestore.doc(lastAnalysisRunPath(uid)).delete();
}
