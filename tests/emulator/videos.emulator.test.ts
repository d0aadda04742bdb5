import { describe, expect, it, vi } from 'vitest';
import { jobPath, partPath, segmentsFolder, videoFolder } from '../../lib/domain/shared/paths';
import { readSound } from '../../functions/src/filming/mp4/read-sound';
import { readVideo } from '../../functions/src/filming/mp4/read-video';
import { writeWav } from '../../functions/src/soundtrack/speech/wav';
import { bucket, firestore } from '../../functions/src/firebase/admin';
import { deliverTask } from './redelivery';
import { storedFiles } from './stored-files';
import { cancelVideo, createVideoJob, releaseVideo, videoJobEnd, videoJobUntil } from './video-job';

const segmentsOf = (uid: string, jobId: string) => storedFiles(`${segmentsFolder(uid, jobId)}/`);
/** Another one whenever the file is written. */
const generationOf = async (path: string) => (await bucket().file(path).getMetadata())[0].generation;

async function fetched(url: string | null | undefined): Promise<Buffer> {
  const response = await fetch(url ?? '');
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

/** A track of somebody's own: five seconds of one tone. */
function hum(): Buffer {
  const samples = Float32Array.from({ length: 5 * 24_000 }, (_, at) => 0.2 * Math.sin(at / 9));
  return writeWav({ samples, rate: 24_000 });
}

describe('a video', () => {
  it('is made whole when a worker dies with a piece of it in its hands, draws none twice, and goes with its job', async () => {
    const faults = [
      { point: 'part.stored', ad: 'draw_1-1', effect: 'kill', attempts: 1 },
      { point: 'stage.claimed', ad: 'finish', effect: 'hold' },
    ] as const;
    const { jobId, uid } = await createVideoJob({ music: 'none' }, [...faults], hum());
    const first = `${segmentsFolder(uid, jobId)}/1-1.mp4`;
    await vi.waitUntil(async () => (await segmentsOf(uid, jobId)).includes(first), { timeout: 240_000, interval: 100 });
    const drawn = await generationOf(first);
    const held = await videoJobUntil(jobId, ({ stages }) => stages.finish?.status === 'running');
    expect(held.result).toMatchObject({
      ...{ video_url: null, duration_seconds: 4, width: 1080, height: 1080, fps: 25 },
      scenes: [1, 2].map((number) => ({
        number,
        status: 'done',
        poster_url: expect.stringContaining('.jpg'),
        thumbnail_url: expect.stringContaining('.webp'),
      })),
    });
    expect((await firestore.doc(partPath(jobId, 'draw_1-1')).get()).get('attempts')).toBe(2);
    // Each scene’s piece, and its small stills.
    expect(await segmentsOf(uid, jobId)).toHaveLength(4);
    expect(await generationOf(first)).toBe(drawn);
    await releaseVideo(jobId);

    const job = await videoJobEnd(jobId);
    expect(job).toMatchObject({
      ...{ status: 'completed', error: null, progress: { percentage: 100, current_step: 'The video is done' } },
      result: { has_audio: true, has_voice: false, note: null },
    });
    const mp4 = await fetched(job.result?.video_url);
    expect(mp4.length).toBe(job.result?.bytes);
    expect((await fetched(job.result?.captions_url)).toString()).toMatch(/^WEBVTT\n\n1\n00:00/);
    expect((await readVideo(mp4)).packets).toHaveLength(100);
    expect((await readSound(mp4, 4))?.packets.length).toBeGreaterThan(100);
    await Promise.all([fetched(job.result?.poster_url), fetched(job.result?.thumbnails?.url)]);
    expect((await fetched(job.result?.thumbnail_url)).length).toBeLessThanOrEqual(25_000);
    expect(await segmentsOf(uid, jobId)).toEqual([]);

    const path = job.result?.storage_path ?? '';
    const made = await generationOf(path);
    const task = { job_id: jobId, user_id: uid, generation: 1, after_tries: 0 };
    for (const work of [
      { work: 'part', id: 'draw_1-1' },
      { work: 'stage', id: 'run' },
    ]) {
      expect(await deliverTask('makeVideos', { ...task, ...work }, 1)).toBe(204);
    }
    expect(await segmentsOf(uid, jobId)).toEqual([]);
    expect(await generationOf(path)).toBe(made);

    await firestore.doc(jobPath(jobId)).delete();
    await vi.waitFor(async () => expect(await storedFiles(`users/${uid}/`)).toEqual([]), { timeout: 30_000 });
  });

  it('that is cancelled keeps what was shown of it, and leaves no pieces', async () => {
    const { jobId, uid } = await createVideoJob({ music: 'none' }, [
      { point: 'part.stored', ad: 'draw_2-1', effect: 'hold' },
    ]);
    const second = `${segmentsFolder(uid, jobId)}/2-1.mp4`;
    await vi.waitUntil(async () => (await segmentsOf(uid, jobId)).includes(second), {
      timeout: 240_000,
      interval: 100,
    });
    await videoJobUntil(jobId, ({ result }) => result?.scenes[0]?.status === 'done');
    await cancelVideo(jobId, uid);
    const job = await videoJobUntil(jobId, ({ expires_at }) => expires_at !== null);
    await releaseVideo(jobId);
    expect(job).toMatchObject({
      ...{ status: 'cancelled', progress: { current_step: 'Cancelled' } },
      result: { video_url: null, scenes: [{ status: 'done' }, { status: 'waiting' }] },
    });
    await vi.waitFor(async () => expect(await segmentsOf(uid, jobId)).toEqual([]), { timeout: 30_000 });
    expect(await storedFiles(`${videoFolder(uid, jobId)}/`)).toEqual(
      expect.not.arrayContaining([expect.stringContaining('.mp4')]),
    );
  });

  it('whose track is no sound fails with what to do, before anything is drawn', async () => {
    const { jobId } = await createVideoJob({}, [], Buffer.from('RIFF\0\0\0\0WAVE, it says'));
    expect(await videoJobEnd(jobId)).toMatchObject({
      ...{ status: 'failed', result: null },
      error: { code: 'INVALID_PRODUCT_DATA', message: expect.stringContaining('“song.wav” is no sound') },
    });
  });

  it('of a brand that has too few products for a catalogue fails with what to do', async () => {
    const { jobId } = await createVideoJob({ template: 'catalogue' });
    expect(await videoJobEnd(jobId)).toMatchObject({
      status: 'failed',
      error: { code: 'INVALID_PRODUCT_DATA', message: expect.stringContaining('at least 3 products') },
    });
  });
});
