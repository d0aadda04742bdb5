import { type Research, researchSchema } from '../../../../../lib/domain/research/research';
import type { ResearchSummary } from '../../../../../lib/domain/research/research-summary';
import type { Source } from '../../../../../lib/domain/research/source';
import { jobPath, researchPath } from '../../../../../lib/domain/shared/paths';
import { isTerminal, jobStatusSchema } from '../../../../../lib/domain/work/job-status';
import { timestampsToDates } from '../../../engine/documents/read-documents';
import { firestore } from '../../../firebase/admin';
import { inTransaction } from '../../../firebase/in-transaction';
import { InputError } from '../../../inputs/input-error';
import type { TextsOf } from '../sources/source-texts';
import type { ResearchJob } from '../research-state';

const refOf = ({ user_id, input }: Pick<ResearchJob, 'user_id' | 'input'>) =>
  firestore.doc(researchPath(user_id, input.brand_id, input.product_id, input.research_id));

/** Where the texts that a job reads belong. */
export const textsOf = ({ id, user_id, input }: ResearchJob): TextsOf => ({
  ...{ user_id, job_id: id, brand_id: input.brand_id, product_id: input.product_id },
  research_id: input.research_id,
});

/** The research as it is kept; null where there is none, or none that can be read. */
export async function researchOf(job: Pick<ResearchJob, 'user_id' | 'input'>): Promise<Research | null> {
  return researchSchema.safeParse(timestampsToDates((await refOf(job).get()).data())).data ?? null;
}

const BUSY = 'This research is being done already. Wait until it has ended, or cancel it first.';

/**
 * Makes a job the one that does this research, and the research where it isn't there. Rejects with an InputError while
 * another job does it. Safe to repeat. What the person has corrected, and the last summary, stay.
 */
export async function claimResearch(job: ResearchJob, sources: readonly Source[]): Promise<void> {
  const ref = refOf(job);
  const { brand_id, product_id, research_id } = job.input;
  await inTransaction(async (transaction) => {
    const snapshot = await transaction.get(ref);
    const before = snapshot.data() ?? {};
    const other: unknown = before.job_id;
    if (typeof other === 'string' && other !== job.id) {
      const status = jobStatusSchema.safeParse((await transaction.get(firestore.doc(jobPath(other)))).get('status'));
      if (status.success && !isTerminal(status.data)) throw new InputError(research_id, BUSY);
    }
    const now = new Date();
    const fresh = researchSchema.parse({ brand_id, product_id, research_id, created_at: now, updated_at: now });
    transaction.set(ref, { ...fresh, ...before, job_id: job.id, sources: [...sources], updated_at: now });
  });
}

/** Shows a source as soon as it is read, or is known not to be. */
export async function noteSource(job: ResearchJob, source: Source): Promise<void> {
  await changeOwn(job, (before) => {
    const others = before.sources.filter(({ id }) => id !== source.id);
    return { sources: [...others, source].sort((one, other) => numberOf(one) - numberOf(other)) };
  });
}

const numberOf = ({ id }: Source) => Number(id.slice(1));

/** The sources as they are all together. */
export const noteSources = (job: ResearchJob, sources: readonly Source[]): Promise<boolean> =>
  changeOwn(job, () => ({ sources: [...sources] }));

interface Finished {
  summary: ResearchSummary;
  sources: readonly Source[];
  fingerprint: string;
}

/** Puts the finished summary in the place of the last one. False where the research is gone, or is another job's by now. */
export async function finishResearch(job: ResearchJob, { summary, sources, fingerprint }: Finished): Promise<boolean> {
  return changeOwn(job, () => ({
    ...{ summary, sources: [...sources], fingerprint, method: summary.method },
    ...{ summarized_at: new Date(), summary_job_id: job.id },
  }));
}

/** Changes the research as long as this job does it; a product that is deleted meanwhile is not brought back. */
function changeOwn(job: ResearchJob, change: (before: Research) => Partial<Research>): Promise<boolean> {
  const ref = refOf(job);
  return inTransaction(async (transaction) => {
    const before = researchSchema.safeParse(timestampsToDates((await transaction.get(ref)).data())).data;
    if (before?.job_id !== job.id) return false;
    transaction.update(ref, { ...change(before), updated_at: new Date() });
    return true;
  });
}
