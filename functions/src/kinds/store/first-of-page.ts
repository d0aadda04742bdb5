import { readPagePath } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { isOvertaken } from '../../firebase/optimistic-transaction';
import { shortHash } from '../../hashing/document-id';

/**
 * Whether a part is the first of its job to read the page with this address. The first to write it down is, also
 * when it comes again after a death or a second delivery.
 */
export async function isFirstOfPage(jobId: string, part: string, address: string): Promise<boolean> {
  const ref = firestore.doc(readPagePath(jobId, shortHash(withoutEnd(address), 40)));
  try {
    await ref.create({ part, address });
    return true;
  } catch (error) {
    if (!isOvertaken(error)) throw error;
    return (await ref.get()).get('part') === part;
  }
}

/** Pages are called with and without a slash at their end. */
const withoutEnd = (address: string) => address.replace(/#.*$/, '').replace(/\/$/, '');
