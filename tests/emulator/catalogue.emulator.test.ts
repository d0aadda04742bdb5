import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type BulkDynamicInput, bulkDynamic } from '../../lib/domain/kinds/ads/bulk-dynamic';
import { SAMPLE_INPUTS } from '../../lib/domain/kinds/sample-inputs';
import {
  brandPath,
  conversationPath,
  pageFolder,
  preparedFolder,
  productPath,
  uploadFile,
} from '../../lib/domain/shared/paths';
import { newJobId, newUploadId, randomId } from '../../lib/domain/shared/random-id';
import { keepBrand, keepProduct } from '../../functions/src/catalogue/keep';
import { purgeDeleted } from '../../functions/src/catalogue/purge';
import { firestore } from '../../functions/src/firebase/admin';
import { InputError } from '../../functions/src/inputs/input-error';
import { prepareInputs } from '../../functions/src/inputs/prepare-inputs';
import type { AdJob } from '../../functions/src/kinds/ads/ad-job';
import { brandAndProduct, subjectOf } from '../../functions/src/catalogue/subject';
import { readObject, writeObject } from '../../functions/src/storage/objects';
import { ObjectTooLargeError } from '../../functions/src/storage/storage-error';
import { photoBytes } from './job-fixtures';
import { storedFiles, storeFile } from './stored-files';

const somebody = () => `person-${randomId(10)}`;
const past = new Date('2026-11-01T09:00:00Z');
const DAY_MS = 86_400_000;

const setBrand = (uid: string, id: string, change: object = {}) =>
  firestore.doc(brandPath(uid, id)).set({ name: 'Norden', created_at: past, updated_at: past, ...change });
const setProduct = (uid: string, brandId: string, id: string, change: object = {}) =>
  firestore
    .doc(productPath(uid, brandId, id))
    .set({ full_name: 'Bottle', description: 'Steel.', created_at: past, updated_at: past, ...change });
const isThere = async (path: string) => (await firestore.doc(path).get()).exists;

/** Only what a plan asks of a job. */
const jobOf = (uid: string, change: Partial<BulkDynamicInput>) =>
  ({
    id: newJobId(),
    user_id: uid,
    type: 'bulk-dynamic',
    input: bulkDynamic.input.parse({ ...SAMPLE_INPUTS['bulk-dynamic'], ...change }),
  }) as AdJob;

/** What the plan of a job writes of brand and product. */
async function planned(job: AdJob) {
  const subject = await subjectOf(job.user_id, job.input);
  return { ids: [subject.brand.id, subject.product.id], written: brandAndProduct(job.input, subject) };
}

