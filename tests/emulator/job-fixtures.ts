import sharp from 'sharp';
import type { BulkDynamicInput } from '../../lib/domain/kinds/ads/bulk-dynamic';
import { newJob } from '../../lib/domain/jobs/job';
import { jobPath, uploadFile } from '../../lib/domain/shared/paths';
import { newJobId, newUploadId, randomId } from '../../lib/domain/shared/random-id';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import { writeObject } from '../../functions/src/storage/objects';
import type { FailurePoint } from '../../functions/src/failure-points';

export interface Fault {
  point: FailurePoint;
  /** An ad's number, or the id of a stage or a part. */
  ad?: number | string;
  attempts?: number;
  effect: 'kill' | 'error' | 'delay' | 'hold';
  delay_ms?: number;
  code?: string;
  message?: string;
  retryable?: boolean;
  ends_job?: boolean;
  retry_after_ms?: number;
}

/** A red bottle on white, large enough to be used. */
export async function photoBytes(): Promise<Buffer> {
  const bottle =
    '<svg width="600" height="600"><rect x="230" y="90" width="140" height="420" rx="40" fill="#c22"/></svg>';
  return sharp({ create: { width: 600, height: 600, channels: 3, background: '#ffffff' } })
    .composite([{ input: Buffer.from(bottle) }])
    .png()
    .toBuffer();
}

let photo: Promise<Buffer> | null = null;

/** The photo among a person's uploads. */
export async function uploadPhoto(uid: string, uploadId: string): Promise<BulkDynamicInput['product_images'][number]> {
  photo ??= photoBytes();
  const path = uploadFile(uid, uploadId, `${randomId(12)}.png`);
  const bytes = await photo;
  await writeObject(path, bytes, { contentType: 'image/png' });
  return { path, name: 'bottle.png', size: bytes.length, content_type: 'image/png' };
}

interface NewJob {
  count: number;
  /** Somebody's who has other jobs; a person of its own without. */
  uid?: string;
  faults?: Fault[];
  input?: Partial<BulkDynamicInput>;
}

export interface CreatedJob {
  jobId: string;
  uid: string;
  input: BulkDynamicInput;
}

/** Creates a job as a browser does, for a person of its own; the functions take it from there. */
export async function createJob({
  count,
  uid = `person-${randomId(10)}`,
  faults = [],
  input = {},
}: NewJob): Promise<CreatedJob> {
  const jobId = newJobId();
  const uploadId = newUploadId();
  const whole: BulkDynamicInput = {
    brand_name: 'Northwind',
    product_full_name: 'Juniper Tonic',
    product_description: 'A crisp tonic with real juniper. Bottled by hand. No added sugar.',
    primary_color_hex: '#0B5D3B',
    secondary_color_hex: '#F4E9CD',
    count,
    aspect_ratio: '1:1',
    lang: null,
    enable_kie_refinement: false,
    draft_first: false,
    upload_id: uploadId,
    product_images: [await uploadPhoto(uid, uploadId)],
    logo: null,
    ...input,
  };
  if (faults.length > 0) await firestore.doc(`emulator_faults/${jobId}`).set({ faults });
  await firestore.doc(jobPath(jobId)).create(newJob('bulk-dynamic', uid, whole, serverTimestamp()));
  return { jobId, uid, input: whole };
}
