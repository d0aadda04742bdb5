import { afterAll, expect, it, vi } from 'vitest';
import '../../../../tests/emulator/quiet-project';
import { jobOf } from '../../../api/jobs/job-fixtures';
import { jobPath } from '../../../domain/shared/paths';
import { newNumericJobId, randomId } from '../../../domain/shared/random-id';
import { firestore } from '../../firebase/admin';
import { writeJob } from './write-job';

const [taken, free] = [newNumericJobId(), newNumericJobId()];
const ids = [taken, free];
vi.mock('./new-job-id', () => ({ newIdFor: () => ids.shift() }));

afterAll(async () => {
  for (const id of [taken, free]) await firestore.doc(jobPath(id)).delete();
});

it('a job whose number another job has takes another number, and leaves that one alone', async () => {
  const { id: _id, ...other } = jobOf({ user_id: 'somebody-else' });
  await firestore.doc(jobPath(taken)).set(other);
  const input = {
    prompt: 'On linen',
    aspect_ratio: '1:1' as const,
    model_id: null,
    background_id: 4,
    upload_id: `up_${randomId(20)}`,
    product_images: [],
  };
  const { job } = await writeJob({ uid: 'alice', type: 'chat', input, callbackUrl: null, key: null, beside: null });
  expect(job).toMatchObject({ id: free, user_id: 'alice', input });
  expect((await firestore.doc(jobPath(taken)).get()).get('user_id')).toBe('somebody-else');
});
