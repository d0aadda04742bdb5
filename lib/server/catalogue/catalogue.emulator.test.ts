import { describe, expect, it } from 'vitest';
import '../../../tests/emulator/quiet-project';
import { brandPath, jobPath, productPath } from '../../domain/shared/paths';
import { newJobId, randomId } from '../../domain/shared/random-id';
import { SAMPLE_INPUTS } from '../../domain/kinds/sample-inputs';
import { newJob } from '../../domain/jobs/job';
import { firestore } from '../firebase/admin';
import { changeBrand, changeProduct } from './change-catalogue';
import { deleteBrand, deleteProduct } from './delete-from-catalogue';
import { fillFromCatalogue } from './fill-from-catalogue';
import { listBrands, listProducts } from './list-catalogue';
import { ownBrand, ownProduct } from './own-documents';

const somebody = () => `person-${randomId(10)}`;
const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute));

const BRAND = { name: 'Norden', primary_color_hex: '#0B5D3B', created_at: at(0), updated_at: at(0) };
const keepBrand = (uid: string, id: string, change: object = {}) =>
  firestore.doc(brandPath(uid, id)).set({ ...BRAND, ...change });

const image = (uid: string, number: number) => ({
  url: `https://files.example/${number}`,
  storage_path: `users/${uid}/pages/job_1/photo-${number}.png`,
  width: 800,
  height: 600,
  size: 9000,
});
const PRODUCT = { full_name: 'Norden Bottle', description: 'Steel inside and out.', updated_at: at(0) };
const keepProduct = (uid: string, id: string, change: object = {}) =>
  firestore.doc(productPath(uid, 'norden', id)).set({ ...PRODUCT, ...change });

const names = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);
const query = (text = '') => new URLSearchParams(text);
const refusal = (code: string) => expect.objectContaining({ code }) as unknown;

describe('the list of a person’s brands', () => {
  it('has the last changed first, and nothing that was deleted or merged, or is somebody else’s', async () => {
    const [uid, other] = [somebody(), somebody()];
    await Promise.all([
      keepBrand(uid, 'first', { updated_at: at(1) }),
      keepBrand(uid, 'last', { updated_at: at(9), deleted_at: null, merged_into: null }),
      keepBrand(uid, 'deleted', { updated_at: at(5), deleted_at: at(5) }),
      keepBrand(uid, 'merged', { updated_at: at(6), merged_into: 'last' }),
      keepBrand(uid, 'both', { updated_at: at(7), merged_into: 'last', deleted_at: at(7) }),
      keepBrand(other, 'foreign'),
    ]);
    const list = await listBrands(uid, query());
    expect(names(list)).toEqual(['last', 'first']);
    expect(list).toMatchObject({ total: 2, query: { page: 1, size: 10 }, next: undefined });
  });

  it('goes on from page to page, and from cursor to cursor, past what was deleted', async () => {
    const uid = somebody();
    const deleted = [2, 3, 6];
    await Promise.all(
      [1, 2, 3, 4, 5, 6, 7].map((minute) =>
        keepBrand(uid, `b${minute}`, {
          updated_at: at(minute),
          deleted_at: deleted.includes(minute) ? at(minute) : null,
        }),
      ),
    );
    expect(names(await listBrands(uid, query('page_size=2')))).toEqual(['b7', 'b5']);
    expect(names(await listBrands(uid, query('page_size=2&page=2')))).toEqual(['b4', 'b1']);
    expect(names(await listBrands(uid, query('page_size=2&page=3')))).toEqual([]);
    const first = await listBrands(uid, query('limit=3&cursor=first'));
    expect(names(first)).toEqual(['b7', 'b5', 'b4']);
    const second = await listBrands(uid, query(`limit=3&cursor=${first.next ?? ''}`));
    expect([names(second), second.next, second.total]).toEqual([['b1'], null, 4]);
  });

  it('refuses what is no page', async () => {
    await expect(listBrands(somebody(), query('page=0'))).rejects.toEqual(refusal('INVALID_REQUEST'));
    await expect(listBrands(somebody(), query('page=1&cursor=first'))).rejects.toEqual(refusal('INVALID_REQUEST'));
  });
});

