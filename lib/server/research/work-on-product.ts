import 'server-only';
import { Timestamp, type QueryDocumentSnapshot } from 'firebase-admin/firestore';
import type { WorkOnProduct } from '../../api/catalogue/product-body';
import { analysesPath, researchesPath } from '../../domain/shared/paths';
import { firestore } from '../firebase/admin';
import type { OfProduct } from './own-research';
import { statusesOfJobs } from './status-of-jobs';

/** Of each sort, the newest. */
const MOST = 100;

/** The research and the analyses of a product, the newest first, each with the state of its job. */
export async function workOnProduct(uid: string, { brandId, productId }: OfProduct): Promise<WorkOnProduct> {
  const [research, analyses] = await Promise.all([
    newest(researchesPath(uid, brandId, productId)),
    newest(analysesPath(uid, brandId, productId)),
  ]);
  const statuses = await statusesOfJobs([...research, ...analyses].map(jobOf));
  const shown = (documents: QueryDocumentSnapshot[]) =>
    documents.flatMap((document) => {
      const created: unknown = document.get('created_at');
      if (!(created instanceof Timestamp)) return [];
      // Whoever's job is gone has what it was made of.
      const status = statuses.get(jobOf(document) ?? '') ?? 'completed';
      return [{ id: document.id, status, created_at: created.toDate().toISOString() }];
    });
  return { research: shown(research), analyses: shown(analyses) };
}

async function newest(path: string): Promise<QueryDocumentSnapshot[]> {
  const ordered = firestore.collection(path).orderBy('created_at', 'desc');
  return (await ordered.select('created_at', 'job_id').limit(MOST).get()).docs;
}

function jobOf(document: QueryDocumentSnapshot): string | null {
  const id: unknown = document.get('job_id');
  return typeof id === 'string' ? id : null;
}
