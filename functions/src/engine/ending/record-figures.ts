import type { DocumentSnapshot } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { figuresSchema, measured, NO_FIGURES } from '../../../../lib/domain/work/figures';
import { FIGURES_PATH } from '../../../../lib/domain/shared/paths';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { firestore } from '../../firebase/admin';
import { readJob, timestampsToDates } from '../documents/read-documents';

/**
 * Adds how long a completed job's stages took to the figures of its kind, from which the next ones are estimated. A help and no
 * account: what is lost with a process, or counted twice, moves a mean a little, so nothing waits for it and nothing fails with it.
 */
export async function recordFigures(snapshot: DocumentSnapshot): Promise<void> {
  try {
    const job = readJob(snapshot);
    if (job.status === 'completed') await addTo(job);
  } catch (error) {
    logger.warn('How long a job took could not be kept', { job: snapshot.id, cause: String(error) });
  }
}

async function addTo(job: IdentifiedJob): Promise<void> {
  const ref = firestore.doc(FIGURES_PATH);
  await firestore.runTransaction(
    async (transaction) => {
      const known = figuresSchema.safeParse(timestampsToDates((await transaction.get(ref)).data())).data ?? NO_FIGURES;
      const before = known.kinds[job.type] ?? { stages: {}, per_item: {} };
      const after = { stages: { ...before.stages }, per_item: { ...before.per_item } };
      for (const [stage, { started_at, ended_at, status, items }] of Object.entries(job.stages)) {
        if (status !== 'done' || !started_at || !ended_at) continue;
        const seconds = Math.max(0, (ended_at.getTime() - started_at.getTime()) / 1000);
        after.stages[stage] = measured(before.stages[stage], seconds);
        if (items !== null && items > 0) after.per_item[stage] = measured(before.per_item[stage], seconds / items);
      }
      transaction.set(ref, { kinds: { [job.type]: after } }, { merge: true });
    },
    { maxAttempts: 2 },
  );
}
