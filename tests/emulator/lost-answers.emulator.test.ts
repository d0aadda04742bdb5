import { posix } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { conversationSchema } from '../../lib/domain/ads/conversation';
import { adPath, jobPath, requestPath, runPath } from '../../lib/domain/shared/paths';
import { randomId } from '../../lib/domain/shared/random-id';
import { newCancelRequest, newRemixRequest, versionRequestId } from '../../lib/domain/jobs/request';
import { NOTHING_SPENT } from '../../lib/domain/money/usage';
import { claimAd } from '../../functions/src/engine/work/claim-ad';
import { endAd } from '../../functions/src/kinds/ads/make/end-ad';
import { releaseAd } from '../../functions/src/engine/work/release-ad';
import { storeDraft } from '../../functions/src/kinds/ads/plan/store-draft';
import { timestampsToDates } from '../../functions/src/engine/documents/read-documents';
import { firestore } from '../../functions/src/firebase/admin';
import { claimJob } from '../../functions/src/engine/start/claim-job';
import { addVersion, deleteUnused } from '../../functions/src/kinds/ads/versions/add-version';
import { claimVersion } from '../../functions/src/kinds/ads/versions/claim-version';
import { releaseVersion } from '../../functions/src/kinds/ads/versions/release-version';
import { BROKEN, dearJob, IMAGE, MADE, TOKEN } from './dear-job';
import { withLostAnswer } from './lost-answer';

const HOUR = 3_600_000;

afterEach(() => {
  vi.useRealTimers();
});

/** The call answers as if its commit had been heard of at once. */
async function withoutAnswer<T>(paths: string[], call: () => Promise<T>): Promise<T> {
  const { answer, heard } = await withLostAnswer(paths, call);
  expect(answer).toEqual(heard);
  return answer;
}

describe('work whose commit was applied without an answer', () => {
  it('is released, taken and ended as ever, and counted once', async () => {
    const { jobId, uid, job, ad } = await dearJob(2);
    const paths = [jobPath(jobId), ...['01', '02'].map((id) => adPath(jobId, id))];
    const held = { job: await job(), ad: await ad('01'), token: TOKEN };
    const released = await withoutAnswer(paths, () => releaseAd(held, BROKEN, new Date(), IMAGE));
    expect(released).toMatchObject({ status: 'waiting', attempts: 1, cost_usd: 0.1 });

    const task = { job_id: jobId, user_id: uid, ad: '01', generation: 1, after_tries: 1, early: 0 };
    const claimed = await withoutAnswer(paths, () => claimAd(task, 0));
    if (claimed === null || 'early' in claimed) throw new Error('The ad was not taken');
    expect(claimed.ad).toMatchObject({ status: 'rendering', attempts: 2, lease: { token: claimed.token } });
    expect(await claimAd(task, 0)).toBeNull();

    const failed = { status: 'failed' as const, error: BROKEN, quality: null, spent: NOTHING_SPENT };
    const givenUp = { jobId, ad: await ad('02'), token: null, outcome: failed };
    expect(await withoutAnswer(paths, () => endAd(givenUp))).toBe(true);
    const outcome = { ...MADE, storage_path: claimed.ad.storage_path };
    expect(await withoutAnswer(paths, () => endAd({ jobId, ad: claimed.ad, token: claimed.token, outcome }))).toBe(
      true,
    );
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
    const task = { job_id: jobId, user_id: uid, request: id, provider: 'gemini', after_tries: 0, early: 0 };
    const claim = async (after_tries: number) => {
      const claimed = await withoutAnswer(paths, () => claimVersion({ ...task, after_tries }, 0));
      if (claimed === null || 'early' in claimed) throw new Error('The version was not taken');
      expect(claimed.wish.attempts).toBe(after_tries + 1);
      return claimed;
    };
    const request = { ref, jobId, ad: '01' };
    const { token, wish } = await claim(0);
    const release = { token, attempts: wish.attempts, error: BROKEN, retry_at: new Date(), spent: IMAGE };
    expect(await withoutAnswer(paths, () => releaseVersion(request, release))).toBe(true);
    expect((await ref.get()).get('cost_usd')).toBe(0.1);

    const again = await claim(1);
    const versions = async () =>
      conversationSchema.parse(timestampsToDates((await firestore.doc(conversation).get()).data())).versions;
    const [first] = await versions();
    if (!first) throw new Error('The conversation is empty');
    const version = { ...first, based_on: 1, cost_usd: 0.2 };
    const { heard } = await withLostAnswer(paths, () =>
      addVersion(request, { version, spent: IMAGE, token: again.token }),
    );
    expect(heard).toBe(true);
    expect(await versions()).toHaveLength(2);
    expect((await job()).cost_usd).toBeCloseTo(0.3);
    // What was kept of it may go.
    expect(await deleteUnused(request, version)).toBe(true);
  });

  it('is a job that is started by whoever has taken it', async () => {
    const { jobId } = await dearJob(1, { planned: false });
    // Until then nobody else takes it, and here it is later.
    const lease_expires_at = new Date(Date.now() + HOUR);
    await firestore.doc(runPath(jobId)).set({ inputs: null, dispatched: false, lease_expires_at });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 2 * HOUR });
    const { answer, heard } = await withLostAnswer([jobPath(jobId), runPath(jobId)], () => claimJob(jobId));
    // The server has set the times of the job, which the first try could not know.
    expect(answer).toMatchObject({ token: heard?.token, job: { status: 'processing', attempts: 1 } });
    expect(await claimJob(jobId)).toBeNull();
  });

  it('is the draft of a plan, whose cost is counted once', async () => {
    const { jobId, job } = await dearJob(1, { planned: false });
    const copy = { headline: 'Tonic', line: '', call_to_action: '', points: [] };
    const ad = { number: 1, template: 'product_hero' as const, variation: 1, copy, prompt: null, refined: false };
    const paths = [jobPath(jobId), runPath(jobId)];
    await withLostAnswer(paths, () => storeDraft(jobId, { provider: 'gemini', ads: [ad], spent: IMAGE }));
    expect((await job()).cost_usd).toBe(0.1);
  });
});
