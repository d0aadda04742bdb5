import { serverTimestamp, Timestamp } from 'firebase/firestore';
import type { BulkDynamicInput } from '../../lib/domain/kinds/ads/bulk-dynamic';
import type { ImageInput } from '../../lib/domain/kinds/image/image-kind';
import type { ImageKindId } from '../../lib/domain/kinds/image/registry';
import { PHOTO_TYPES, type PhotoType } from '../../lib/domain/shared/upload';
import { newJob as newJobOf } from '../../lib/domain/jobs/job';
import type { AdStatus, JobStatus } from '../../lib/domain/work/job-status';
import { OWNER } from './personas';

export const JOB_ID = 'job_abcdefghij0123456789';
export const UPLOAD_ID = 'up_abcdefghij0123456789';

export function photo(number: number, ending: (typeof PHOTO_TYPES)[PhotoType] = 'png') {
  const types = Object.keys(PHOTO_TYPES) as PhotoType[];
  const content_type = types.find((type) => PHOTO_TYPES[type] === ending) ?? 'image/png';
  return {
    path: `users/${OWNER}/uploads/${UPLOAD_ID}/photo000000${number}.${ending}`,
    name: `photo ${number}.${ending}`,
    size: 1000 + number,
    content_type,
  };
}

export function logo() {
  return {
    path: `users/${OWNER}/uploads/${UPLOAD_ID}/logo00000000.svg`,
    name: 'logo.svg',
    size: 900,
    content_type: 'image/svg+xml' as const,
  };
}

export function validInput(): BulkDynamicInput {
  return {
    brand_name: 'Nike',
    product_full_name: 'Air Max 90',
    product_description: 'Classic sneaker with visible Air cushioning.\nMade to last.',
    primary_color_hex: '#FF0000',
    secondary_color_hex: '#00ff00',
    count: 6,
    aspect_ratio: '1:1',
    lang: 'english',
    enable_kie_refinement: false,
    draft_first: false,
    upload_id: UPLOAD_ID,
    product_images: [photo(1)],
    logo: logo(),
  };
}

/** Exactly what the browser writes. */
export function newJob(input: BulkDynamicInput = validInput(), owner = OWNER): Record<string, unknown> {
  return newJobOf('bulk-dynamic', owner, input, serverTimestamp());
}

export function storedJob(status: JobStatus) {
  const past = Timestamp.fromMillis(Date.now() - 60_000);
  return { ...newJobOf('bulk-dynamic', OWNER, validInput(), past), status };
}

export function storedAd(status: AdStatus) {
  return { user_id: OWNER, number: 1, status, generation: 1, attempts: 3, error: null, counted_as: 'failed' };
}

export function storedKey() {
  return {
    user_id: OWNER,
    name: 'Nightly',
    starts_with: 'afk_abc123',
    created_at: serverTimestamp(),
    last_used_at: null,
  };
}

export const IMAGE_JOB_ID = '1234567890123456';

export function validImageInput(): ImageInput {
  return {
    prompt: 'On a light table, in the morning',
    aspect_ratio: '1:1',
    model_id: 2,
    background_id: 12,
    upload_id: UPLOAD_ID,
    product_images: [photo(1)],
  };
}

/** Exactly what the browser writes. */
export function newImage(input: Partial<ImageInput> = {}, type: ImageKindId = 'flatlay'): Record<string, unknown> {
  return newJobOf(type, OWNER, { ...validImageInput(), ...input }, serverTimestamp());
}
