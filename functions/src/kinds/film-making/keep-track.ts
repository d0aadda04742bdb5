import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { preparedFolder } from '../../../../lib/domain/shared/paths';
import { UPLOAD_ID_PATTERN } from '../../../../lib/domain/shared/upload';
import type { TrackUpload } from '../../../../lib/domain/video/track';
import { InputError } from '../../inputs/input-error';
import { readOwnUpload } from '../../inputs/read-own-upload';
import { readTrack } from '../../soundtrack/own-track';
import type { Stereo } from '../../soundtrack/play';
import { readObject, writeObject } from '../../storage/objects';

const FILE = /^[a-z0-9]{12}\.(?:mp3|m4a|wav|ogg|flac)$/;
const AS_USUAL = 'Save it as MP3, M4A or WAV and upload it again.';
const ADVICE = { packed: AS_USUAL, tooLarge: 'Cut it, or save it as MP3, and upload it again.' };

type Owned = Pick<IdentifiedJob, 'id' | 'user_id'>;

/** Of a film of so many seconds. */
export interface WantedTrack {
  upload: TrackUpload;
  seconds: number;
}

/** Keeps a copy of a person's own track for the film, and gives where it is. Rejects with InputError for one that can't be played. */
export async function keepTrack(job: Owned, { upload, seconds }: WantedTrack, signal: AbortSignal): Promise<string> {
  const { path, name } = upload;
  // A video that is made again names the files of the first.
  const uploadId = path.split('/')[3] ?? '';
  if (!UPLOAD_ID_PATTERN.test(uploadId))
    throw new InputError(name, `“${name}” is not among your uploads. Choose it again.`);
  const file = await readOwnUpload({ uid: job.user_id, uploadId, path, name, pattern: FILE, advice: ADVICE });
  await readTrack(file, { name, seconds, signal });
  const kept = `${preparedFolder(job.user_id, job.id)}/track`;
  await writeObject(kept, file, { contentType: upload.content_type });
  return kept;
}

/** As it is played in a film of so many seconds; null where it has none. */
export async function playedTrack(path: string | null, seconds: number, signal: AbortSignal): Promise<Stereo | null> {
  return path === null ? null : readTrack(await readObject(path), { name: 'The track', seconds, signal });
}
