import { type DocumentReference, type DocumentSnapshot, type Query, Timestamp } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { UNDELETE_DAYS } from '../../../lib/domain/ads/catalogue-fields';
import { isOwnFile } from '../../../lib/domain/shared/own-file';
import { brandsPath, productsPath } from '../../../lib/domain/shared/paths';
import { firestore } from '../firebase/admin';
import { deleteObject } from '../storage/objects';
import { forgetPlans } from './forget-plans';
import { imagesIn } from './images-in';
import { livingFiles } from './living-files';

const HOUR_MS = 3_600_000;
/** After the last moment at which somebody can bring it back, so that the two never meet. */
const GRACE_MS = HOUR_MS;

/** In one run; what is left is done in the next. */
const MOST_BRANDS = 20;
const MOST_PRODUCTS = 200;

const BRAND = /^users\/([^/]+)\/stores\/([^/]+)$/;
const PRODUCT = /^users\/([^/]+)\/stores\/[^/]+\/products\/[^/]+$/;

/**
 * Deletes for good what people have deleted longer ago than it can be brought back: products with their photos and with what
 * was found out about them, brands with their products, their logo and the brands that were merged into them. Ads stay with their jobs. Files go first and
 * documents last, so that a run that breaks off is gone on with by the next. `now` is a parameter so that time can
 * be moved in tests.
 */
export async function purgeDeleted(now: Date): Promise<void> {
  const by = new Date(now.getTime() - UNDELETE_DAYS * 24 * HOUR_MS - GRACE_MS);
  const run: Run = { by, productsLeft: MOST_PRODUCTS, living: new Map() };
  for (const product of await deletedIn('products', by, MOST_PRODUCTS)) {
    await separately(product.ref, () => purgeProduct(product, run));
  }
  for (const brand of await deletedIn('stores', by, MOST_BRANDS)) {
    await separately(brand.ref, () => purgeBrand(brand, run));
  }
}

interface Run {
  by: Date;
  productsLeft: number;
  /** By person. */
  living: Map<string, Promise<Set<string>>>;
}

async function deletedIn(group: string, by: Date, most: number): Promise<DocumentSnapshot[]> {
  const deleted: Query = firestore.collectionGroup(group).where('deleted_at', '<=', by).orderBy('deleted_at');
  return (await deleted.limit(most).get()).docs;
}

/** One that can't be deleted must not keep the others. */
async function separately(ref: DocumentReference, purge: () => Promise<void>): Promise<void> {
  try {
    await purge();
  } catch (error) {
    logger.error('What was deleted could not be cleared away', { path: ref.path, cause: String(error) });
  }
}

async function purgeProduct(product: DocumentSnapshot, run: Run): Promise<void> {
  const [, uid] = PRODUCT.exec(product.ref.path) ?? [];
  if (uid === undefined || run.productsLeft <= 0) return;
  run.productsLeft -= 1;
  await deleteFiles(uid, product.get('images'), run);
  // What was merged into it has no time of its own; what it had read from pages goes with the job that read it.
  const merged = await product.ref.parent.where('merged_into', '==', product.id).get();
  await Promise.all([product, ...merged.docs].map(({ ref }) => forgetPlans(ref)));
  await Promise.all(merged.docs.map(({ ref }) => ref.delete()));
  await deleteIfStill(product.ref, run.by);
}

async function purgeBrand(brand: DocumentSnapshot, run: Run): Promise<void> {
  const [, uid, brandId] = BRAND.exec(brand.ref.path) ?? [];
  if (uid === undefined || brandId === undefined) return;
  const merged = await firestore.collection(brandsPath(uid)).where('merged_into', '==', brandId).get();
  for (const gone of [...merged.docs, brand]) {
    if (!(await purgeProductsOf(uid, gone.id, run))) return;
    await deleteFiles(uid, [gone.get('logo')], run);
    // What was merged into it has no time of its own.
    if (gone === brand) await deleteIfStill(brand.ref, run.by);
    else await gone.ref.delete();
  }
}

/** Whether none are left. */
async function purgeProductsOf(uid: string, brandId: string, run: Run): Promise<boolean> {
  const { docs } = await firestore
    .collection(productsPath(uid, brandId))
    .limit(run.productsLeft + 1)
    .get();
  for (const product of docs.slice(0, run.productsLeft)) {
    run.productsLeft -= 1;
    await deleteFiles(uid, product.get('images'), run);
    await forgetPlans(product.ref);
    await product.ref.delete();
  }
  return docs.length === 0 || run.productsLeft > 0;
}

/** Those that nothing else of the person shows: a merge brings products to another brand with the files that they have. */
async function deleteFiles(uid: string, images: unknown, { by, living }: Run): Promise<void> {
  const paths = imagesIn(images).flatMap(({ storage_path: path }) => (isOwnFile(uid, path) ? [path] : []));
  if (paths.length === 0) return;
  const stay = living.get(uid) ?? livingFiles(uid, (document) => isDeletedBy(document, by));
  living.set(uid, stay);
  const shown = await stay;
  await Promise.all(paths.filter((path) => !shown.has(path)).map(deleteObject));
}

/** An import that came between has brought it back. */
async function deleteIfStill(ref: DocumentReference, by: Date): Promise<void> {
  await firestore.runTransaction(async (transaction) => {
    if (isDeletedBy(await transaction.get(ref), by)) transaction.delete(ref);
  });
}

function isDeletedBy(document: DocumentSnapshot, by: Date): boolean {
  const deletedAt: unknown = document.get('deleted_at');
  return deletedAt instanceof Timestamp && deletedAt.toDate() <= by;
}
