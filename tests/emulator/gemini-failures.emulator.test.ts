import { posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { RECOVERY_ADVICE } from '../../lib/domain/shared/error-code';
import type { IdentifiedAd } from '../../lib/domain/ads/ad';
import { type IdentifiedPictureJob, subjectOf } from '../../lib/domain/jobs/job';
import { addUsd } from '../../lib/domain/money/money';
import { conversationSchema, type AdVersion } from '../../lib/domain/ads/conversation';
import { adsPath, jobPath, requestPath, spendingPath } from '../../lib/domain/shared/paths';
import { isAdTemplate } from '../../lib/domain/ads/picture-template';
import { randomId } from '../../lib/domain/shared/random-id';
import { jobRequestSchema, newEditRequest, versionRequestId, type JobRequest } from '../../lib/domain/jobs/request';
import { seededRandom } from '../../functions/src/hashing/seeded-random';
import { readAd } from '../../functions/src/kinds/ads/read-ads';
import { readPictureJob, timestampsToDates } from '../../functions/src/engine/documents/read-documents';
import type { FailurePoint } from '../../functions/src/failure-points';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import { FAILURE_CASES, SECRET_WORDS, type FailureCase } from '../../functions/src/providers/gemini/failure-cases';
import {
  askedSize,
  imageAnswer,
  sendJson,
  startLocalGemini,
  type Behaviour,
  type HeardQuestion,
  type LocalGemini,
} from '../../functions/src/providers/gemini/local-gemini';
import { drawSimulatedAd } from '../../tools/gemini-sim/draw-simulated-ad';
import { readQuestion } from '../../tools/gemini-sim/read-question';
import { GEMINI_PRICE, geminiJob } from './gemini-job';
import type { Fault } from './job-fixtures';
import { adsOf, jobEnd, recordJob } from './job-observer';
import { storedAds } from './stored-files';

const CONFIGURED = 'gemini-3.1-flash-image';
const COUNT = 20;
const FAIL_SHARE = 0.3;

/** What happened to the job of one case: every state of its ads that a page would have shown, and what the service heard. */
interface Story {
  job: IdentifiedPictureJob;
  ads: IdentifiedAd[];
  seen: IdentifiedAd[];
  questions: string[];
  steps: string[];
}

let gemini: LocalGemini;
/** By product: how the service answers, and what it was asked. */
const behaviours = new Map<string, Behaviour>();
const heard = new Map<string, string[]>();

const productOf = ({ body }: HeardQuestion) => {
  const [, product] = /"product": "([^"]*)"/.exec(body.contents[0]?.parts[0]?.text ?? '') ?? [];
  return product ?? '';
};

/** One picture for all, with the product of the first question in it: an ad without its product does not pass the check. */
let picture: Promise<object> | null = null;
const givesImage: Behaviour = async (response, question) => {
  picture ??= drawSimulatedAd(readQuestion(question), askedSize(question)).then((drawn) => imageAnswer(drawn));
  sendJson(response, 200, await picture);
};

/** A limit is met once, everything else at every try. */
function asCase({ code, retryable, behave }: FailureCase): Behaviour {
  let tries = 0;
  return (response, question) =>
    retryable && code === 'RATE_LIMIT_EXCEEDED' && tries++ > 0
      ? givesImage(response, question)
      : behave(response, question);
}

interface JobOptions {
  count?: number;
  faults?: Fault[];
}

async function runJob(product: string, behave: Behaviour, options: JobOptions = {}): Promise<Story & { uid: string }> {
  behaviours.set(product, behave);
  const { jobId, uid } = await geminiJob(product, options);
  const seen: IdentifiedAd[] = [];
  const record = recordJob(jobId);
  const stop = firestore.collection(adsPath(jobId)).onSnapshot(({ docs }) => seen.push(...docs.map(readAd)));
  const job = await jobEnd(jobId, 300_000);
  stop();
  record.stop();
  const steps = record.versions.map(({ progress }) => progress.current_step);
  return { job, ads: await adsOf(jobId), seen, uid, questions: heard.get(product) ?? [], steps };
}

