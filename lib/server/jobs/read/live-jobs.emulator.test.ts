import { afterAll, expect, it } from 'vitest';
import '../../../../tests/emulator/quiet-project';
import { adPath, jobPath } from '../../../domain/shared/paths';
import { newJobId } from '../../../domain/shared/random-id';
import { firestore } from '../../firebase/admin';
import { adOf, finishedAdOf, jobOf } from '../../../api/jobs/job-fixtures';
import { firestoreJobs, type JobSource, type Receiver } from './job-source';
import { LiveJobs } from './live-jobs';

const id = newJobId();
const job = firestore.doc(jobPath(id));
const ads = [1, 2, 3, 4, 5];

/** How often the database was asked, and how often it told something. */
const asked = { reads: 0, told: 0 };

function counting<T>({ next, failed }: Receiver<T>): Receiver<T> {
  return {
    failed,
    next(value) {
      asked.told += 1;
      next(value);
    },
  };
}

const counted: JobSource = {
  readJob: (jobId) => firestoreJobs.readJob(jobId).finally(() => (asked.reads += 1)),
  readAds: (jobId) => firestoreJobs.readAds(jobId).finally(() => (asked.reads += 1)),
  listenToJob: (jobId, receiver) => firestoreJobs.listenToJob(jobId, counting(receiver)),
  listenToAds: (jobId, receiver) => firestoreJobs.listenToAds(jobId, counting(receiver)),
};

afterAll(() => firestore.recursiveDelete(job));

it('answers 1,000 polls of a running job with about as many reads as it had changes', async () => {
  const { id: _id, ...document } = jobOf({ status: 'processing', user_id: 'alice' });
  await job.set(document);
  for (const number of ads) await firestore.doc(adPath(id, adOf(number).id)).set(adOf(number));
  const live = new LiveJobs(counted);
  for (const number of ads) {
    const batch = firestore.batch();
    batch.update(job, { 'progress.ads_generated': number });
    batch.set(firestore.doc(adPath(id, adOf(number).id)), finishedAdOf(number, 1, number + 1));
    await batch.commit();
    for (let poll = 0; poll < 200; poll += 1) await live.look(id, 'alice');
    await expect
      .poll(async () => {
        const state = await live.look(id, 'alice');
        return [state.job.progress, state.ads.filter(({ status }) => status === 'done').length];
      })
      .toEqual([expect.objectContaining({ ads_generated: number }), number]);
  }
  // The first question reads; two listeners tell what is there, and then of each change.
  expect(asked.reads).toBe(2);
  expect(asked.told).toBeLessThanOrEqual(2 + 2 * ads.length);

  await job.delete();
  await expect.poll(() => live.look(id, 'alice').then(String, ({ code }) => code)).toBe('NOT_FOUND');
});

it('leaves out an ad that somebody has made unreadable in the console, and goes on', async () => {
  const { id: _id, ...document } = jobOf({ status: 'processing', user_id: 'alice' });
  await job.set(document);
  for (const number of ads) await firestore.doc(adPath(id, adOf(number).id)).set(adOf(number));
  await firestore.doc(adPath(id, '02')).update({ status: 'nice', seen_in: job });
  const live = new LiveJobs(firestoreJobs);
  // The first question is a read, from the second on it is what a listener has heard.
  for (let poll = 0; poll < 3; poll += 1) {
    expect((await live.look(id, 'alice')).ads.map(({ number }) => number)).toEqual([1, 3, 4, 5]);
  }
  await firestore.doc(adPath(id, '02')).set(adOf(2));
  await expect.poll(async () => (await live.look(id, 'alice')).ads.length).toBe(ads.length);
});
