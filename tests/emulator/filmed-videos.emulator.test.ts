import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { segmentsFolder } from '../../lib/domain/shared/paths';
import { encodeSegment } from '../../functions/src/filming/encode-segment';
import { photoFilm } from '../../functions/src/filming/photo-film';
import { CLIP_FAULTS, type ClipFaultId } from '../../functions/src/providers/gemini/clip-faults';
import {
  type HeardQuestion,
  type LocalGemini,
  sendJson,
  startLocalGemini,
  textAnswer,
} from '../../functions/src/providers/gemini/local-gemini';
import { hasFfmpeg } from '../../functions/src/video-facts/run-ffmpeg';
import { answerSchema } from '../../tools/gemini-sim/answer-schema';
import type { Fault } from './job-fixtures';
import { photoBytes } from './job-fixtures';
import { deliverTask } from './redelivery';
import { storedFiles } from './stored-files';
import { cancelVideo, createVideoJob, videoJobEnd, videoJobUntil } from './video-job';

/** What the least clip costs, of three seconds. */
const CLIP_USD = 0.3;
const LOOK_USD = 0.01;
const kill = (point: Fault['point'], ad: string): Fault => ({ point, ad, effect: 'kill', attempts: 1 });

/** What goes wrong with the clip of a scene, by the product. */
const WRONG: Record<string, Partial<Record<number, ClipFaultId>>> = {
  'Broken Tonic': { 2: 'expired', 3: 'blocked' },
  'Lost Tonic': { 2: 'blocked' },
  'Endless Tonic': { 1: 'dead', 2: 'dead' },
};

let gemini: LocalGemini;
let started: Awaited<ReturnType<typeof startAll>>;
const isHere = await hasFfmpeg();

beforeAll(async () => {
  if (!isHere) return;
  gemini = await startLocalGemini(Number(process.env.GEMINI_PORT));
  gemini.behave((response, question) => {
    const schema = question.body.generationConfig.responseJsonSchema ?? {};
    const answer = textAnswer(JSON.stringify(answerSchema(schema, dataOf(question))));
    const usageMetadata = { promptTokenCount: 2000, candidatesTokenCount: 400 };
    sendJson(response, 200, { ...answer, usageMetadata });
  });
  const film = await photoFilm(await photoBytes(), { width: 180, height: 320, seconds: 3, hue: 30 });
  const { video } = await encodeSegment(film, 0, film.frames, new AbortController().signal);
  gemini.clips.draw = async () => Buffer.from(video);
  gemini.clips.wrong = (clip) => {
    const [name, faults] = Object.entries(WRONG).find(([product]) => clip.prompt.includes(product)) ?? [];
    // Its place among the clips of its product, whether it is ordered already or just now.
    const place = name ? heardOf(name).indexOf(clip) : -1;
    const fault = faults?.[place < 0 ? heardOf(name ?? '').length + 1 : place + 1];
    return fault ? CLIP_FAULTS[fault] : null;
  };
  started = await startAll();
}, 600_000);
afterAll(() => gemini?.close());

const dataOf = ({ body }: HeardQuestion): Record<string, unknown> => {
  const text = body.contents[0]?.parts[0]?.text ?? '';
  return JSON.parse(/<ad_data>\n([^]*)\n<\/ad_data>/.exec(text)?.[1] ?? '{}') as Record<string, unknown>;
};
const heardOf = (product: string) => gemini.clips.heard.filter(({ prompt }) => prompt.includes(product));

const until = (accept: () => boolean) => vi.waitUntil(accept, { timeout: 200_000, interval: 100 });

/** Each of a person of its own. */
async function startAll() {
  const make = (product_full_name: string, scenes: number, faults: Fault[] = []) =>
    createVideoJob({ product_full_name, scenes, maker: 'model', music: 'none' }, faults);
  const whole = await make('Whole Tonic', 2, [kill('clip.fetched', 'clip-1')]);
  // Jobs share the process that one of them kills.
  await until(() => heardOf('Whole Tonic').some(({ fetches }) => fetches > 1));
  const broken = await make('Broken Tonic', 4, [kill('clip.asked', 'clip-1')]);
  await until(() => heardOf('Broken Tonic').length > 2);
  const lost = await make('Lost Tonic', 2, [kill('clip.heard', 'clip-1')]);
  await until(() => heardOf('Lost Tonic').length > 1);
  return { whole, broken, lost, endless: await make('Endless Tonic', 2) };
}