interface PaidVersion {
  request: Extract<JobRequest, { type: 'edit_ad' }>;
  waited: boolean;
  versions: AdVersion[];
  spending: Record<string, number>;
  job: IdentifiedPictureJob;
}

const LIMITED = FAILURE_CASES.find(({ name }) => name === 'a limit for a moment');

/** Other words for a made ad. */
async function reword({ job, ads: [ad], uid }: Story & { uid: string }, behave: Behaviour): Promise<PaidVersion> {
  if (!ad) throw new Error('There is no ad to change');
  const product = subjectOf(job).title;
  behaviours.set(product, behave);
  const ref = firestore.doc(requestPath(job.id, versionRequestId('edit', ad.id, randomId(20))));
  const { template, variation, aspect_ratio, copy } = ad;
  if (!isAdTemplate(template)) throw new Error('An image has no words');
  const wish = { copy: { ...copy, headline: 'Other words' }, template, variation, aspect_ratio };
  let waited = false;
  const request = await new Promise<JobRequest>((resolve, reject) => {
    ref.onSnapshot((snapshot) => {
      if (!snapshot.exists) return;
      const now = jobRequestSchema.parse(timestampsToDates(snapshot.data()));
      if (!('queued' in now)) return;
      if (now.retry_at !== null) waited = true;
      if (now.status !== 'open') resolve(now);
    }, reject);
    ref.create(newEditRequest(uid, ad.id, 1, wish, serverTimestamp())).catch(reject);
  });
  if (request.type !== 'edit_ad') throw new Error('Another request than was asked');
  const conversation = await firestore.doc(posix.dirname(ad.storage_path)).get();
  const { versions } = conversationSchema.parse(timestampsToDates(conversation.data()));
  const day = request.created_at.toISOString().slice(0, 10);
  const spending = (await firestore.doc(spendingPath(uid, day)).get()).get('jobs');
  return { request, waited, versions, spending, job: readPictureJob(await firestore.doc(jobPath(job.id)).get()) };
}

async function killWorkers(): Promise<typeof killed> {
  const kills = (...points: FailurePoint[]) => ({
    faults: points.map((point) => ({ point, effect: 'kill' as const })),
  });
  const [made, stored] = await Promise.all([
    runJob('Killed once made', givesImage, kills('ad.made')),
    runJob('Killed once stored', givesImage, kills('ad.stored', 'edit.stored')),
  ]);
  return { ads: [made, stored], version: await reword(stored, givesImage) };
}

/** Those that would end the whole set, or keep it waiting for long, have their own row in the table. */
const MIXED = FAILURE_CASES.filter(({ endsJob, retryAfterMs }) => !endsJob && (retryAfterMs ?? 0) < 5000);

/** Answers with images but for three of ten questions; notes which answers are on the bill. */
function misbehaves(bill: { images: number; failures: number }): Behaviour {
  const random = seededRandom('thirty percent');
  return (response, question) => {
    const wrong = random() < FAIL_SHARE ? MIXED[Math.floor(random() * MIXED.length)] : undefined;
    if (!wrong) {
      bill.images += 1;
      // Whoever gives up waiting, on a machine that is busy, pays for a picture that it does not get.
      response.once('close', () => {
        if (response.writableFinished) return;
        bill.images -= 1;
        bill.failures += 1;
      });
      return givesImage(response, question);
    }
    if (wrong.isPaid) bill.failures += 1;
    return wrong.behave(response, question);
  };
}

const isForGood = ({ code, message }: { code: string; message: string }) =>
  FAILURE_CASES.some((one) => !one.retryable && one.code === code && one.message.test(message));

const stories = new Map<string, Story>();
const bill = { images: 0, failures: 0 };
let twenty: Story & { uid: string };
let standIn: Story & { uid: string };
let reworded: PaidVersion;
/** Whose workers die once: with the ad made, with its file stored, and with a version's stored. */
let killed: { ads: Story[]; version: PaidVersion };

