import { isDeepStrictEqual } from 'node:util';
import { LIMITS_PATH } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { personLimits } from './person-limits';

/** Tells pages and API what each person may have; writes only what has changed. */
export async function publishLimits(): Promise<void> {
  const limits = personLimits();
  const ref = firestore.doc(LIMITS_PATH);
  if (!isDeepStrictEqual((await ref.get()).data(), limits)) await ref.set(limits);
}
