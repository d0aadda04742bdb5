import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../tests/emulator/quiet-project';
import { brandPath, JOBS, jobPath, productPath } from '../../domain/shared/paths';
import { randomId } from '../../domain/shared/random-id';
import { firestore } from '../firebase/admin';
import { presentProduct } from './avatar-endpoint';
import { generateVideo } from './video-endpoint';

vi.mock('../auth/verify-token', () => ({
  verifiedUid: async ({ headers }: Request) => headers.get('authorization'),
}));

const PLACE = { brandId: 'northwind', productId: 'tonic' };
const people: string[] = [];
let uid: string;

const photo = () => ({
  ...{ url: 'https://files.example/1', storage_path: `users/${uid}/pages/job_1/photo-1.png` },
  ...{ width: 800, height: 600, size: 9000 },
});

async function keepProduct(id: string, { images = [photo()], ...more }: Record<string, unknown> = {}): Promise<void> {
  const updated_at = new Date();
  const product = { full_name: `Tonic ${id}`, description: 'A crisp tonic with real juniper, made by hand.' };
  const price = { amount: 3.5, currency: 'EUR', was: null };
  await firestore
    .doc(productPath(uid, PLACE.brandId, id))
    .set({ ...product, price, images, created_at: updated_at, updated_at, ...more });
}

beforeEach(async () => {
  uid = `person-${randomId(10)}`;
  people.push(uid);
  const at = new Date();
  const colors = { primary_color_hex: '#0b5d3b', secondary_color_hex: '#f4e9cd' };
  const brand = { name: 'Northwind', ...colors, created_at: at, updated_at: at };
  await firestore.doc(brandPath(uid, PLACE.brandId)).set(brand);
  await keepProduct(PLACE.productId);
});
afterAll(async () => {
  for (const person of people) await firestore.recursiveDelete(firestore.doc(`users/${person}`));
  const jobs = await firestore.collection(JOBS).where('user_id', 'in', people).get();
  for (const { ref } of jobs.docs) await firestore.recursiveDelete(ref);
});

async function ask(body?: unknown, place = PLACE) {
  const request = new Request('http://here/api/v1/sora/generate/northwind/tonic', {
    method: 'POST',
    headers: { Authorization: uid, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer = await generateVideo.POST(request, { params: Promise.resolve(place) });
  return { status: answer.status, body: (await answer.json()) as { job_id: string } & Record<string, unknown> };
}

describe('asking for a video of a product', () => {
  it('makes a job of its words, photos and price, with what is usual where nothing is said', async () => {
    const { status, body } = await ask();
    expect(status).toBe(202);
    expect(body).toMatchObject({ success: true, data: { type: 'video_generation', status: 'queued' } });
    const job = await firestore.doc(jobPath(body.job_id)).get();
    expect(job.get('input')).toMatchObject({
      ...{ brand_name: 'Northwind', product_full_name: 'Tonic tonic', brand_id: 'northwind', product_id: 'tonic' },
      ...{ template: null, scenes: 3, duration_seconds: 10, fps: 30, aspect_ratio: '9:16', lang: null },
      ...{ prompt: null, voice_over: false, music: 'bright', captions: true, price: '€3.50', others: [] },
      product_images: [{ path: photo().storage_path, name: 'Tonic tonic 1.png' }],
    });
  });

  it('for a catalogue takes the brand’s other products that have a photo, the last changed first', async () => {
    expect(await ask({ template: 'catalogue' })).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('at least 3 products') },
    });
    await keepProduct('lemon');
    await keepProduct('without-photo', { images: [] });
    await keepProduct('deleted', { deleted_at: new Date() });
    await keepProduct('rose', { price: null });
    const { status, body } = await ask({ template: 'catalogue' });
    expect(status).toBe(202);
    const job = await firestore.doc(jobPath(body.job_id)).get();
    expect(job.get('input.others')).toMatchObject([
      { product_id: 'rose', full_name: 'Tonic rose', price: null },
      { product_id: 'lemon', price: '€3.50' },
    ]);
  });

  it('is refused, and says why', async () => {
    const missing = { status: 404, body: { code: 'NOT_FOUND' } };
    expect(await ask({}, { ...PLACE, productId: 'gin' })).toMatchObject(missing);
    expect(await ask({}, { ...PLACE, brandId: 'Nobody’s' })).toMatchObject(missing);
    for (const [field, value] of Object.entries({
      ...{ scenes: 8, duration_seconds: 31, aspect_ratio: '3:2', lang: 'klingon', music: 'loud', captions: 'yes' },
      ...{ template: 'explosion', prompt: 'w'.repeat(2001), fps: 60 },
    })) {
      const { status, body } = await ask({ [field]: value });
      expect([field, status]).toEqual([field, 400]);
      expect(JSON.stringify(body)).toContain(field);
    }
    await keepProduct(PLACE.productId, { images: [] });
    expect(await ask()).toMatchObject({ status: 409, body: { code: 'PREREQUISITE_MISSING' } });
  });
});

describe('having a product presented', () => {
  async function present(body: object) {
    const request = new Request('http://here/api/v1/avatars/product-video/generate', {
      method: 'POST',
      headers: { Authorization: uid, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = await presentProduct.POST(request, { params: Promise.resolve({}) });
    return { status: answer.status, body: (await answer.json()) as { job_id: string } & Record<string, unknown> };
  }
  const of = { brand_id: PLACE.brandId, product_id: PLACE.productId };

  it('makes a job of the product’s words, photos and price, and of the script', async () => {
    const { status, body } = await present({ ...of, script: ' Try it tonight. ' });
    expect({ status, body }).toMatchObject({ status: 202, body: { data: { type: 'avatar_video', status: 'queued' } } });
    const job = await firestore.doc(jobPath(body.job_id)).get();
    expect(job.get('input')).toMatchObject({
      ...{ brand_name: 'Northwind', product_full_name: 'Tonic tonic', brand_id: 'northwind', product_id: 'tonic' },
      ...{ avatar_id: 'maya', voice_id: null, script: 'Try it tonight.', duration_seconds: null, ai_mark: true },
      ...{ fps: 30, aspect_ratio: '9:16', lang: null, music: 'bright', price: '€3.50' },
      product_images: [{ path: photo().storage_path }],
    });
  });

  it('is refused, and says why', async () => {
    expect(await present({ ...of, product_id: 'gin' })).toMatchObject({ status: 404 });
    for (const [field, value] of Object.entries({
      ...{ brand_id: 7, avatar_id: 'elvis', voice_id: 'mine', duration_seconds: 61, ai_mark: 'yes' },
      ...{ script: 'Far too many words for a minute. '.repeat(30), photo: 'data:image/png;base64,AA' },
    })) {
      const { status, body } = await present({ ...of, [field]: value });
      expect([field, status]).toEqual([field, 400]);
      expect(JSON.stringify(body)).toContain(field);
    }
    await keepProduct(PLACE.productId, { images: [] });
    expect(await present(of)).toMatchObject({ status: 409, body: { code: 'PREREQUISITE_MISSING' } });
  });
});
