import { describe, expect, it, vi } from 'vitest';
import { SAMPLE_INPUTS } from '../../../lib/domain/kinds/sample-inputs';
import { brandPath, jobPath, pageFolder, productPath } from '../../../lib/domain/shared/paths';
import { newJobId, randomId } from '../../../lib/domain/shared/random-id';
import { firestore } from '../firebase/admin';
import { pathsBelow, writeObject } from '../storage/objects';
import { deleteUnusedPages } from './delete-unused-pages';
import { keepProduct } from './keep';

const past = new Date('2026-11-01T09:00:00Z');

/** Files that a job of the person has read from a page, as images that are kept. */
async function readImages(uid: string, jobId: string, names: readonly string[]) {
  const paths = names.map((name) => `${pageFolder(uid, jobId)}/${name}.png`);
  await Promise.all(paths.map((path) => writeObject(path, Buffer.from('x'), { contentType: 'image/png' })));
  return paths.map((storage_path) => ({ url: 'https://x', storage_path, width: 9, height: 9, size: 1 }));
}

/** A job of ads that was given this photo, and that nobody works on. */
async function createJob(uid: string, path: string, status: 'completed' | 'processing') {
  const input = { ...SAMPLE_INPUTS['bulk-dynamic'], product_images: [{ path, name: 'photo.png' }] };
  const job = firestore.doc(jobPath(newJobId()));
  await job.set({ user_id: uid, type: 'bulk-dynamic', status: 'queued', input, created_at: past });
  // Whoever starts jobs finds that it lacks most of what a job has, and does not come again.
  await vi.waitFor(async () => expect((await job.get()).get('status')).toBe('failed'), {
    timeout: 60_000,
    interval: 500,
  });
  await job.update({ status });
}

async function somebody() {
  const uid = `person-${randomId(10)}`;
  const times = { created_at: past, updated_at: past };
  await firestore.doc(brandPath(uid, 'norden')).set({ name: 'Norden', ...times });
  return { uid, times, jobId: newJobId() };
}

const namesLeft = async (uid: string, jobId: string) =>
  (await pathsBelow(pageFolder(uid, jobId))).map((path) => path.split('/').at(-1)).toSorted();

describe('what a deleted job has read from pages', () => {
  it('stays where a brand, a product or a job has it, and is gone where nobody does', async () => {
    const { uid, times, jobId } = await somebody();
    const names = ['unused', 'kept', 'deleted', 'logo', 'of-a-job'];
    const [, kept, deleted, logo, ofJob] = await readImages(uid, jobId, names);
    const product = { full_name: 'Bottle', description: 'Steel.', ...times };
    await firestore.doc(brandPath(uid, 'norden')).update({ logo });
    await firestore.doc(productPath(uid, 'norden', 'bottle')).set({ ...product, images: [kept] });
    await firestore.doc(productPath(uid, 'norden', 'cup')).set({ ...product, images: [deleted], deleted_at: past });
    await createJob(uid, ofJob?.storage_path ?? '', 'completed');
    await deleteUnusedPages(uid, jobId);
    await deleteUnusedPages(uid, jobId);
    expect(await namesLeft(uid, jobId)).toEqual(['deleted.png', 'kept.png', 'logo.png', 'of-a-job.png']);
  });
});

describe('a photo that an import replaces', () => {
  const facts = { features: [], price: null, availability: null, rating: null, category: null };
  const product = { full_name: 'Bottle', description: null, ...facts, source_url: null, language: null };

  it('stays while a job that was given it goes on, and is gone at once where none does', async () => {
    const { uid, jobId } = await somebody();
    const before = await readImages(uid, jobId, ['queued', 'ended', 'plain']);
    const [queued, ended] = before.map(({ storage_path }) => storage_path);
    await createJob(uid, queued ?? '', 'processing');
    await createJob(uid, ended ?? '', 'completed');
    await keepProduct(uid, 'norden', { ...product, images: before });
    const images = await readImages(uid, newJobId(), ['new']);
    await keepProduct(uid, 'norden', { ...product, images });
    expect(await namesLeft(uid, jobId)).toEqual(['queued.png']);
  });
});
