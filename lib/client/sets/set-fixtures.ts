import { type Brand, brandSchema } from '../../domain/ads/brand';
import type { KeptImage } from '../../domain/ads/kept-image';
import { productSchema } from '../../domain/ads/product';
import { UID } from '../firebase/document-fixtures';
import type { OwnProduct } from './own-product';
import { FIRST_LOOK } from './set-look';
import { setInput } from './set-input';
import type { SetJob } from './shown-set';
import { standInOf, type WantedJob } from './wanted-job';

// Made-up brands, products and sets, for tests.

const AT = new Date('2026-11-23T10:00:00Z');
export const SET_ID = `set_${'s'.repeat(20)}`;

export function keptImage(file: string, change: Partial<KeptImage> = {}): KeptImage {
  const storage_path = `users/${UID}/pages/job_${'p'.repeat(20)}/${file}`;
  return { url: `https://files.example/${file}?token=t`, storage_path, width: 900, height: 900, size: 1000, ...change };
}

export function ownProduct(product: Record<string, unknown> = {}, brand: Partial<Brand> = {}): OwnProduct {
  const named = {
    full_name: 'Norden Bottle',
    description: 'Keeps tea hot for ten hours.',
    images: [keptImage('front.png')],
    updated_at: AT,
    ...product,
  };
  return {
    brand: { ...brandSchema.parse({ name: 'Norden', updated_at: AT, ...brand }), id: 'norden' },
    product: { ...productSchema.parse(named), id: String(product.id ?? 'bottle') },
  };
}

const idOf = (letter: string) => `job_${letter.repeat(20)}`;

/** A job that was asked for, of the product with this name; its id is of this one letter. */
export function wanted(letter: string, name: string, change: Partial<WantedJob> = {}): WantedJob {
  const whole = ownProduct({ full_name: name, id: name.toLowerCase().replaceAll(' ', '-') });
  const ids = { setId: SET_ID, uploadId: `up_${'u'.repeat(20)}` };
  const input = { ...setInput(whole, { ...FIRST_LOOK, count: 2 }, ids), set_id: SET_ID };
  const unsent = { uid: UID, requestedAt: 1000, position: 0, handedOver: false, problem: null };
  return { jobId: idOf(letter), ...unsent, input, ...change };
}

interface Made {
  status?: SetJob['status'];
  made?: number;
  failed?: number;
  at?: Date;
}

/** Its job, as the server has it. */
export function setJob(letter: string, name: string, { status = 'queued', made = 0, failed = 0, at = AT }: Made = {}) {
  const job = standInOf(wanted(letter, name));
  if (!job) throw new Error('The made-up job is none');
  const progress = { ...job.progress, total_ads: 2, ads_generated: made, ads_failed: failed };
  // It was read by the schema of its kind just before.
  return { ...job, status, progress, created_at: at } as SetJob;
}