describe('the brand and the product of a job', () => {
  it('are those that it names by their ids, and say what they said before', async () => {
    const uid = somebody();
    await setBrand(uid, 'mine');
    await setProduct(uid, 'mine', 'bottle');
    const job = jobOf(uid, { brand_id: 'mine', product_id: 'bottle', brand_name: 'For one job only' });
    expect(await planned(job)).toEqual({ ids: ['mine', 'bottle'], written: [] });
  });

  it('are found by their names where there are no ids, and keep what a hand has said', async () => {
    const uid = somebody();
    const { input } = jobOf(uid, {});
    await setBrand(uid, 'mine', { name: input.brand_name, edited_fields: ['primary_color_hex'] });
    await setProduct(uid, 'mine', 'bottle', { full_name: input.product_full_name, edited_fields: ['description'] });
    const { ids, written } = await planned(jobOf(uid, {}));
    expect(ids).toEqual(['mine', 'bottle']);
    expect(written.map(({ data }) => Object.keys(data).toSorted())).toEqual([
      ['deleted_at', 'name', 'secondary_color_hex', 'updated_at'],
      ['deleted_at', 'full_name', 'updated_at'],
    ]);
  });

  it('are those of the brand that theirs was merged into', async () => {
    const uid = somebody();
    await setBrand(uid, 'old', { merged_into: 'middle' });
    await setBrand(uid, 'middle', { merged_into: 'new' });
    await setBrand(uid, 'new', { name: 'Norden Goods' });
    expect((await planned(jobOf(uid, { brand_id: 'old', product_id: 'bottle' }))).ids).toEqual(['new', 'bottle']);
  });

  it('come back with an import that reads them again', async () => {
    const uid = somebody();
    const colors = { primary: '#0B5D3B', secondary: null, others: [] };
    const brand = {
      name: 'Norden',
      website: 'https://n.example/',
      logo: null,
      colors,
      fonts: [],
      tone: 'calm',
      language: 'en',
    };
    const id = await keepBrand(uid, brand);
    await firestore.doc(brandPath(uid, id)).update({ deleted_at: past, edited_fields: ['tone'], tone: 'loud' });
    expect(await keepBrand(uid, { ...brand, tone: 'dry', language: 'de' })).toBe(id);
    const kept = (await firestore.doc(brandPath(uid, id)).get()).data();
    expect(kept).toMatchObject({ deleted_at: null, tone: 'loud', language: 'de', primary_color_hex: '#0B5D3B' });
  });

  it('have ids that every place takes, made of their names', async () => {
    const uid = somebody();
    await setBrand(uid, 'norden');
    const facts = { features: [], price: null, availability: null, rating: null, category: null, images: [] };
    const product = { full_name: 'Flasche Größe 2', description: null, ...facts, source_url: null, language: null };
    const id = await keepProduct(uid, 'norden', product);
    expect(await keepProduct(uid, 'norden', { ...product, description: 'Neu' })).toBe(id);
    expect(id).toMatch(/^[a-z0-9][a-z0-9-]{0,79}$/);
  });
});

describe('what was deleted longer than a week ago', () => {
  /** Stores files, and gives them as images that are kept. */
  async function images(paths: string[]) {
    await Promise.all(paths.map((path) => writeObject(path, Buffer.from('x'), { contentType: 'image/png' })));
    return paths.map((storage_path) => ({ url: 'https://x', storage_path, width: 9, height: 9, size: 1 }));
  }
  const deleted_at = new Date(past.getTime());
  const dayOf = (days: number) => new Date(past.getTime() + days * DAY_MS);

  it('is gone with its files, and nothing else is', async () => {
    const uid = somebody();
    const [page, uploaded] = [pageFolder(uid, 'job_1'), uploadFile(uid, newUploadId(), 'abcdefghijkl.png')];
    const key = { uid, brandId: 'gone', productId: 'bottle', conversationId: 'conv_1' };
    const ad = `${conversationPath(key)}/ad.png`;
    const foreign = `${pageFolder('somebody-else', uid)}/photo-1.png`;
    const kept = await images([`${page}/photo-1.png`, uploaded, `${page}/photo-2.png`, ad, foreign]);
    const [ofBottle, ofUpload, ofCup, ofAd, ofStranger] = kept;
    const [logo] = await images([`${page}/logo.png`]);
    const [mask] = await images([uploadFile(uid, newUploadId(), 'mask00000001.png')]);
    await setBrand(uid, 'gone', { deleted_at, logo });
    // Files that are not the product's own to delete stay, whatever its document says.
    await setProduct(uid, 'gone', 'bottle', {
      images: [ofBottle, { ...ofUpload, cutout: mask }, ofAd, ofStranger],
    });
    await firestore.doc(conversationPath(key)).set({ title: 'Bottle' });
    await setBrand(uid, 'stays');
    await setProduct(uid, 'stays', 'cup', { deleted_at, images: [ofCup] });
    await setProduct(uid, 'stays', 'plate', { deleted_at: dayOf(5) });
    await setProduct(uid, 'stays', 'fork', { deleted_at: null });

    await purgeDeleted(dayOf(7));
    expect(await isThere(brandPath(uid, 'gone'))).toBe(true);
    await purgeDeleted(dayOf(8));
    await purgeDeleted(dayOf(8));
    const paths = [
      ...['gone', 'stays'].map((id) => brandPath(uid, id)),
      productPath(uid, 'gone', 'bottle'),
      ...['cup', 'plate', 'fork'].map((id) => productPath(uid, 'stays', id)),
      conversationPath(key),
    ];
    expect(await Promise.all(paths.map(isThere))).toEqual([false, true, false, false, true, true, true]);
    expect(await storedFiles(`users/${uid}/`)).toEqual([ad]);
    expect(await storedFiles(foreign)).toEqual([foreign]);
  });

  it('leaves the files of products that a merge has brought to another brand', async () => {
    const uid = somebody();
    const [shared, own] = await images([1, 2].map((number) => `${pageFolder(uid, 'job_1')}/photo-${number}.png`));
    await setBrand(uid, 'from', { merged_into: 'into' });
    await setProduct(uid, 'from', 'bottle', { deleted_at, images: [shared, own] });
    await setBrand(uid, 'into');
    await setProduct(uid, 'into', 'bottle', { images: [shared] });
    await purgeDeleted(dayOf(8));
    expect(await isThere(productPath(uid, 'from', 'bottle'))).toBe(false);
    expect(await storedFiles(`users/${uid}/`)).toEqual([shared?.storage_path]);
    // With the brand goes what was merged into it.
    await firestore.doc(brandPath(uid, 'into')).update({ deleted_at });
    await purgeDeleted(dayOf(8));
    expect(await Promise.all(['from', 'into'].map((id) => isThere(brandPath(uid, id))))).toEqual([false, false]);
    expect(await storedFiles(`users/${uid}/`)).toEqual([]);
  });
});