beforeAll(async () => {
  gemini = await startLocalGemini(Number(process.env.GEMINI_PORT));
  gemini.behave((response, question) => {
    const product = productOf(question);
    heard.set(product, [...(heard.get(product) ?? []), question.path]);
    return behaviours.get(product)?.(response, question);
  });
  const tell = async (one: FailureCase) => void stories.set(one.name, await runJob(one.name, asCase(one)));
  const [last, first] = [FAILURE_CASES.filter((one) => one.asksAll), FAILURE_CASES.filter((one) => !one.asksAll)];
  await Promise.all([
    ...first.map(tell),
    runJob('Twenty', misbehaves(bill), { count: COUNT }).then((story) => (twenty = story)),
  ]);
  if (!LIMITED) throw new Error('There is no such case');
  const made = await runJob('Reworded', givesImage);
  [reworded, killed] = await Promise.all([reword(made, asCase(LIMITED)), killWorkers()]);
  // A model that is gone is not asked by others for a while: these come when the others are through.
  const gone: Behaviour = (response, question) =>
    question.path.includes(`${CONFIGURED}:`)
      ? sendJson(response, 404, { error: { code: 404, status: 'NOT_FOUND', message: 'gone' } })
      : givesImage(response, question);
  standIn = await runJob('Stand-in', gone);
  for (const one of last) await tell(one);
}, 400_000);
afterAll(() => gemini.close());

describe('what a failure of the service means for an ad', () => {
  it.each(FAILURE_CASES)('$name', (one) => {
    const story = stories.get(one.name);
    const [ad] = story?.ads ?? [];
    if (!story || !ad) throw new Error('The job made no ad');
    const isMade = one.retryable && one.code === 'RATE_LIMIT_EXCEEDED';
    const tries = isMade ? 2 : one.retryable ? 3 : 1;
    // What is retried…
    expect(ad.attempts).toBe(tries);
    // A process may know one of the models as gone already.
    if (one.asksAll) expect([3, 4]).toContain(story.questions.length);
    else expect(story.questions.length).toBe(tries);
    // …what the person sees…
    expect([ad.status, story.job.status]).toEqual(isMade ? ['done', 'completed'] : ['failed', 'failed']);
    if (!isMade) {
      expect(ad.error).toMatchObject({ code: one.code, message: expect.stringMatching(one.message) });
      expect(story.job.error).toMatchObject({ code: one.code });
      expect(RECOVERY_ADVICE[one.code].title).not.toBe('');
    }
    const waiting = story.seen.find(({ status, retry_at }) => status === 'waiting' && retry_at !== null);
    if (one.retryable) {
      expect(waiting).toMatchObject({ error: { code: one.code, message: expect.stringMatching(one.message) } });
      const waited = (ad.started_at?.getTime() ?? 0) - (waiting?.updated_at.getTime() ?? Infinity);
      expect(waited).toBeGreaterThanOrEqual((one.retryAfterMs ?? 0) - 100);
    } else expect(waiting).toBeUndefined();
    // …and what is on the bill.
    const images = (isMade ? 1 : 0) + (one.isPaid ? tries : 0);
    expect(ad.usage.images).toBe(images);
    expect(ad.cost_usd).toBeCloseTo(images * GEMINI_PRICE, 4);
    expect(story.job.cost_usd).toBeCloseTo(images * GEMINI_PRICE, 4);
    expect(JSON.stringify([story.job, story.seen])).not.toContain(SECRET_WORDS);
  });

  it('and a model that is gone is replaced by the next, which the ad names', () => {
    expect(standIn.ads[0]).toMatchObject({ status: 'done', attempts: 1 });
    expect(standIn.ads[0]?.model).not.toBe(CONFIGURED);
    expect(standIn.questions).toHaveLength(2);
  });
});

