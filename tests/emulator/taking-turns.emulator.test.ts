import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestPath, requestsPath } from '../../lib/domain/shared/paths';
import { isAdTemplate } from '../../lib/domain/ads/picture-template';
import { randomId } from '../../lib/domain/shared/random-id';
import { type MakeRequest, newEditRequest, versionRequestId } from '../../lib/domain/jobs/request';
import { makeRequestIn } from '../../functions/src/kinds/ads/read-ads';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import { watchOver } from '../../functions/src/engine/watchdog/watch-over';
import {
  askedSize,
  imageAnswer,
  type LocalGemini,
  sendJson,
  startLocalGemini,
} from '../../functions/src/providers/gemini/local-gemini';
import { drawSimulatedAd } from '../../tools/gemini-sim/draw-simulated-ad';
import { readQuestion } from '../../tools/gemini-sim/read-question';
import { geminiJob } from './gemini-job';
import { createJob } from './job-fixtures';
import { adsOf, jobEnd, jobUntil } from './job-observer';

describe('ads of several people', () => {
  it('take turns: one ad of one person does not wait for all of another’s', async () => {
    const slow = { point: 'ad.claimed', effect: 'delay', delay_ms: 1500 } as const;
    const many = await createJob({ count: 20, faults: [slow] });
    await jobUntil(many.jobId, ({ progress }) => progress.ads_generated > 0);
    const one = await createJob({ count: 1 });
    const [, few] = await Promise.all([jobEnd(many.jobId), jobEnd(one.jobId)]);
    expect(few.status).toBe('completed');
    const startedAt = (await adsOf(one.jobId))[0]?.started_at?.getTime() ?? Infinity;
    const ads = await adsOf(many.jobId);
    expect(ads.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 'done'));
    const later = ads.filter(({ started_at }) => (started_at?.getTime() ?? 0) > startedAt).map(({ number }) => number);
    // And of the many, the last ones came last. The emulator may still be starting a process for one of the first.
    expect(later.slice(-4)).toEqual([17, 18, 19, 20]);
    expect(ads.map(({ attempts, generation }) => [attempts, generation])).toEqual(ads.map(() => [1, 1]));
  });
});

const OTHER_WORDS = 'Other words';
const VERSIONS = 20;
/** What one person may have in the queue at the rate that tests run with. */
const WINDOW = 8;

/** Asks for that many paid versions of a job's one ad at once, as a person does who picks many drafts. */
async function askForVersions({ jobId, uid }: { jobId: string; uid: string }): Promise<void> {
  const [ad] = await adsOf(jobId);
  if (!ad || !isAdTemplate(ad.template)) throw new Error('There is no ad to change');
  const { id, template, variation, aspect_ratio, copy } = ad;
  const asked = Array.from({ length: VERSIONS }, (_, index) => {
    const wish = { copy: { ...copy, headline: `${OTHER_WORDS} ${index}` }, template, variation, aspect_ratio };
    const path = requestPath(jobId, versionRequestId('edit', id, randomId(20)));
    return firestore.doc(path).create(newEditRequest(uid, id, 1, wish, serverTimestamp()));
  });
  await Promise.all(asked);
}

/** The requests of a job, looked at until `accept` likes them; and how many of them stood in the queue at most. */
async function requestsUntil(jobId: string, accept: (requests: MakeRequest[]) => boolean) {
  let mostQueued = 0;
  for (let looks = 0; looks < 300; looks += 1) {
    const { docs } = await firestore.collection(requestsPath(jobId)).get();
    const requests = docs.flatMap((doc) => makeRequestIn(doc.data()) ?? []);
    const queued = requests.filter(({ status, lease, ...request }) => status === 'open' && !lease && request.queued);
    mostQueued = Math.max(mostQueued, queued.length);
    if (accept(requests)) return { requests, mostQueued };
    await sleep(200);
  }
  throw new Error(`The requests of ${jobId} were not answered in time`);
}

const isAnswered = ({ status }: MakeRequest) => status !== 'open';

describe('versions that cost something', () => {
  let gemini: LocalGemini;
  beforeAll(async () => {
    gemini = await startLocalGemini(Number(process.env.GEMINI_PORT));
    gemini.behave(async (response, question) => {
      // Versions are refused: an answer as good as any other here, and no picture to be checked.
      if (JSON.stringify(question.body).includes(OTHER_WORDS)) {
        await sleep(800);
        return sendJson(response, 200, { promptFeedback: { blockReason: 'SAFETY' } });
      }
      const drawn = await drawSimulatedAd(readQuestion(question), askedSize(question));
      sendJson(response, 200, imageAnswer(drawn));
    });
  });
  afterAll(() => gemini.close());

  it('take turns with ads: neither another’s ad nor the person’s own waits for all of them', async () => {
    const many = await geminiJob('Many versions');
    await jobEnd(many.jobId);
    await askForVersions(many);
    const before = await requestsUntil(many.jobId, (requests) => requests.some(isAnswered));
    const ones = await Promise.all([geminiJob('One ad'), geminiJob('Another ad', { uid: many.uid })]);
    const ends = await Promise.all(ones.map(({ jobId }) => jobEnd(jobId)));
    const all = await requestsUntil(many.jobId, (requests) => requests.every(isAnswered));
    expect(ends.map(({ status }) => status)).toEqual(['completed', 'completed']);
    expect(Math.max(before.mostQueued, all.mostQueued)).toBeLessThanOrEqual(WINDOW);
    expect(all.requests.map(({ attempts }) => attempts)).toEqual(all.requests.map(() => 1));
    expect(all.requests.map(({ error }) => error?.code)).toEqual(
      Array.from({ length: VERSIONS }, () => 'CONTENT_BLOCKED'),
    );
    for (const { jobId } of ones) {
      const startedAt = (await adsOf(jobId))[0]?.started_at?.getTime() ?? Infinity;
      const later = all.requests.filter(({ ended_at }) => (ended_at?.getTime() ?? 0) > startedAt);
      // More than were being made just then.
      expect(later.length).toBeGreaterThanOrEqual(6);
    }

    // One that nobody has put on the queue, since whoever should have died.
    const [lost] = (await firestore.collection(requestsPath(many.jobId)).limit(1).get()).docs;
    const now = new Date();
    const place = { queued: false, lease: null, retry_at: null, look_after: now, updated_at: now };
    await lost?.ref.update({ ...place, status: 'open' });
    await watchOver(new Date(Date.now() + 10 * 60_000));
    const again = await requestsUntil(many.jobId, (requests) => requests.every(isAnswered));
    expect(Math.max(...again.requests.map(({ attempts }) => attempts))).toBe(2);
  });
});
