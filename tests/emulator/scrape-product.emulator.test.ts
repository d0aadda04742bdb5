import { describe, expect, it } from 'vitest';
import { brandSchema } from '../../lib/domain/ads/brand';
import { productSchema } from '../../lib/domain/ads/product';
import { CANCEL_REQUEST_ID, cancelChange, newCancelRequest } from '../../lib/domain/jobs/request';
import { brandPath, jobPath, productPath, requestPath } from '../../lib/domain/shared/paths';
import { timestampsToDates } from '../../functions/src/engine/documents/read-documents';
import { bucket, firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import type { Fault } from './job-fixtures';
import { createPageJob, type PageJob, pageJobEnd, pageJobUntil, shopPage } from './page-job';

const PAGE = '/products/fellside-bottle';

async function documentAt(path: string): Promise<unknown> {
  return timestampsToDates((await firestore.doc(path).get()).data());
}

const isThere = async (path: string) => (await bucket().file(path).exists())[0];

/** Brand and product as they are kept. */
async function keptOf(uid: string, { result }: PageJob) {
  const { brand_id, product_id } = result ?? {};
  if (!brand_id || !product_id) throw new Error('Nothing is kept');
  const brand = brandSchema.parse(await documentAt(brandPath(uid, brand_id)));
  const product = productSchema.parse(await documentAt(productPath(uid, brand_id, product_id)));
  return { brand, product };
}

describe('the page of a product', () => {
  it('is read in stages, into a ticket, and kept as brand and product', async () => {
    const { jobId, uid, input } = await createPageJob({ url: shopPage(PAGE) });
    const job = await pageJobEnd(jobId);
    expect(job).toMatchObject({ status: 'completed', error: null, progress: { percentage: 100 } });
    expect(Object.values(job.stages).map(({ status }) => status)).toEqual(['done', 'done', 'done', 'done', 'done']);
    const { product, brand, uploads, sources } = job.result ?? {};
    expect(product).toMatchObject({
      full_name: 'Fellside Steel Bottle',
      price: { amount: 32, currency: 'EUR', was: 39 },
      images: [{ width: 1200 }, { width: 1200 }],
    });
    expect(brand).toMatchObject({ name: 'Tarnwick', colors: { primary: '#1F4E46' }, logo: { width: 641 } });
    expect(job.stages).toMatchObject({
      look: { detail: '127.0.0.1' },
      read: { detail: expect.stringMatching(/^\d+ kB$/) },
      find: { detail: 'Fellside Steel Bottle, €32.00' },
      photos: { detail: '2 photos' },
      brand: { detail: 'Tarnwick, with its logo' },
    });
    expect(sources).toMatchObject({ full_name: 'json-ld' });
    expect(uploads?.photos).toHaveLength(product?.images.length ?? 0);
    const files = [...(product?.images ?? []).map(({ storage_path }) => storage_path)];
    const forTicket = [...(uploads?.photos ?? []), ...(uploads?.logo ? [uploads.logo] : [])].map(({ path }) => path);
    for (const path of [...files, ...forTicket]) expect(await isThere(path)).toBe(true);
    for (const path of forTicket) {
      expect(path).toMatch(new RegExp(`^users/${uid}/uploads/${input.upload_id}/[0-9a-f]{12}\\.(jpg|png)$`));
    }
    const kept = await keptOf(uid, job);
    expect(kept.product).toMatchObject({
      full_name: product?.full_name,
      price: product?.price,
      images: product?.images,
    });
    expect(kept.brand).toMatchObject({ name: brand?.name, logo: brand?.logo });
  });

  it('read again updates what is kept, and doubles nothing', async () => {
    const first = await createPageJob({ url: shopPage(PAGE), upload_id: null });
    const one = await pageJobEnd(first.jobId);
    const { jobId } = await createPageJob({ url: shopPage(PAGE), upload_id: null });
    const other = await pageJobEnd(jobId);
    expect([other.result?.brand_id, other.result?.product_id]).toEqual([one.result?.brand_id, one.result?.product_id]);
    expect(other.result?.uploads).toBeNull();
  });

  it('is not kept where nobody wants that', async () => {
    const { jobId, uid } = await createPageJob({ url: shopPage(PAGE), save: false });
    expect(await pageJobEnd(jobId)).toMatchObject({
      status: 'completed',
      result: { brand_id: null, product_id: null },
    });
    expect((await firestore.collection(`users/${uid}/stores`).get()).size).toBe(0);
  });

  it.each(['read', 'photos', 'brand'])(
    'is read to its end when the process dies at the stage “%s”, before and after its work',
    async (stage) => {
      const first: Fault = { point: 'stage.claimed', effect: 'kill', ad: stage, attempts: 1 };
      const second: Fault = { point: 'stage.made', effect: 'kill', ad: stage, attempts: 2 };
      const { jobId } = await createPageJob({ url: shopPage(PAGE), faults: [first, second] });
      const job = await pageJobEnd(jobId);
      expect(job).toMatchObject({ status: 'completed', result: { brand: { name: expect.any(String) } } });
      expect(Object.values(job.stages).map(({ status }) => status)).toEqual(['done', 'done', 'done', 'done', 'done']);
    },
  );
});

describe('a page that can’t be read', () => {
  it.each([
    ['that is gone', shopPage('/gone'), 'PAGE_UNREACHABLE'],
    ['behind a bot wall', shopPage('/wall'), 'PAGE_UNREACHABLE'],
    ['behind a login', shopPage('/login'), 'PAGE_UNREADABLE'],
    ['that leads in a circle', shopPage('/loop'), 'PAGE_UNREACHABLE'],
    ['that is a bomb', shopPage('/bomb'), 'PAGE_UNREADABLE'],
    ['of this machine’s network', 'http://192.168.0.1/products/bottle', 'PAGE_UNREACHABLE'],
    ['of a cloud’s metadata', 'http://169.254.169.254/latest/meta-data/', 'PAGE_UNREACHABLE'],
    ['of a service beside us', 'http://127.0.0.1:8080/', 'PAGE_UNREACHABLE'],
    ['that sells nothing', shopPage('/'), 'PAGE_UNREADABLE'],
  ])('%s ends the job with a reason', async (_title, url, code) => {
    const { jobId } = await createPageJob({ url });
    const { status, error, result } = await pageJobEnd(jobId);
    expect(status).toBe('failed');
    expect(error).toMatchObject({ code, message: expect.stringMatching(/^[A-Z“].+\.$/s) });
    expect(result).toBeNull();
  });

  it('and is stopped meanwhile leaves nothing behind', async () => {
    const { jobId, uid } = await createPageJob({ url: shopPage('/slow') });
    await pageJobUntil(jobId, ({ stages }) => stages.read?.status === 'running');
    const now = serverTimestamp();
    const batch = firestore.batch();
    batch.update(firestore.doc(jobPath(jobId)), cancelChange(now));
    batch.set(firestore.doc(requestPath(jobId, CANCEL_REQUEST_ID)), newCancelRequest(uid, now));
    await batch.commit();
    const job = await pageJobUntil(jobId, ({ expires_at }) => expires_at !== null);
    expect(job).toMatchObject({ status: 'cancelled', result: null });
  });
});