describe('a version that costs something', () => {
  it('waits for its next try as ads do, and is paid for once', () => {
    const { request, waited, versions, spending, job } = reworded;
    expect(request).toMatchObject({
      status: 'done',
      queued: true,
      attempts: 2,
      version: 2,
      lease: null,
      retry_at: null,
    });
    expect(waited).toBe(true);
    expect(versions).toHaveLength(2);
    expect(versions[1]).toMatchObject({
      copy: { headline: 'Other words' },
      prompt: 'A table.',
      provider: 'gemini',
      based_on: 1,
      usage: { images: 1 },
    });
    expect(versions[1]?.cost_usd).toBeCloseTo(GEMINI_PRICE, 4);
    expect(job.cost_usd).toBeCloseTo(2 * GEMINI_PRICE, 4);
    // The person's day has both, and nothing is set aside any more.
    const entries = Object.entries(spending);
    expect(entries).toHaveLength(2);
    for (const [, usd] of entries) expect(usd).toBeCloseTo(GEMINI_PRICE, 4);
    expect(spending).toHaveProperty(job.id);
  });
});

describe('a picture that was paid for before its worker died', () => {
  it('becomes the ad, and is asked and paid for once', () => {
    for (const { job, ads, questions } of killed.ads) {
      expect(ads[0]).toMatchObject({ status: 'done', attempts: 2, model: CONFIGURED, usage: { images: 1 } });
      expect(ads[0]?.quality?.passed).toBe(true);
      expect(questions).toHaveLength(1);
      expect(job.cost_usd).toBeCloseTo(GEMINI_PRICE, 4);
    }
  });

  it('becomes the version, and is asked and paid for once', async () => {
    const { request, versions, job } = killed.version;
    expect(request).toMatchObject({ status: 'done', attempts: 2, version: 2 });
    expect(versions).toHaveLength(2);
    expect(versions[1]).toMatchObject({ copy: { headline: 'Other words' }, usage: { images: 1 } });
    expect(heard.get('Killed once stored')).toHaveLength(2);
    expect(job.cost_usd).toBeCloseTo(2 * GEMINI_PRICE, 4);
    // Nothing else is left of it.
    await vi.waitFor(async () => {
      const files = await storedAds(`users/${job.user_id}/`);
      expect(files.sort()).toEqual(versions.map(({ storage_path }) => storage_path).sort());
    }, 5000);
  });
});

describe('20 ads of which three questions in ten go wrong', () => {
  it('are all made, or failed for a reason that is told', () => {
    expect(twenty.ads).toHaveLength(COUNT);
    for (const { status, error, attempts } of twenty.ads) {
      expect(['done', 'failed']).toContain(status);
      if (status === 'failed') expect(error && (isForGood(error) || attempts === 3), error?.message).toBe(true);
    }
    const done = twenty.ads.filter(({ status }) => status === 'done').length;
    expect(done).toBeGreaterThan(COUNT / 2);
    expect(twenty.job).toMatchObject({
      status: 'completed',
      progress: { ads_generated: done, ads_failed: COUNT - done },
    });
    expect(twenty.job.result?.ads).toHaveLength(done);
    // It did go wrong: else this would show nothing.
    expect(twenty.questions.length).toBeGreaterThan(COUNT);
  });

  it('of which none is lost and none made twice', async () => {
    const done = twenty.ads.filter(({ status }) => status === 'done').length;
    expect(bill.images).toBe(done);
    const files = await storedAds(`users/${twenty.uid}/stores/`);
    expect(files.sort()).toEqual(
      twenty.ads.flatMap(({ status, storage_path }) => (status === 'done' ? [storage_path] : [])).sort(),
    );
  });

  it('and the bill is what the service has made', () => {
    const images = bill.images + bill.failures;
    expect(twenty.job.usage.images).toBe(images);
    expect(twenty.job.cost_usd).toBeCloseTo(images * GEMINI_PRICE, 4);
    expect(twenty.ads.reduce((sum, ad) => addUsd(sum, ad.cost_usd), 0)).toBeCloseTo(images * GEMINI_PRICE, 4);
  });
});
