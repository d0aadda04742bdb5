import { z } from 'zod';
import { type Job, kindOf } from '../../domain/jobs/job';
import { STAGE_STATUSES, stagesInOrder, untouchedStages } from '../../domain/work/stage';
import { timeField } from '../fields/fields';

/** One stage of a job, in the order in which they are gone through. */
export const stageBodySchema = z.object({
  id: z.string(),
  name: z.string().describe('What people call it.'),
  status: z.enum(STAGE_STATUSES),
  started_at: timeField.nullable(),
  ended_at: timeField.nullable(),
  detail: z.string().nullable().describe('What it is doing, or what it has found.'),
});
export type StageBody = z.infer<typeof stageBodySchema>;

/** The stages of a job; of one that nobody has begun, as its kind names them. */
export function stagesBody(job: Pick<Job, 'type' | 'stages'>): StageBody[] {
  const { stages } = kindOf(job);
  const known = Object.keys(job.stages).length > 0 ? job.stages : untouchedStages(stages);
  return stagesInOrder(stages, known).map(({ id, name, status, started_at, ended_at, detail }) => ({
    id,
    name,
    status,
    started_at: started_at?.toISOString() ?? null,
    ended_at: ended_at?.toISOString() ?? null,
    detail,
  }));
}
