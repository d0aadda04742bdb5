import type { DocumentReference } from 'firebase-admin/firestore';
import { ANALYSES, RESEARCHES } from '../../../lib/domain/shared/paths';
import { firestore } from '../firebase/admin';
import { deleteFolder } from '../storage/objects';

/** Deletes for good what was found out about a product: researches with the texts of their sources, personas, and analyses. May be done again. */
export async function forgetPlans(product: DocumentReference): Promise<void> {
  await deleteFolder(`${product.path}/${RESEARCHES}`);
  await firestore.recursiveDelete(product.collection(RESEARCHES));
  await firestore.recursiveDelete(product.collection(ANALYSES));
}
