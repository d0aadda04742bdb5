import type { AvatarVideoInput } from '../../lib/domain/kinds/avatar/avatar-video';
import { newJob } from '../../lib/domain/jobs/job';
import { jobPath } from '../../lib/domain/shared/paths';
import { newJobId, newUploadId, randomId } from '../../lib/domain/shared/random-id';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import { type Fault, uploadPhoto } from './job-fixtures';

/** Creates a job in which somebody presents a product, as a browser does, for a person of its own. */
export async function createAvatarJob(changes: Partial<AvatarVideoInput> = {}, faults: Fault[] = []) {
  const jobId = newJobId();
  const uid = `person-${randomId(10)}`;
  const upload_id = newUploadId();
  const input: AvatarVideoInput = {
    ...{ brand_name: 'Northwind', product_full_name: 'Juniper Tonic' },
    product_description: 'A crisp tonic with real juniper. Bottled by hand. No added sugar.',
    ...{ primary_color_hex: '#0B5D3B', secondary_color_hex: '#F4E9CD', aspect_ratio: '1:1', lang: null, fps: 25 },
    ...{ avatar_id: 'maya', voice_id: null, script: null, duration_seconds: null, music: 'calm', price: '€ 3.50' },
    ...{ ai_mark: true, upload_id, product_images: [await uploadPhoto(uid, upload_id)], logo: null },
    ...changes,
  };
  if (faults.length > 0) await firestore.doc(`emulator_faults/${jobId}`).set({ faults });
  await firestore.doc(jobPath(jobId)).create(newJob('avatar_video', uid, input, serverTimestamp()));
  return { jobId, uid };
}
