import { describe, expect, it } from 'vitest';
import { brandSchema } from '../../lib/domain/ads/brand';
import { productSchema } from '../../lib/domain/ads/product';
import { CANCEL_REQUEST_ID, cancelChange, newCancelRequest } from '../../lib/domain/jobs/request';
import { brandPath, jobPath, requestPath } from '../../lib/domain/shared/paths';
import { randomId } from '../../lib/domain/shared/random-id';
import { isTerminal } from '../../lib/domain/work/job-status';
import { timestampsToDates } from '../../functions/src/engine/documents/read-documents';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import { firestoreTurns } from '../../functions/src/kinds/page-reading/firestore-turns';
import { isFirstOfPage } from '../../functions/src/kinds/store/first-of-page';
import { systemClock } from '../../functions/src/web-pages/fetch/clock';
import { SharedPace } from '../../functions/src/web-pages/turns/shared-pace';
import { shopPage } from './page-job';
import { createStoreJob, keptProductsOf, type StoreJob, storeJobEnd, storeJobUntil } from './store-job';

/** A shop is read for whoever asks first, with what there was of it when its first product came. */
const readOnce = once(async () => {
  const { jobId, uid } = await createStoreJob({ url: shopPage('/shopify/'), max_products: 3 });
  const hasBegun = (job: StoreJob) => isTerminal(job.status) || (job.result?.imported ?? 0) > 0;
  return { jobId, uid, running: await storeJobUntil(jobId, hasBegun), job: await storeJobEnd(jobId) };
});

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | null = null;
  return () => (done ??= work());
}