describe('a file that a job names', () => {
  const upload = (path: string) => ({ path, name: 'bottle.png', size: 9, content_type: 'image/png' as const });
  const prepare = (uid: string, path: string) =>
    prepareInputs({ id: newJobId(), user_id: uid }, { photos: [upload(path)], logo: null });

  it('is one of the person’s own, uploaded or read from a page', async () => {
    const uid = somebody();
    const [bytes, id] = [await photoBytes(), newJobId()];
    const paths = [uploadFile(uid, newUploadId(), 'abcdefghijkl.png'), `${pageFolder(uid, id)}/a1/photo-1.png`];
    for (const path of paths) {
      await writeObject(path, bytes, { contentType: 'image/png' });
      expect((await prepare(uid, path)).photos).toHaveLength(1);
    }
  });

  it('is refused where it is anybody else’s, or lies elsewhere', async () => {
    const [uid, other] = [somebody(), somebody()];
    const foreign = uploadFile(other, newUploadId(), 'abcdefghijkl.png');
    const elsewhere = `${preparedFolder(uid, 'job_1')}/photo-1.png`;
    for (const path of [foreign, elsewhere]) await writeObject(path, await photoBytes(), { contentType: 'image/png' });
    const climbing = `users/${uid}/uploads/../../${foreign.slice('users/'.length)}`;
    for (const path of [foreign, elsewhere, climbing]) {
      await expect(prepare(uid, path)).rejects.toThrow('“bottle.png” is not among your files. Upload it again.');
    }
  });

  it('is read as it is stored, and never more of it than can be used', async () => {
    const uid = somebody();
    const path = uploadFile(uid, newUploadId(), 'abcdefghijkl.png');
    const packed = gzipSync(Buffer.alloc(20 * 2 ** 20));
    await storeFile(path, packed, { contentEncoding: 'gzip' });
    expect((await readObject(path)).equals(packed)).toBe(true);
    await expect(prepare(uid, path)).rejects.toThrow(InputError);

    await writeObject(path, Buffer.alloc(11 * 2 ** 20), { contentType: 'image/png' });
    await expect(readObject(path, 2 ** 20)).rejects.toThrow(ObjectTooLargeError);
    await expect(prepare(uid, path)).rejects.toThrow('larger than 10 MB');
  });
});