describe('a brand and its products', () => {
  it('are not there for others, once deleted, or under an id that can be none', async () => {
    const uid = somebody();
    await keepBrand(uid, 'norden');
    await keepBrand(uid, 'gone', { deleted_at: at(1) });
    await keepProduct(uid, 'bottle');
    await keepProduct(uid, 'cup', { deleted_at: at(1) });
    expect(await ownBrand(uid, 'norden')).toMatchObject({ id: 'norden', name: 'Norden', fonts: [], logo: null });
    expect(await ownProduct(uid, 'norden', 'bottle')).toMatchObject({ id: 'bottle', images: [], price: null });
    expect(names(await listProducts(uid, 'norden', query()))).toEqual(['bottle']);
    for (const missing of [
      () => ownBrand(somebody(), 'norden'),
      () => ownBrand(uid, 'gone'),
      () => ownBrand(uid, '../x'),
      () => ownProduct(uid, 'norden', 'cup'),
      () => ownProduct(uid, 'norden', '..'),
      () => ownProduct(uid, 'gone', 'bottle'),
      () => listProducts(uid, 'gone', query()),
      () => changeBrand(uid, 'gone', { name: 'x' }),
      () => changeProduct(uid, { brandId: 'norden', productId: 'cup' }, { full_name: 'x' }),
      () => deleteBrand(uid, 'gone'),
      () => deleteProduct(uid, 'norden', 'cup'),
    ])
      await expect(missing()).rejects.toEqual(refusal('NOT_FOUND'));
  });

  it('say what was sent, and remember that a hand has said it', async () => {
    const uid = somebody();
    await keepBrand(uid, 'norden', { edited_fields: ['name'] });
    const cutout = { url: 'https://files.example/mask', storage_path: `users/${uid}/uploads/up_1/mask.png` };
    await keepProduct(uid, 'bottle', { images: [image(uid, 1), { ...image(uid, 2), cutout }] });
    const brand = await changeBrand(uid, 'norden', { tone: 'calm', colors: { secondary: null, others: ['#ffffff'] } });
    expect(brand).toMatchObject({
      name: 'Norden',
      tone: 'calm',
      primary_color_hex: '#0B5D3B',
      secondary_color_hex: null,
      other_colors: ['#ffffff'],
      edited_fields: ['name', 'tone', 'secondary_color_hex', 'other_colors'],
    });
    const key = { brandId: 'norden', productId: 'bottle' };
    const images = [{ storage_path: image(uid, 2).storage_path }];
    const product = await changeProduct(uid, key, { images, price: { amount: 9, currency: 'EUR', was: null } });
    expect(product).toMatchObject({
      full_name: 'Norden Bottle',
      // As it was cut out by hand.
      images: [{ ...image(uid, 2), cutout }],
      price: { amount: 9, currency: 'EUR', was: null },
      edited_fields: ['price', 'images'],
    });
    const foreign = [{ storage_path: image('somebody-else', 1).storage_path }];
    await expect(changeProduct(uid, key, { images: foreign })).rejects.toEqual(refusal('INVALID_REQUEST'));
  });

  it('are gone once they are deleted, and their running jobs are cancelled, but no others', async () => {
    const uid = somebody();
    await keepBrand(uid, 'norden');
    await Promise.all(['bottle', 'cup'].map((id) => keepProduct(uid, id)));
    const [planned, asked, ofCup, ended] = [newJobId(), newJobId(), newJobId(), newJobId()];
    const input = SAMPLE_INPUTS['bulk-dynamic'];
    const write = (id: string, change: object) =>
      firestore.doc(jobPath(id)).set({ ...newJob('bulk-dynamic', uid, input, at(0)), ...change });
    const statusOf = async (id: string): Promise<unknown> => (await firestore.doc(jobPath(id)).get()).get('status');
    await write(planned, { status: 'processing', brand_id: 'norden', product_id: 'bottle' });
    await write(asked, { input: { ...input, brand_id: 'norden', product_id: 'bottle' } });
    await write(ofCup, { brand_id: 'norden', product_id: 'cup' });
    await write(ended, { status: 'completed', brand_id: 'norden', product_id: 'bottle' });

    await deleteProduct(uid, 'norden', 'bottle');
    expect(await Promise.all([planned, asked, ofCup, ended].map(statusOf))).toEqual([
      'cancelled',
      'cancelled',
      'queued',
      'completed',
    ]);
    expect(names(await listProducts(uid, 'norden', query()))).toEqual(['cup']);

    await deleteBrand(uid, 'norden');
    expect(await statusOf(ofCup)).toBe('cancelled');
    expect(names(await listBrands(uid, query()))).toEqual([]);
  });
});

describe('a job that names a brand and a product', () => {
  it('has their words, colours, photos and logo', async () => {
    const uid = somebody();
    await keepBrand(uid, 'norden', { logo: { ...image(uid, 3), storage_path: `users/${uid}/pages/job_1/logo.svg` } });
    await keepProduct(uid, 'bottle', { images: [image(uid, 1)], features: ['Keeps cold'] });
    expect(await fillFromCatalogue(uid, 'norden', 'bottle')).toEqual({
      words: {
        brand_name: 'Norden',
        primary_color_hex: '#0b5d3b',
        secondary_color_hex: '#ffb020',
        product_full_name: 'Norden Bottle',
        product_description: 'Steel inside and out.\n\n• Keeps cold',
      },
      photos: [
        { path: image(uid, 1).storage_path, name: 'Norden Bottle 1.png', size: 9000, content_type: 'image/png' },
      ],
      logo: {
        path: `users/${uid}/pages/job_1/logo.svg`,
        name: 'Norden logo.svg',
        size: 9000,
        content_type: 'image/svg+xml',
      },
      ids: { brand_id: 'norden', product_id: 'bottle' },
      errors: {},
    });
  });

  it('is told which of them is not there', async () => {
    const uid = somebody();
    await keepBrand(uid, 'norden');
    const wrong = async (brand: string | null, product: string | null) =>
      Object.keys((await fillFromCatalogue(uid, brand, product)).errors);
    expect(await wrong('elsewhere', 'bottle')).toEqual(['brand_id']);
    expect(await wrong('norden', 'bottle')).toEqual(['product_id']);
    expect(await wrong('norden', '../x')).toEqual(['product_id']);
    expect(await wrong(null, 'bottle')).toEqual(['brand_id']);
    expect(await wrong('norden', null)).toEqual([]);
    expect(await wrong(null, null)).toEqual([]);
  });
});
