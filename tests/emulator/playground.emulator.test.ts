import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IdentifiedJob, newJob } from '../../lib/domain/jobs/job';
import type { VideoGifResult } from '../../lib/domain/kinds/gif/video-gif';
import type { PlaygroundVideoInput } from '../../lib/domain/kinds/playground/playground-video';
import { jobPath } from '../../lib/domain/shared/paths';
import { newJobId, newUploadId, randomId } from '../../lib/domain/shared/random-id';
import type { VideoResult } from '../../lib/domain/video/video-result';
import { encodeSegment } from '../../functions/src/filming/encode-segment';
import { photoFilm } from '../../functions/src/filming/photo-film';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import { CLIP_FAULTS } from '../../functions/src/providers/gemini/clip-faults';
import { type LocalGemini, startLocalGemini } from '../../functions/src/providers/gemini/local-gemini';
import { hasFfmpeg } from '../../functions/src/video-facts/run-ffmpeg';
import { photoBytes } from './job-fixtures';
import { videoJobEnd } from './video-job';

/** Creates a job as a browser does. */
async function create(uid: string, input: PlaygroundVideoInput) {
  const jobId = newJobId();
  await firestore.doc(jobPath(jobId)).create(newJob('playground_video', uid, input, serverTimestamp()));
  return jobId;
}

async function gifOf(uid: string, videoId: string) {
  const jobId = newJobId();
  const input = { job_id: videoId, title: 'A boat' };
  await firestore.doc(jobPath(jobId)).create(newJob('video_gif', uid, input, serverTimestamp()));
  const job: Pick<IdentifiedJob, 'status' | 'error' | 'result'> = await videoJobEnd(jobId);
  return { ...job, result: job.result as VideoGifResult | null };
}

const asked = (change: Partial<PlaygroundVideoInput> = {}): PlaygroundVideoInput => ({
  ...{ prompt: 'A paper boat on a calm lake.', aspect_ratio: '1:1', duration_seconds: 4, draft: true, maker: 'auto' },
  ...{ upload_id: newUploadId(), images: [], previous: null },
  ...change,
});

describe('a prompt, where there is no video model', () => {
  it('becomes set type of its own words, another version of that, and a GIF that mail lets through', async () => {
    const uid = `person-${randomId(10)}`;
    const first = await create(uid, asked());
    expect(await videoJobEnd(first)).toMatchObject({
      ...{ status: 'completed', error: null },
      result: {
        ...{ model: null, fps: 25, duration_seconds: 4, cost_usd: 0, video_url: expect.stringContaining('http') },
        ...{ note: expect.stringContaining('set in type'), scenes: [{ text: 'A paper boat on a calm lake' }] },
      },
    });
    const previous = { job_id: first, first_job_id: first, instructions: ['in red, please'] };
    const next = await create(uid, asked({ previous }));
    const { result } = await videoJobEnd(next);
    expect((result as VideoResult).note).toContain('Changed: red.');

    const { status, result: gif } = await gifOf(uid, next);
    expect(status).toBe('completed');
    const bytes = Buffer.from(await (await fetch(gif?.gif_url ?? '')).arrayBuffer());
    expect(bytes.length).toBe(gif?.bytes);
    expect(bytes.length).toBeLessThan(8_000_000);
    const { format, pageHeight, delay = [] } = await sharp(bytes, { pages: -1 }).metadata();
    expect({ format, pageHeight }).toEqual({ format: 'gif', pageHeight: 400 });
    expect(delay.reduce((sum, ms) => sum + ms, 0)).toBe(4000);

    // Nobody gets to see what is somebody else's.
    expect(await gifOf(`person-${randomId(10)}`, next)).toMatchObject({
      ...{ status: 'failed', result: null },
      error: { code: 'INVALID_PRODUCT_DATA', message: expect.stringContaining('was deleted') },
    });
  });
});

const isHere = await hasFfmpeg();

describe.skipIf(!isHere)('a prompt that a model films (skipped without ffmpeg)', () => {
  let gemini: LocalGemini;
  beforeAll(async () => {
    gemini = await startLocalGemini(Number(process.env.GEMINI_PORT));
    const film = await photoFilm(await photoBytes(), { width: 180, height: 320, seconds: 4, hue: 30 });
    const { video } = await encodeSegment(film, 0, film.frames, new AbortController().signal);
    gemini.clips.draw = async () => Buffer.from(video);
    gemini.clips.wrong = ({ prompt }) => (prompt.includes('wicked') ? CLIP_FAULTS.blocked : null);
  });
  afterAll(() => gemini.close());

  it('goes to it as it is, is changed by what is new alone, and is refused where the prompt is', async () => {
    const uid = `person-${randomId(10)}`;
    const byModel = { maker: 'model', aspect_ratio: '9:16' } as const;
    const first = await create(uid, asked(byModel));
    const made = await videoJobEnd(first);
    expect(made).toMatchObject({
      ...{ status: 'completed', error: null },
      result: { model: 'gemini-omni-1.2-flash', note: null, captions_url: null, width: 1080, height: 1920 },
    });
    // Four seconds of the smallest resolution, and nobody is asked what it shows.
    expect(made.cost_usd).toBeCloseTo(0.16, 5);
    const previous = { job_id: first, first_job_id: first, instructions: ['in the rain'] };
    const next = await create(uid, asked({ ...byModel, previous }));
    const wicked = await create(uid, asked({ ...byModel, prompt: 'Something wicked' }));
    expect(await videoJobEnd(next)).toMatchObject({ status: 'completed', result: { note: null } });
    const [one] = gemini.clips.heard;
    expect(one).toMatchObject({ prompt: 'A paper boat on a calm lake.', previous: null, resolution: '360p' });
    const other = gemini.clips.heard.find(({ prompt }) => prompt === 'in the rain');
    expect(other).toMatchObject({ previous: one?.id });
    expect(await videoJobEnd(wicked)).toMatchObject({
      ...{ status: 'failed', cost_usd: 0, error: { code: 'CONTENT_BLOCKED' } },
    });
  });
});
