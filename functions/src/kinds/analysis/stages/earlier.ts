import { adAnalysesPath } from '../../../../../lib/domain/shared/paths';
import { firestore } from '../../../firebase/admin';
import { type AnalysisOutcome, type AnalysisWork, counted } from '../analysis-state';

/** Ads of an account that has had more are read anew, which costs time and loses nothing. */
const MOST_LOOKED_AT = 3000;

/** Which ads were read before, and what of them. */
export async function lookUpEarlier({ job, state }: AnalysisWork): Promise<AnalysisOutcome> {
  const { docs } = await firestore
    .collection(adAnalysesPath(job.user_id))
    .where('account_id', '==', state.account?.id ?? null)
    .select('fingerprint')
    .limit(MOST_LOOKED_AT)
    .get();
  const earlier = Object.fromEntries(
    docs.flatMap((document) => {
      const fingerprint: unknown = document.get('fingerprint');
      return typeof fingerprint === 'string' && fingerprint !== '' ? [[document.id, fingerprint]] : [];
    }),
  );
  const count = Object.keys(earlier).length;
  return { then: 'next', state: { ...state, earlier }, found: `${counted(count, 'ad')} analysed before` };
}
