import type { ServerResponse } from 'node:http';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jobPath, runPath, uploadFile } from '../../lib/domain/shared/paths';
import { newUploadId, randomId } from '../../lib/domain/shared/random-id';
import { readRun } from '../../functions/src/engine/run/run';
import { firestore } from '../../functions/src/firebase/admin';
import { overlap, SCENE_PHOTOS, takePhoto, trueMask } from '../../functions/src/inputs/scene-fixtures';
import { adStateSchema } from '../../functions/src/kinds/ads/plan/ad-state';
import {
  type HeardQuestion,
  type LocalGemini,
  sendJson,
  startLocalGemini,
  textAnswer,
} from '../../functions/src/providers/gemini/local-gemini';
import { BROKEN_MASKS, maskAsPng } from '../../functions/src/providers/gemini/masks/mask-answers';
import { readObject, writeObject } from '../../functions/src/storage/objects';
import { isForMask } from '../../tools/gemini-sim/draw-simulated-mask';
import { createJob, type Fault } from './job-fixtures';
import { jobUntil } from './job-observer';

/** 1,000 tokens of a question and 1,000 of its answer, at 0.5 and 3 dollars a million. */
const PRICE = 0.0035;
const usageMetadata = { promptTokenCount: 1000, candidatesTokenCount: 1000 };

let gemini: LocalGemini;
let photo: Buffer;
let good: string;
/** By its colours and its outline alone it can’t be cut out. */
const scene = SCENE_PHOTOS.find(({ name }) => name === 'a bag on a sofa');
if (!scene) throw new Error('The photo is not there');

beforeAll(async () => {
  gemini = await startLocalGemini(Number(process.env.GEMINI_PORT));
  photo = await takePhoto(scene);
  const { width, height } = scene;
  good = await maskAsPng({ data: (await trueMask(scene)).map((side) => side * 255), width, height });
});
afterAll(() => gemini.close());
beforeEach(() => {
  gemini.questions.length = 0;
  gemini.behave((response) => answer(response, good));
});

const answer = (response: ServerResponse, text: string) =>
  sendJson(response, 200, { ...textAnswer(text), usageMetadata });
const masks = (): HeardQuestion[] => gemini.questions.filter(isForMask);

/** A job of one ad of photos of a bag on a sofa. */
async function jobOfScenes(count: number, faults: Fault[] = []) {
  const uid = `person-${randomId(10)}`;
  const upload_id = newUploadId();
  const product_images = await Promise.all(
    Array.from({ length: count }, async () => {
      const path = uploadFile(uid, upload_id, `${randomId(12)}.jpg`);
      await writeObject(path, photo, { contentType: 'image/jpeg' });
      return { path, name: 'bag.jpg', size: photo.length, content_type: 'image/jpeg' as const };
    }),
  );
  const { jobId } = await createJob({ count: 1, uid, faults, input: { upload_id, product_images } });
  const job = await jobUntil(jobId, ({ status }) => status === 'completed' || status === 'failed');
  const run = await firestore.doc(runPath(jobId)).get();
  const { inputs } = adStateSchema.parse(readRun(run).state);
  return { job, photos: inputs?.photos ?? [], run };
}

/** How well what was cut out agrees with what is the product's, in the box of both. */
async function likeness(path: string): Promise<number> {
  if (!scene) return 0;
  const truth = await trueMask(scene);
  const cut = sharp(await readObject(path));
  const { width: wide = 1, height: high = 1 } = await cut.metadata();
  const alpha = await cut.extractChannel('alpha').raw().toBuffer();
  const rows = Array.from({ length: scene.height }, (_, y) => y).filter((y) =>
    truth.subarray(y * scene.width, (y + 1) * scene.width).includes(1),
  );
  const columns = Array.from({ length: scene.width }, (_, x) => x).filter((x) =>
    rows.some((y) => truth[y * scene.width + x] === 1),
  );
  const [top = 0, left = 0] = [rows[0], columns[0]];
  const whole = Uint8Array.from({ length: wide * high }, (_, at) => {
    const [x, y] = [
      Math.round((at % wide) * (columns.length / wide)),
      Math.round(Math.floor(at / wide) * (rows.length / high)),
    ];
    return truth[(top + y) * scene.width + left + x] ?? 0;
  });
  return overlap(
    Uint8Array.from(alpha, (value) => (value > 127 ? 1 : 0)),
    whole,
  );
}

describe('a photo with a scene of its own', () => {
  it('is cut out by the mask that the model gives, which stands on the bill once', async () => {
    const { job, photos } = await jobOfScenes(1);
    expect(job).toMatchObject({ status: 'completed', error: null, cost_usd: PRICE });
    expect(job.usage).toEqual({ images: 0, input_tokens: 1000, output_tokens: 1000 });
    expect(photos[0]?.image.ground).toBe('cutout');
    expect(await likeness(photos[0]?.storage_path ?? '')).toBeGreaterThan(0.9);
    expect(masks()).toHaveLength(1);
    const day = job.created_at.toISOString().slice(0, 10);
    const spending = await firestore.doc(`users/${job.user_id}/spending/${day}`).get();
    expect(spending.get(`jobs.${job.id}`)).toBeCloseTo(PRICE, 9);
  });

  it.each<[string, Fault, number]>([
    ['before it has stored the mask', { point: 'mask.heard', effect: 'kill', attempts: 1 }, 1],
    ['once it has stored it', { point: 'mask.stored', effect: 'kill', attempts: 1 }, 1],
    ['once all is prepared', { point: 'job.prepared', effect: 'kill', attempts: 1 }, 1],
  ])('is asked about once when its worker dies %s', async (_title, fault, asked) => {
    const { job, photos } = await jobOfScenes(1, [fault]);
    expect(job).toMatchObject({ status: 'completed', error: null });
    expect(masks()).toHaveLength(asked);
    // What nobody has stored is on the bill, and the photo stays whole.
    const isLost = fault.point === 'mask.heard';
    expect(photos[0]?.image.ground).toBe(isLost ? 'scene' : 'cutout');
    if (isLost) expect(job.cost_usd).toBeGreaterThan(PRICE);
    else expect(job.cost_usd).toBeCloseTo(PRICE, 9);
  });

  it('is no reason for a job to fail, whatever the model does', async () => {
    const broken = BROKEN_MASKS.slice(0, 5);
    let next = 0;
    gemini.behave(async (response) => {
      const { width, height } = scene;
      const mask = { data: new Uint8Array(width * height).fill(255, 1000, 90_000), width, height };
      answer(response, (await broken[next++ % broken.length]?.answer(mask)) ?? '');
    });
    const { job, photos } = await jobOfScenes(2);
    expect(job).toMatchObject({ status: 'completed', error: null, cost_usd: 2 * PRICE });
    expect(photos.map(({ image }) => image.ground)).toEqual(['scene', 'scene']);
    expect(masks()).toHaveLength(2);

    gemini.questions.length = 0;
    gemini.behave((response) =>
      sendJson(response, 500, { error: { code: 500, status: 'INTERNAL', message: 'Broken' } }),
    );
    const second = await jobOfScenes(2);
    expect(second.job).toMatchObject({ status: 'completed', error: null, cost_usd: 0 });
    expect(masks()).toHaveLength(1);
    const kept = JSON.stringify([(await firestore.doc(jobPath(second.job.id)).get()).data(), second.run.data()]);
    expect(kept).not.toContain(process.env.GEMINI_API_KEY ?? 'AIza');
  });
});