describe('a shop', () => {
  it('becomes a brand with its products, which are there as they are read', async () => {
    const { jobId, uid, running, job } = await readOnce();
    expect(running).toMatchObject({
      ...{ status: 'processing', progress: { current_step: expect.stringMatching(/^Reading product [23] of 3$/) } },
      ...{ stages: { find: { detail: '12 products, of which 3 are read' } } },
      result: { found: 12, brand: { name: 'Tarnwick' } },
    });
    expect(running.result?.products.length).toBe(running.result?.imported);
    expect(job).toMatchObject({ status: 'completed', error: null, progress: { percentage: 100 } });
    expect(Object.values(job.stages).map(({ status }) => status)).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(job.result).toMatchObject({ platform: 'shopify', found: 12, imported: 3, skipped: [] });
    expect(job.result?.products[0]).toEqual({
      product_id: expect.stringMatching(/^fellside-steel-bottle-/),
      full_name: 'Fellside Steel Bottle',
      price: { amount: 32, currency: 'EUR', was: 39 },
      image_url: expect.stringContaining(`${jobId}%2F001-1.jpg`),
      source_url: shopPage('/shopify/products/fellside-bottle'),
    });
    const brand = brandSchema.parse(
      timestampsToDates((await firestore.doc(brandPath(uid, job.result?.brand_id ?? '')).get()).data()),
    );
    expect(brand).toMatchObject({ name: 'Tarnwick', primary_color_hex: '#1F4E46', logo: { width: 641 } });
    const kept = (await keptProductsOf(uid, job)).map((doc) => productSchema.parse(timestampsToDates(doc.data())));
    expect(kept).toHaveLength(3);
    for (const { images } of kept) expect(images).toHaveLength(2);
  });

  it('read again updates what is kept, brings back what was deleted, and leaves what was changed by hand', async () => {
    const { uid, job: one } = await readOnce();
    const [changed, deleted] = await keptProductsOf(uid, one);
    await changed?.ref.update({ full_name: 'My own name', edited_fields: ['full_name'], category: 'Of before' });
    await deleted?.ref.update({ deleted_at: serverTimestamp() });
    const { jobId } = await createStoreJob({ url: shopPage('/shopify/'), max_products: 3, uid });
    const other = await storeJobEnd(jobId);
    expect(other.result?.brand_id).toBe(one.result?.brand_id);
    expect(other.result?.products.map(({ product_id }) => product_id)).toEqual(
      one.result?.products.map(({ product_id }) => product_id),
    );
    const kept = await keptProductsOf(uid, other);
    expect(kept).toHaveLength(3);
    const after = kept.find(({ id }) => id === changed?.id);
    expect(after?.get('full_name')).toBe('My own name');
    expect(after?.get('category')).not.toBe('Of before');
    expect(kept.map((doc) => doc.get('deleted_at'))).toEqual([null, null, null]);
  });

  it('keeps what was read when it is stopped', async () => {
    const { jobId, uid } = await createStoreJob({ url: shopPage('/'), max_products: 6 });
    await storeJobUntil(jobId, ({ result }) => (result?.imported ?? 0) > 0);
    const now = serverTimestamp();
    const batch = firestore.batch();
    batch.update(firestore.doc(jobPath(jobId)), cancelChange(now));
    batch.set(firestore.doc(requestPath(jobId, CANCEL_REQUEST_ID)), newCancelRequest(uid, now));
    await batch.commit();
    const job = await storeJobUntil(jobId, ({ expires_at }) => expires_at !== null);
    expect(job).toMatchObject({ status: 'cancelled', result: { brand: { name: 'Tarnwick' } } });
    const { imported = 0, products = [] } = job.result ?? {};
    expect(imported).toBeGreaterThan(0);
    expect(imported).toBeLessThan(6);
    expect(products).toHaveLength(imported);
  });

  it('is read to its end when workers die in the middle of its products', async () => {
    const { jobId, uid } = await createStoreJob({
      ...{ url: shopPage('/woo/'), max_products: 3 },
      faults: [
        { point: 'part.claimed', effect: 'kill', ad: 'products_001', attempts: 1 },
        { point: 'part.made', effect: 'kill', ad: 'products_002', attempts: 1 },
      ],
    });
    const job = await storeJobEnd(jobId);
    expect(job).toMatchObject({
      status: 'completed',
      result: { platform: 'woocommerce', imported: 3, skipped: [] },
    });
    expect(await keptProductsOf(uid, job)).toHaveLength(3);
  });

  it('that lists no products fails with a reason', async () => {
    const { jobId } = await createStoreJob({ url: shopPage('/gone'), max_products: 3 });
    expect(await storeJobEnd(jobId)).toMatchObject({ status: 'failed', error: { code: 'PAGE_UNREACHABLE' } });
  });
});

describe('a page with several addresses', () => {
  it('is read by one part of a job, however many come to it at once, and by that one again', async () => {
    const jobId = `job_${randomId(20)}`;
    const parts = ['001', '002', '003', '004'];
    const firsts = await Promise.all(parts.map((part) => isFirstOfPage(jobId, part, 'https://shop.example/p')));
    expect(firsts.filter(Boolean)).toHaveLength(1);
    const again = await Promise.all(parts.map((part) => isFirstOfPage(jobId, part, 'https://shop.example/p/')));
    expect(again).toEqual(firsts);
    expect(await isFirstOfPage(jobId, '004', 'https://shop.example/q')).toBe(true);
  });
});

describe('a host that several processes ask at once', () => {
  it('is asked at most twice a second, and nobody is left out', async () => {
    const host = `${randomId(10)}.example`;
    const starts: number[] = [];
    const paces = Array.from({ length: 3 }, () => new SharedPace(firestoreTurns, systemClock));
    const ask = async (pace: SharedPace) => {
      const leave = await pace.turn(host, AbortSignal.timeout(30_000));
      starts.push(Date.now());
      leave();
      await pace.settled();
    };
    await Promise.all([...paces, ...paces].map(ask));
    expect(starts).toHaveLength(6);
    // Timers may be a few milliseconds early.
    for (const [index, start] of starts.slice(2).entries()) expect(start - (starts[index] ?? 0)).toBeGreaterThan(950);
  });
});
