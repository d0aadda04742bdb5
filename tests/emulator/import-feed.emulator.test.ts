import { describe, expect, it } from 'vitest';
import { brandSchema } from '../../lib/domain/ads/brand';
import { productSchema } from '../../lib/domain/ads/product';
import { CANCEL_REQUEST_ID, cancelChange, newCancelRequest } from '../../lib/domain/jobs/request';
import { brandPath, brandsPath, jobPath, productPath, productsPath, requestPath } from '../../lib/domain/shared/paths';
import { timestampsToDates } from '../../functions/src/engine/documents/read-documents';
import { bucket, firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import { createFeedJob, feedJobEnd, feedJobUntil } from './feed-job';
import type { Fault } from './job-fixtures';
import { shopPage } from './page-job';

const COLUMNS = 'name,description,price,image,link,brand';
const photo = (slug: string) => shopPage(`/photos/${slug}-1.jpg`);
const feed = (bottlePrice: string) =>
  [
    COLUMNS,
    `Fellside Steel Bottle,Steel outside. Steel inside.,${bottlePrice},${photo('fellside-bottle')},https://t.example/bottle,Tarnwick`,
    ',Nobody knows its name.,5.00 EUR,,,Tarnwick',
    `Hearth Mug,Stoneware.,18.50 EUR,${shopPage('/photos/nothing-1.jpg')},https://t.example/mug,Tarnwick`,
    'Lowmoor Chair,Oak.,on request,,https://t.example/chair,Lowmoor',
  ].join('\n');
const many = (count: number) => `name\n${Array.from({ length: count }, (_, index) => `Mug ${index}`).join('\n')}`;

async function keptAt(path: string): Promise<unknown> {
  return timestampsToDates((await firestore.doc(path).get()).data());
}

async function productsOf(uid: string, brandId: string) {
  const { docs } = await firestore.collection(productsPath(uid, brandId)).get();
  return docs.map((doc) => ({ id: doc.id, ...productSchema.parse(timestampsToDates(doc.data())) }));
}

async function cancel(jobId: string, uid: string) {
  const now = serverTimestamp();
  const batch = firestore.batch();
  batch.update(firestore.doc(jobPath(jobId)), cancelChange(now));
  batch.set(firestore.doc(requestPath(jobId, CANCEL_REQUEST_ID)), newCancelRequest(uid, now));
  await batch.commit();
}

describe('a feed', () => {
  it('is imported into its brands, with its photos, and again updates what it has brought', async () => {
    const { jobId, uid } = await createFeedJob({ content: feed('32.00 EUR') });
    const { status, stages, result } = await feedJobEnd(jobId);
    expect(status).toBe('completed');
    expect(Object.values(stages).map(({ status: of }) => of)).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(stages).toMatchObject({
      read: { detail: '3 products, 1 row left out' },
      keep: { detail: '3 products kept' },
      look: { detail: '2 products with photos' },
      photos: { detail: '1 photo' },
    });
    expect(result).toMatchObject({
      ...{ found: 4, wanted: 3, imported: 3, photos: 1 },
      skipped: [{ line: 3, reason: 'It has no name.' }],
      skipped_more: 0,
      warnings: [
        'The price couldn’t be read for certain and was left out: line 5.',
        'No photo could be fetched for line 4. You can add photos by hand.',
      ],
    });
    const [bottle, mug, chair] = result?.products ?? [];
    expect([bottle?.brand_id, mug?.brand_id]).toEqual([result?.brand_id, result?.brand_id]);
    expect(result?.brand_ids).toEqual([bottle?.brand_id, chair?.brand_id]);
    const brandId = bottle?.brand_id ?? '';
    expect(brandSchema.parse(await keptAt(brandPath(uid, brandId)))).toMatchObject({ name: 'Tarnwick', website: null });
    const kept = productSchema.parse(await keptAt(productPath(uid, brandId, bottle?.product_id ?? '')));
    expect(kept).toMatchObject({
      description: 'Steel outside. Steel inside.',
      price: { amount: 32, currency: 'EUR' },
      images: [{ width: 1200, url: bottle?.image_url }],
    });
    expect(
      (
        await bucket()
          .file(kept.images[0]?.storage_path ?? '')
          .exists()
      )[0],
    ).toBe(true);

    await firestore
      .doc(productPath(uid, brandId, mug?.product_id ?? ''))
      .update({ description: 'Mine.', edited_fields: ['description'] });
    const again = await feedJobEnd((await createFeedJob({ uid, content: feed('29.00 EUR') })).jobId);
    expect(again.result?.products.map(({ product_id }) => product_id)).toEqual(
      result?.products.map(({ product_id }) => product_id),
    );
    const now = await productsOf(uid, brandId);
    expect(now.map(({ full_name, price, description }) => [full_name, price?.amount, description]).sort()).toEqual([
      ['Fellside Steel Bottle', 29, 'Steel outside. Steel inside.'],
      ['Hearth Mug', 18.5, 'Mine.'],
    ]);
    expect((await firestore.collection(brandsPath(uid)).get()).size).toBe(2);
    // What the first import had stored of it is replaced.
    expect(
      (
        await bucket()
          .file(kept.images[0]?.storage_path ?? '')
          .exists()
      )[0],
    ).toBe(false);
  });

  it('goes to the one brand that was asked for, whichever its rows name, and survives processes that die', async () => {
    const kill = (point: Fault['point'], ad: string): Fault => ({ point, effect: 'kill', ad, attempts: 1 });
    const faults = [kill('stage.made', 'read'), kill('part.made', 'keep_0'), kill('stage.claimed', 'finish')];
    const input = { brand_name: 'Northwind' };
    const { jobId, uid } = await createFeedJob({ content: many(30), input, faults });
    const { status, result } = await feedJobEnd(jobId);
    expect([status, result?.imported, result?.brand_ids.length]).toEqual(['completed', 30, 1]);
    expect(await productsOf(uid, result?.brand_id ?? '')).toHaveLength(30);
  });

  it('that is stopped meanwhile keeps what it has brought', async () => {
    const faults: Fault[] = [{ point: 'part.claimed', effect: 'delay', ad: 'keep_2', delay_ms: 8000 }];
    const { jobId, uid } = await createFeedJob({ content: many(60), input: { brand_name: 'Northwind' }, faults });
    const { stages } = await feedJobUntil(jobId, ({ result }) => (result?.imported ?? 0) === 50);
    expect(stages.keep?.detail).toBe('Keeping product 51 of 60');
    await cancel(jobId, uid);
    const { status, result } = await feedJobUntil(jobId, ({ expires_at }) => expires_at !== null);
    expect([status, result?.imported, result?.products.length]).toEqual(['cancelled', 50, 50]);
    expect((await productsOf(uid, result?.brand_id ?? '')).length).toBeGreaterThanOrEqual(50);
  });
});

describe('a file that can’t be imported', () => {
  const text = 'name\nMug';
  const file = { path: 'users/bob/uploads/up_abcdefghij0123456789/abcdefghijkl.csv', name: 'x.csv', size: 9 };
  const REFUSED: [content: string, given: Partial<Parameters<typeof createFeedJob>[0]>, message: string][] = [
    ['PK\x03\x04', {}, 'save it as CSV'],
    ['', {}, 'is empty'],
    ['name,price\n,1\n,2', {}, 'Line 2: It has no name.'],
    [text, { contentEncoding: 'gzip' }, 'is stored in a packed form'],
    [text, { input: { brand_id: 'gone' } }, 'is not there any more'],
    [text, { input: { file: { ...file, content_type: 'text/csv' } } }, 'is not among your uploads'],
  ];

  it('ends its job with what to do, whatever is wrong with it', async () => {
    const jobs = await Promise.all(REFUSED.map(([content, given]) => createFeedJob({ content, ...given })));
    const ends = await Promise.all(jobs.map(({ jobId }) => feedJobEnd(jobId)));
    for (const [index, { status, error }] of ends.entries()) {
      expect(status).toBe('failed');
      expect(error).toMatchObject({
        code: 'INVALID_PRODUCT_DATA',
        message: expect.stringContaining(REFUSED[index]?.[2] ?? ''),
      });
    }
  });
});
