import type { VideoGenerationInput } from '../../lib/domain/kinds/video/video-generation';
import { newJob } from '../../lib/domain/jobs/job';
import { CANCEL_REQUEST_ID, cancelChange, newCancelRequest } from '../../lib/domain/jobs/request';
import { jobPath, requestPath, uploadFile } from '../../lib/domain/shared/paths';
import { newJobId, newUploadId, randomId } from '../../lib/domain/shared/random-id';
import type { TrackUpload } from '../../lib/domain/video/track';
import { isTerminal } from '../../lib/domain/work/job-status';
import { readJob } from '../../functions/src/engine/documents/read-documents';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import type { VideoJob } from '../../functions/src/kinds/video/video-pipeline';
import { writeObject } from '../../functions/src/storage/objects';
import { type Fault, uploadPhoto } from './job-fixtures';

/** A file among a person's uploads, by what it says it is. */
async function uploadTrack(uid: string, uploadId: string, bytes: Buffer): Promise<TrackUpload> {
  const path = uploadFile(uid, uploadId, `${randomId(12)}.wav`);
  await writeObject(path, bytes, { contentType: 'audio/wav' });
  return { path, name: 'song.wav', size: bytes.length, content_type: 'audio/wav' };
}

/** Creates a job of a video of four seconds as a browser does, for a person of its own; the functions take it from there. */
export async function createVideoJob(
  changes: Partial<VideoGenerationInput> = {},
  faults: Fault[] = [],
  track: Buffer | null = null,
) {
  const jobId = newJobId();
  const uid = `person-${randomId(10)}`;
  const upload_id = newUploadId();
  const input: VideoGenerationInput = {
    ...{ brand_name: 'Northwind', product_full_name: 'Juniper Tonic' },
    product_description: 'A crisp tonic with real juniper. Bottled by hand. No added sugar.',
    ...{ primary_color_hex: '#0B5D3B', secondary_color_hex: '#F4E9CD', aspect_ratio: '1:1', lang: null },
    ...{ prompt: null, template: 'hero_reveal', scenes: 2, duration_seconds: 4, fps: 25 },
    ...{
      voice_over: false,
      music: 'calm',
      own_track: track && (await uploadTrack(uid, upload_id, track)),
      captions: true,
      maker: 'auto',
      price: '€ 3.50',
      others: [],
    },
    ...{ upload_id, product_images: [await uploadPhoto(uid, upload_id)], logo: null },
    ...changes,
  };
  if (faults.length > 0) await firestore.doc(`emulator_faults/${jobId}`).set({ faults });
  await firestore.doc(jobPath(jobId)).create(newJob('video_generation', uid, input, serverTimestamp()));
  return { jobId, uid };
}

/** Looks until `accept` likes the job; rejects with what was seen last. */
export async function videoJobUntil(jobId: string, accept: (job: VideoJob) => boolean, ms = 280_000) {
  const until = Date.now() + ms;
  for (;;) {
    const job = readJob(await firestore.doc(jobPath(jobId)).get()) as VideoJob;
    if (accept(job)) return job;
    if (Date.now() > until) throw new Error(`It did not come to that in ${ms} ms: ${JSON.stringify(job)}`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

export const videoJobEnd = (jobId: string) => videoJobUntil(jobId, ({ status }) => isTerminal(status));

export async function cancelVideo(jobId: string, uid: string): Promise<void> {
  const now = serverTimestamp();
  const batch = firestore.batch();
  batch.update(firestore.doc(jobPath(jobId)), cancelChange(now));
  batch.set(firestore.doc(requestPath(jobId, CANCEL_REQUEST_ID)), newCancelRequest(uid, now));
  await batch.commit();
}

/** Lets a job that is held at a failure point go on. */
export async function releaseVideo(jobId: string): Promise<void> {
  await firestore.doc(`emulator_faults/${jobId}`).update({ released: true });
}
