import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conversationSchema } from '../../lib/domain/ads/conversation';
import { adPath, jobPath, requestPath, runPath } from '../../lib/domain/shared/paths';
import { randomId } from '../../lib/domain/shared/random-id';
import { newCancelRequest, newRemixRequest, versionRequestId } from '../../lib/domain/jobs/request';
import { NOTHING_SPENT } from '../../lib/domain/money/usage';
import { claim } from '../../functions/src/engine/delivery/claim';
import { release } from '../../functions/src/engine/delivery/release';
import { endAd } from '../../functions/src/kinds/ads/make/end-ad';
import { adWork } from '../../functions/src/kinds/ads/make/ad-work';
import { versionWork } from '../../functions/src/kinds/ads/versions/version-work';
import { saveState } from '../../functions/src/engine/stages/save-state';
import { stageWork } from '../../functions/src/engine/stages/stage-work';
import { timestampsToDates } from '../../functions/src/engine/documents/read-documents';
import { firestore } from '../../functions/src/firebase/admin';
import { addVersion, deleteUnused } from '../../functions/src/kinds/ads/versions/add-version';
import type { WorkTask } from '../../functions/src/engine/work/task';
import type { Claimed, Work, WorkType } from '../../functions/src/engine/work/work-type';
import { BROKEN, claimedAd, dearJob, IMAGE, MADE, TOKEN } from './dear-job';
import { withLostAnswer } from './lost-answer';

const HOUR = 3_600_000;

/** Takes work by a commit that is not heard of. */
async function taken<W extends Work, C>(paths: string[], type: WorkType<W, C>, task: WorkTask): Promise<Claimed<W, C>> {
  const { answer } = await withLostAnswer(paths, () => claim(type, task, 0));
  if (answer.is !== 'taken') throw new Error('It was not taken');
  expect(answer.claimed.work.lease?.token).toBe(answer.claimed.token);
  return answer.claimed;
}

