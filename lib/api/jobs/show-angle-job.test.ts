import { expect, it } from 'vitest';
import { SAMPLE_INPUTS } from '../../domain/kinds/sample-inputs';
import { listBody } from './list-body';
import { jobBody } from './show-job';
import { jobOf } from './job-fixtures';
import { webhookBody } from './webhook-body';

const { angle_id, analysis_id } = SAMPLE_INPUTS.approve_angle;
const angleJob = { type: 'approve_angle', input: SAMPLE_INPUTS.approve_angle } as const;
const carried = { angle_id, analysis_id };

it('a job that makes ads of an angle names it on itself and on each ad, wherever it is told of', () => {
  const ads = [1, 2].map((number) => ({ number, note: null, ...carried }));
  const result = { ads_generated: 2, failed: 0, ads } as never;
  const made = { ...jobOf({ status: 'completed', result }), ...angleJob };
  expect(jobBody(made, [], new Date(0)).data).toMatchObject({ ...carried, result: { ads: [carried, carried] } });
  expect(listBody([made], 1, { filter: 'all', page: 1, size: 10 }).data.jobs).toMatchObject([carried]);
  expect(webhookBody(made, 'job.completed', new Date(0)).data).toMatchObject({
    ...carried,
    result: { ads: [carried, carried] },
  });
});

it('no other job speaks of one', () => {
  expect(Object.keys(jobBody(jobOf(), [], new Date(0)).data)).not.toContain('angle_id');
});
