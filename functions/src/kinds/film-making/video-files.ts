import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { segmentsFolder, videoFolder } from '../../../../lib/domain/shared/paths';
import { shortHash } from '../../hashing/document-id';
import { writeWithToken } from '../../storage/write-with-token';
import type { DirectedFilm } from './film-state';

type Owned = Pick<IdentifiedJob, 'id' | 'user_id'>;

export const videoFile = ({ id, user_id }: Owned, name: string) => `${videoFolder(user_id, id)}/${name}`;

/** Of a part, by its key. */
export const segmentFile = ({ id, user_id }: Owned, key: string) => `${segmentsFolder(user_id, id)}/${key}.mp4`;

/** Its small stills. */
export const stillsFile = ({ id, user_id }: Owned, key: string) => `${segmentsFolder(user_id, id)}/${key}.jpg`;

/** Of a line that is spoken, by its key. */
export const speechFile = ({ id, user_id }: Owned, key: string) => `${segmentsFolder(user_id, id)}/${key}.wav`;

interface VideoFile {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

/** Stores a file of a video and gives its URL; doing it again writes the same, under the same URL. */
export function keepVideoFile(
  job: Owned,
  { secret }: Pick<DirectedFilm, 'secret'>,
  { name, contentType, bytes }: VideoFile,
): Promise<string> {
  const token = shortHash(`${secret}/${name}`, 40);
  return writeWithToken(videoFile(job, name), bufferOf(bytes), { contentType, token });
}

/** The same memory. */
export const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => Buffer.from(buffer, byteOffset, byteLength);
