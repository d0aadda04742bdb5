import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { brandsPath, JOBS, productsPath } from '../../../lib/domain/shared/paths';
import { firestore } from '../firebase/admin';
import { imagesIn } from './images-in';

const MOST_NESTED = 12;

/**
 * Paths of the files that brands and products of a person show: of those that stay, also where they can only be brought
 * back or were merged into others. Merges let two have the same file, of which only one is deleted.
 */
export async function livingFiles(
  uid: string,
  isGone: (document: DocumentSnapshot) => boolean = () => false,
): Promise<Set<string>> {
  const { docs } = await firestore.collection(brandsPath(uid)).select('logo', 'deleted_at', 'merged_into').get();
  const brands = docs.filter((brand) => !isMerged(brand) && !isGone(brand));
  const files = brands.flatMap((brand) => imagesIn([brand.get('logo')]));
  for (const { id } of brands) {
    const products = await firestore.collection(productsPath(uid, id)).select('images', 'deleted_at').get();
    files.push(...products.docs.filter((product) => !isGone(product)).flatMap((one) => imagesIn(one.get('images'))));
  }
  return new Set(files.map(({ storage_path }) => storage_path));
}

const isMerged = (brand: DocumentSnapshot) => typeof brand.get('merged_into') === 'string';

/** Paths below the person’s own folder that their jobs were given as their input: all jobs, or those that go on. */
export async function filesOfJobs(uid: string, which: 'all' | 'unfinished'): Promise<Set<string>> {
  const ofPerson = firestore.collection(JOBS).where('user_id', '==', uid);
  const jobs = which === 'all' ? ofPerson : ofPerson.where('status', 'in', ['queued', 'processing']);
  const { docs } = await jobs.select('input').get();
  const paths = new Set<string>();
  for (const job of docs) addPaths(job.get('input'), `users/${uid}/`, paths);
  return paths;
}

/** Each kind of job names its files in fields of its own. */
function addPaths(value: unknown, folder: string, paths: Set<string>, depth = 0): void {
  if (typeof value === 'string') {
    if (value.startsWith(folder)) paths.add(value);
  } else if (typeof value === 'object' && value !== null && depth < MOST_NESTED) {
    for (const inner of Object.values(value)) addPaths(inner, folder, paths, depth + 1);
  }
}