describe('work whose commit was applied without an answer', () => {
  it('is released, taken and ended as ever, and counted once', async () => {
    const { jobId, uid, job, ad } = await dearJob(2);
    const paths = [jobPath(jobId), ...['01', '02'].map((id) => adPath(jobId, id))];
    const held = claimedAd(jobId, await job(), await ad('01'));
    const putBack = { error: BROKEN, retryAt: new Date(), spent: IMAGE };
    const { answer: released } = await withLostAnswer(paths, () => release(adWork, held, putBack));
    expect(released).toMatchObject({ status: 'waiting', attempts: 1, cost_usd: 0.1 });

    const task = { job_id: jobId, user_id: uid, work: 'ad', id: '01', generation: 1, after_tries: 1, early: 0 };
    const { work, token } = await taken(paths, adWork, task);
    expect(work).toMatchObject({ status: 'rendering', attempts: 2 });
    expect(await claim(adWork, task, 0)).toEqual({ is: 'nothing' });

    const failed = { status: 'failed' as const, error: BROKEN, quality: null, spent: NOTHING_SPENT };
    const givenUp = { jobId, ad: await ad('02'), token: null, outcome: failed };
    expect((await withLostAnswer(paths, () => endAd(givenUp))).answer).toBe(true);
    const outcome = { ...MADE, storage_path: work.storage_path };
    const ended = await withLostAnswer(paths, () => endAd({ jobId, ad: work, token, outcome }));
    expect(ended.answer).toBe(true);
    expect(await job()).toMatchObject({
      status: 'completed',
      cost_usd: 0.2,
      progress: { ads_generated: 1, ads_failed: 1 },
    });
  });

  it('is a version like that too', async () => {
    const { jobId, uid, job, ad } = await dearJob(1);
    const { storage_path, generation } = await ad('01');
    const outcome = { ...MADE, storage_path };
    await endAd({ jobId, ad: { id: '01', generation }, token: TOKEN, outcome });
    const conversation = posix.dirname(storage_path);
    const id = versionRequestId('remix', '01', randomId(20));
    const ref = firestore.doc(requestPath(jobId, id));
    // Created as one that nothing follows from: the functions look at no request a second time.
    await ref.create(newCancelRequest(uid, new Date()));
    const making = { provider: 'gemini', queued: true };
    await ref.set({ ...newRemixRequest(uid, '01', 1, 'Make it blue', new Date()), ...making });
    const paths = [jobPath(jobId), adPath(jobId, '01'), ref.path, conversation];
    const task = { job_id: jobId, user_id: uid, work: 'version', id, generation: 1, after_tries: 0, early: 0 };
    const request = { ref, jobId, ad: '01' };
    const first = await taken(paths, versionWork, task);
    expect(first.work.attempts).toBe(1);
    const putBack = { error: BROKEN, retryAt: new Date(), spent: IMAGE };
    const { answer: waiting } = await withLostAnswer(paths, () => release(versionWork, first, putBack));
    expect(waiting).toMatchObject({ attempts: 1 });
    expect((await ref.get()).get('cost_usd')).toBe(0.1);

    const again = await taken(paths, versionWork, { ...task, after_tries: 1 });
    expect(again.work.attempts).toBe(2);
    const versions = async () =>
      conversationSchema.parse(timestampsToDates((await firestore.doc(conversation).get()).data())).versions;
    const [original] = await versions();
    if (!original) throw new Error('The conversation is empty');
    const version = { ...original, based_on: 1, cost_usd: 0.2 };
    const { heard } = await withLostAnswer(paths, () =>
      addVersion(request, { version, spent: IMAGE, token: again.token }),
    );
    expect(heard).toBe(true);
    expect(await versions()).toHaveLength(2);
    expect((await job()).cost_usd).toBeCloseTo(0.3);
    // What was kept of it may go.
    expect(await deleteUnused(request, version)).toBe(true);
  });

  it('is a stage that is run by whoever has taken it', async () => {
    const { jobId, uid, job } = await dearJob(1, { planned: false });
    const now = new Date();
    const run = { user_id: uid, stage: 'check', status: 'waiting', queued: true, attempts: 1, state: null };
    await firestore.doc(runPath(jobId)).set({ ...run, created_at: now, updated_at: now });
    const task = { job_id: jobId, user_id: uid, work: 'stage', id: 'run', generation: 1, after_tries: 0, early: 0 };
    const { token } = await taken([jobPath(jobId), runPath(jobId)], stageWork, task);
    expect(await job()).toMatchObject({ status: 'processing', attempts: 2 });
    expect(await claim(stageWork, task, 0)).toEqual({ is: 'nothing' });
    expect(await claim(stageWork, task, 1)).toMatchObject({ is: 'taken' });
    // Who was overtaken keeps nothing any more.
    await expect(saveState({ jobId, token, state: null, spent: IMAGE })).rejects.toThrow(/taken over/);
    expect((await job()).cost_usd).toBe(0);
  });

  it('is what a stage has come to so far, whose cost is counted once', async () => {
    const { jobId, uid, job } = await dearJob(1, { planned: false });
    const now = new Date();
    const lease = { token: TOKEN, after_tries: 0, delivery: 0, expires_at: new Date(now.getTime() + HOUR) };
    const run = { user_id: uid, stage: 'plan', status: 'running', queued: true, lease, state: null };
    await firestore.doc(runPath(jobId)).set({ ...run, created_at: now, updated_at: now });
    const paths = [jobPath(jobId), runPath(jobId)];
    await withLostAnswer(paths, () => saveState({ jobId, token: TOKEN, state: { plan: 1 }, spent: IMAGE }));
    expect((await job()).cost_usd).toBe(0.1);
    expect((await firestore.doc(runPath(jobId)).get()).get('state')).toEqual({ plan: 1 });
  });
});
