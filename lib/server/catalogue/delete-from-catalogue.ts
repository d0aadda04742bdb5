import 'server-only';
import type { DocumentReference, Query } from 'firebase-admin/firestore';
import { JOBS } from '../../domain/shared/paths';
import { UNDER_WAY } from '../../domain/work/job-status';
import { firestore, serverTimestamp } from '../firebase/admin';
import { ApiError } from '../http/api-error';
import { cancelJob } from '../jobs/cancel/cancel-job';
import { brandRef, ownBrand, ownProduct, productRef } from './own-documents';

/** Of a time after which nothing is brought back: a function deletes the document and its files within minutes. */
const LONG_AGO = new Date(0);

/**
 * Deletes a brand for good, with its products and their files, and cancels the jobs that are under way for it; finished
 * ads stay with their jobs. Throws an ApiError: 404 where the person has no such brand.
 */
export async function deleteBrand(uid: string, brandId: string): Promise<void> {
  await ownBrand(uid, brandId);
  await cancelJobs(uid, { brand_id: brandId });
  await markDeleted(brandRef(uid, brandId));
}

/** The same for a product. */
export async function deleteProduct(uid: string, brandId: string, productId: string): Promise<void> {
  await ownProduct(uid, brandId, productId);
  await cancelJobs(uid, { brand_id: brandId, product_id: productId });
  await markDeleted(productRef(uid, brandId, productId));
}

const markDeleted = (ref: DocumentReference) => ref.update({ deleted_at: LONG_AGO, updated_at: serverTimestamp() });

/** Where jobs say what they are for: once they are planned, before that, and what a page or a shop is kept as. */
const PLACES = ['', 'input.', 'result.'];

async function cancelJobs(uid: string, ids: Record<string, string>): Promise<void> {
  const found = await Promise.all(PLACES.map((place) => jobsOf(uid, place, ids).select().get()));
  const jobIds = new Set(found.flatMap(({ docs }) => docs.map(({ id }) => id)));
  for (const jobId of jobIds) await cancelIfRunning(jobId, uid);
}

function jobsOf(uid: string, place: string, ids: Record<string, string>): Query {
  let jobs = firestore.collection(JOBS).where('user_id', '==', uid).where('status', 'in', UNDER_WAY);
  for (const [name, id] of Object.entries(ids)) jobs = jobs.where(`${place}${name}`, '==', id);
  return jobs;
}

async function cancelIfRunning(jobId: string, uid: string): Promise<void> {
  try {
    await cancelJob(jobId, uid);
  } catch (error) {
    // It has ended, or is gone, since it was looked for.
    if (!(error instanceof ApiError) || !['CONFLICT', 'NOT_FOUND'].includes(error.code)) throw error;
  }
}
