import { z } from 'zod';
import type { Job } from '../../domain/jobs/job';
import { angleIdSchema } from '../../domain/strategy/angle';
import { analysisIdSchema } from '../../domain/strategy/strategic-analysis';

/** On jobs that make ads of an angle, and on each of their ads. */
export const angleFields = {
  angle_id: angleIdSchema.optional().describe('The angle that the ads carry, of ads of one.'),
  analysis_id: analysisIdSchema.optional().describe('The strategic analysis that the angle is of.'),
};

const askedSchema = z.object({ angle_id: angleIdSchema, analysis_id: analysisIdSchema });

/** What was asked for; nothing for a job that no angle stands behind. */
export function angleOf({ input }: Pick<Job, 'input'>): Partial<z.infer<typeof askedSchema>> {
  return askedSchema.safeParse(input).data ?? {};
}
