import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adAccountPath, runPath } from '../../lib/domain/shared/paths';
import { randomId } from '../../lib/domain/shared/random-id';
import { isTerminal } from '../../lib/domain/work/job-status';
import { firestore } from '../../functions/src/firebase/admin';
import { shortHash } from '../../functions/src/hashing/document-id';
import { modelFileName } from '../../functions/src/kinds/analysis/model/model-files';
import {
  type HeardQuestion,
  type LocalGemini,
  sendJson,
  startLocalGemini,
  textAnswer,
} from '../../functions/src/providers/gemini/local-gemini';
import { ACCOUNTS } from '../../tools/meta-sim/sim-ads';
import {
  analysesOf,
  analysisEnd,
  analysisUntil,
  cancelAnalysis,
  connectedPerson,
  releaseHeld,
  startAnalysis,
  uploadAds,
} from './analysis-job';
import type { Fault } from './job-fixtures';
import { storedFiles } from './stored-files';

const ANSWER = {
  language: 'en',
  segments: [{ start: 0, end: 2, text: 'Hands that work need rest.' }],
  scenes: [{ start: 0, end: 2, description: 'A bottle on a wooden table.' }],
  hook: { text: 'Hands that work', kind: 'claim', seconds: 2 },
  ...{ angle: 'benefit', offer: 'nobody ever said this', emotion: 'Calm', tags: ['bottle', 'wood'] },
};

let gemini: LocalGemini;
let started: Awaited<ReturnType<typeof startAll>>;
beforeAll(async () => {
  gemini = await startLocalGemini(Number(process.env.GEMINI_PORT));
  const usageMetadata = { promptTokenCount: 2000, candidatesTokenCount: 400 };
  gemini.behave((response) => sendJson(response, 200, { ...textAnswer(JSON.stringify(ANSWER)), usageMetadata }));
  started = await startAll();
});
afterAll(() => gemini.close());

