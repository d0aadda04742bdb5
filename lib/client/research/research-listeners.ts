import { isOfKind } from '../../domain/jobs/is-of-kind';
import type { Identified, IdentifiedJob, JobOf } from '../../domain/jobs/job';
import type { Research } from '../../domain/research/research';
import { JOBS } from '../../domain/shared/paths';
import { connectList } from '../catalogue/catalogue-listeners';
import type { Listed } from '../catalogue/listed';
import { parseJob } from '../firebase/firestore-documents';
import type { FirestoreSdk } from '../firebase/load-sdk';
import type { Connect } from '../listening/listener-pool';
import { parseResearch } from './research-documents';
import { type ProductPlace, researchesOf } from './research-place';

/** Kinds of jobs that find out what to say of a product, and say it. */
export const PLAN_KINDS = ['research_summary', 'personas', 'strategic_analysis', 'approve_angle'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];
export type PlanJob = { [K in PlanKind]: Identified<JobOf<K>> }[PlanKind];

const MOST_RESEARCHES = 50;
/** Of one product: an angle a day for most of a year. */
const MOST_JOBS = 300;

export function connectResearches(uid: string, place: ProductPlace, show: (list: Listed<Research>) => void): Connect {
  const query = ({ collection, firestore, limit, query: narrow }: FirestoreSdk) =>
    narrow(collection(firestore, researchesOf(uid, place)), limit(MOST_RESEARCHES));
  return connectList({ noun: 'researches', query, parse: parseResearch }, show);
}

/** Equalities only: they need no index of their own. */
export function connectPlanJobs(
  uid: string,
  { brandId, productId }: ProductPlace,
  show: (list: Listed<PlanJob>) => void,
): Connect {
  const query = ({ collection, firestore, limit, query: narrow, where }: FirestoreSdk) =>
    narrow(
      collection(firestore, JOBS),
      where('user_id', '==', uid),
      where('type', 'in', PLAN_KINDS),
      where('input.brand_id', '==', brandId),
      where('input.product_id', '==', productId),
      limit(MOST_JOBS),
    );
  const parse = (id: string, data: unknown) => {
    const job = parseJob(id, data);
    return job && isPlanJob(job) ? job : null;
  };
  return connectList({ noun: 'jobs of this product', query, parse }, show);
}

export function isPlanJob(job: IdentifiedJob): job is PlanJob {
  return PLAN_KINDS.some((kind) => isOfKind(job, kind));
}