describe.skipIf(!isHere)('a video that a model films (skipped without ffmpeg)', () => {
  it('is whole when a worker dies with a clip in its hands, and no clip is bought twice', async () => {
    const { jobId, uid } = started.whole;
    const job = await videoJobEnd(jobId);
    expect(job).toMatchObject({ status: 'completed', error: null });
    const model = 'gemini-omni-1.2-flash';
    expect(job.result).toMatchObject({ note: null, model, scenes: [{ status: 'done' }, { status: 'done' }] });
    expect(heardOf('Whole Tonic')).toHaveLength(2);
    expect(job.cost_usd).toBeGreaterThan(2 * CLIP_USD);
    expect(job.cost_usd).toBeLessThan(2 * CLIP_USD + 3 * LOOK_USD);
    expect(job.result?.cost_usd).toBe(job.cost_usd);
    expect((await fetch(job.result?.video_url ?? '')).status).toBe(200);
    expect(await storedFiles(`${segmentsFolder(uid, jobId)}/`)).toEqual([]);
  });

  it('has the studio’s scenes where an order was interrupted or blocked, and pays for what may have been heard', async () => {
    const job = await videoJobEnd(started.broken.jobId);
    expect(job).toMatchObject({ status: 'completed', error: null });
    expect(job.result?.note).toMatch(/drew scene 1 instead.*interrupted.*drew scene 4 instead.*unsafe/);
    // The first was never heard: the process died before. The link of the third had expired once.
    expect(heardOf('Broken Tonic').map(({ fetches }) => fetches)).toEqual([1, 2, 0]);
    expect(job.cost_usd).toBeGreaterThan(3 * CLIP_USD);
    expect(job.cost_usd).toBeLessThan(3 * CLIP_USD + 4 * LOOK_USD);
  });

  it('fails where it may be of nobody else and no scene came', async () => {
    const job = await videoJobEnd(started.lost.jobId);
    const error = { message: expect.stringMatching(/No scene could be filmed.*interrupted/) };
    expect(job).toMatchObject({ status: 'failed', error });
    expect(heardOf('Lost Tonic')).toHaveLength(2);
    // The blocked one is taken back.
    expect(job.cost_usd).toBeLessThan(CLIP_USD + LOOK_USD);
    expect(job.cost_usd).toBeGreaterThanOrEqual(CLIP_USD);
  });

  it('that is cancelled is cancelled at the service too, and what was ordered is counted', async () => {
    const { jobId, uid } = started.endless;
    await videoJobUntil(jobId, () => heardOf('Endless Tonic').some(({ looks }) => looks > 0));
    // A task that is delivered again, and again, orders nothing again.
    const task = { job_id: jobId, user_id: uid, work: 'stage', id: 'run', generation: 1, after_tries: 0 };
    await Promise.all([1, 2, 3].map((retries) => deliverTask('makeVideos', task, retries)));
    expect(heardOf('Endless Tonic')).toHaveLength(2);
    await cancelVideo(jobId, uid);
    const job = await videoJobUntil(jobId, ({ expires_at }) => expires_at !== null);
    expect(job).toMatchObject({ status: 'cancelled', result: { video_url: null } });
    expect(job.cost_usd).toBeGreaterThanOrEqual(2 * CLIP_USD);
    const { result } = await videoJobUntil(jobId, (seen) => seen.result?.note !== null);
    expect(result?.note).toMatch(/2 scenes were ordered.*paid for/);
    await expect
      .poll(() => heardOf('Endless Tonic').map(({ isCancelled }) => isCancelled), { timeout: 20_000 })
      .toEqual([true, true]);
  });
});