/** Of these days several of the ads with the most spend have files that can’t be had. */
const LAST_WEEK = { since: dayBefore(6), until: dayBefore(0) };
function dayBefore(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

/** All at once, each of a person of its own: most of an analysis is waiting. */
async function startAll() {
  const uploads = `person-${randomId(10)}`;
  const [whole, troubled, killed, stopped] = await Promise.all([
    connectedPerson('act_1001'),
    connectedPerson('act_1003'),
    connectedPerson('act_1001'),
    connectedPerson('act_1001'),
  ]);
  // A limit midway, which lasts two seconds.
  await planFault({ how: 'limit-moment', on: 'insights', token: whole.token, after: 1 });
  const [first, second] = videosOf('act_1001');
  const kill = (point: Fault['point'], ad: string): Fault => ({ point, ad, effect: 'kill', attempts: 1 });
  const kills = [
    kill('stage.made', 'fetch'),
    kill('part.made', `download_${keyOf(first)}`),
    kill('part.made', `transcribe_${keyOf(second)}`),
    kill('stage.claimed', 'finish'),
  ];
  const held: Fault[] = [{ point: 'stage.claimed', ad: 'transcribe', effect: 'hold' }];
  return {
    whole: { ...whole, jobId: await startAnalysis(whole.uid) },
    troubled: {
      ...troubled,
      jobId: await startAnalysis(troubled.uid, { ...LAST_WEEK, include: 'video', max_ads: 10 }),
    },
    killed: { ...killed, jobId: await startAnalysis(killed.uid, { include: 'video' }, kills) },
    stopped: { ...stopped, jobId: await startAnalysis(stopped.uid, { include: 'video' }, held) },
    uploads: { uid: uploads, jobId: await startAnalysis(uploads, { upload: await uploadAds(uploads) }) },
  };
}

const adsIn = (id: string) => ACCOUNTS.find((account) => account.id === id)?.ads ?? [];
const videosOf = (id: string) => adsIn(id).flatMap(({ videoId }) => videoId ?? []);
/** The key under which a video of an account is a part. */
const keyOf = (videoId = '') => `v-${shortHash(videoId, 20)}`;

const uriIn = ({ body }: HeardQuestion) =>
  body.contents.flatMap(({ parts }) => parts).find(({ fileData }) => fileData)?.fileData?.fileUri ?? '';
/** What the model was asked about the videos of a job, a line for each question. */
function askedOf(jobId: string): string[] {
  const names = videosOf('act_1001').map((id) => modelFileName(jobId, keyOf(id)));
  return gemini.questions.map(uriIn).filter((uri) => names.some((name) => uri.endsWith(name)));
}
const filesOf = (jobId: string) =>
  videosOf('act_1001').filter((id) => gemini.files.stored.has(modelFileName(jobId, keyOf(id))));

async function planFault(plan: object): Promise<void> {
  const body = JSON.stringify(plan);
  expect((await fetch(`${process.env.META_SIM_URL}/_sim/faults`, { method: 'POST', body })).status).toBe(200);
}

describe('the ads of an account', () => {
  it('stay as far as they were read when the analysis is stopped, and nothing is left behind', async () => {
    const { uid, jobId } = started.stopped;
    await analysisUntil(jobId, ({ stages }) => stages.download?.status === 'done');
    expect(filesOf(jobId)).toHaveLength(5);
    await cancelAnalysis(jobId, uid);
    await releaseHeld(jobId);
    const { status, stages, result } = await analysisUntil(jobId, ({ expires_at }) => expires_at !== null);
    expect([status, stages.transcribe?.status, result?.ad_ids.length]).toEqual(['cancelled', 'skipped', 5]);
    expect((await analysesOf(uid)).filter(({ video }) => video !== null)).toHaveLength(5);
    await expect.poll(() => filesOf(jobId), { timeout: 120_000 }).toEqual([]);
    expect(askedOf(jobId)).toEqual([]);
  });

  it('are fetched, measured, transcribed and judged, also over a limit of Meta', async () => {
    const { uid, token, jobId } = started.whole;
    const seen = new Set<number>();
    const job = await analysisUntil(jobId, ({ progress, status }) => {
      seen.add(progress.percentage);
      return isTerminal(status);
    });
    expect(job.error).toBeNull();
    expect(job.progress).toEqual({ percentage: 100, current_step: 'Completed' });
    expect([...seen]).toEqual([...seen].toSorted((one, other) => one - other));
    expect(Object.values(job.stages).map(({ status }) => status)).toEqual(Array(8).fill('done'));
    const { result } = job;
    expect(result).toMatchObject({ account_id: 'act_1001', found: 12, result_count: 12, unchanged: 0, videos: 5 });
    expect([result?.transcribed, result?.skipped]).toEqual([5, []]);
    const analyses = await analysesOf(uid);
    const video = analyses.find(({ creative_type }) => creative_type === 'video');
    expect(video).toMatchObject({
      ...{ method: 'gemini', transcript_missing_reason: null, emotion: 'calm', tags: ['bottle', 'wood'] },
      transcript: { language: 'en', segments: ANSWER.segments },
      hook: { text: 'Hands that work', kind: 'claim', seconds: 2 },
      video: { duration_seconds: expect.any(Number), width: expect.any(Number) },
    });
    // A quote that stands nowhere in it is none.
    expect(analyses.map(({ offer }) => offer)).not.toContain('nobody ever said this');
    expect((await fetch(video?.video?.video_url ?? '')).status).toBe(200);
    expect(analyses.every(({ thumbnail_url }) => thumbnail_url !== null)).toBe(true);
    expect(analyses.some(({ days }) => days.length > 20)).toBe(true);
    expect(new Set(analyses.map(({ verdict }) => verdict)).size).toBeGreaterThan(2);
    expect([askedOf(jobId).length, filesOf(jobId)]).toEqual([5, []]);
    expect(job.cost_usd).toBeGreaterThan(0);
    expect((await firestore.doc(adAccountPath(uid, 'act_1001')).get()).get('last_analysis_at')).not.toBeNull();
    // A week, and not the year of other jobs.
    expect((job.expires_at?.getTime() ?? 0) - Date.now()).toBeLessThan(8 * 86_400_000);
    const run = (await firestore.doc(runPath(jobId)).get()).data();
    expect(JSON.stringify([job, run, analyses])).not.toContain(token);
  });

  it('are read again only where they have changed, and the same video is there after', async () => {
    const { uid } = started.whole;
    // The others ask, too.
    await Promise.all([started.troubled, started.killed, started.uploads].map(({ jobId }) => analysisEnd(jobId)));
    const before = await analysesOf(uid);
    const asked = gemini.questions.length;
    const { result } = await analysisEnd(await startAnalysis(uid, { account_id: 'act_1001', max_ads: 6 }));
    expect(result).toMatchObject({ found: 6, unchanged: 6, result_count: 6 });
    expect(gemini.questions.slice(asked)).toEqual([]);
    const read = ({ ad_id, transcript, video, method }: (typeof before)[number]) => ({
      ad_id,
      transcript,
      video,
      method,
    });
    expect((await analysesOf(uid)).map(read)).toEqual(before.map(read));
  });

  it('that can’t be had are left out one by one, and the others are read', async () => {
    const { uid, jobId } = started.troubled;
    const job = await analysisEnd(jobId);
    expect([job.status, job.error]).toEqual(['completed', null]);
    const ids = job.result?.ad_ids ?? [];
    const troubled = adsIn('act_1003').filter(({ id, trouble }) => trouble !== null && ids.includes(id));
    expect(troubled.length).toBeGreaterThan(1);
    expect(job.result?.skipped.map(({ ad_id }) => ad_id).sort()).toEqual(troubled.map(({ id }) => id).sort());
    expect(job.result).toMatchObject({ result_count: 10, transcribed: 10 - troubled.length });
    const analyses = new Map((await analysesOf(uid)).map((analysis) => [analysis.ad_id, analysis]));
    for (const { id } of troubled) {
      expect(analyses.get(id)?.transcript_missing_reason).toMatch(/upload/i);
      expect(analyses.get(id)?.transcript).toBeNull();
      expect(analyses.get(id)?.verdict_reason).not.toBe('');
    }
  });

  it('are asked about once, whichever of the stages a process dies in', async () => {
    const { jobId } = started.killed;
    const { status, result, error } = await analysisEnd(jobId);
    expect([status, error]).toEqual(['completed', null]);
    expect(result).toMatchObject({ result_count: 5, transcribed: 5, skipped: [] });
    const asked = askedOf(jobId);
    expect([asked.length, new Set(asked).size, filesOf(jobId)]).toEqual([5, 5, []]);
  });
});

describe('an account that can’t be asked', () => {
  it.each([
    ['sample-token-expired', 'ACCOUNT_TOKEN_INVALID', 'expired'],
    ['sample-token-no-permission', 'ACCOUNT_PERMISSION_MISSING', 'permission_missing'],
  ])('because of %s says so, on the job and on itself', async (token, code, status) => {
    const { uid } = await connectedPerson('act_1001', `${token}.mine`);
    const job = await analysisEnd(await startAnalysis(uid));
    expect(job).toMatchObject({
      status: 'failed',
      error: { code, message: expect.stringMatching(/Connect .* again/) },
    });
    expect((await firestore.doc(adAccountPath(uid, 'act_1001')).get()).get('status')).toBe(status);
    expect(JSON.stringify(job)).not.toContain(token);
  });

  it('because there is none says how to connect one', async () => {
    const job = await analysisEnd(await startAnalysis(`person-${randomId(10)}`));
    expect(job.error).toMatchObject({ code: 'ACCOUNT_NOT_CONNECTED', message: expect.stringContaining('Insights') });
  });
});

it('ads are analysed without an account from videos, subtitles and a report', async () => {
  const { uid, jobId } = started.uploads;
  const { status, result, error } = await analysisEnd(jobId);
  expect([status, error]).toEqual(['completed', null]);
  expect(result).toMatchObject({ account_id: null, found: 3, result_count: 3, videos: 2, transcribed: 1 });
  expect(result?.skipped.map(({ ad_name }) => ad_name)).toEqual(['broken']);
  const [pour] = (await analysesOf(uid)).filter(({ ad_name }) => ad_name === 'Morning pour');
  expect(pour).toMatchObject({
    ...{ status: 'uploaded', account_id: null, currency: 'EUR' },
    transcript: { segments: [{ start: 0.2, end: 2, text: 'Tired of cold coffee?' }] },
    metrics: { spend: 240.5, impressions: 30_000, hook_rate: 0.3, purchases: null },
  });
  expect((await storedFiles(`users/${uid}/analysed/`)).length).toBeGreaterThan(1);
});
