import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { isOfKind } from '../../../../lib/domain/jobs/is-of-kind';
import type { Identified, IdentifiedJob, JobOf } from '../../../../lib/domain/jobs/job';
import type { VideoGifResult } from '../../../../lib/domain/kinds/gif/video-gif';
import { jobPath, videoFolder } from '../../../../lib/domain/shared/paths';
import { MOST_GIF_BYTES } from '../../../../lib/domain/video/gif-limits';
import type { VideoResult } from '../../../../lib/domain/video/video-result';
import { readJob } from '../../engine/documents/read-documents';
import type { JobPipeline, StageOutcome, StageWork } from '../../engine/registry/pipeline';
import { firestore } from '../../firebase/admin';
import { decodedFrames, redrawnFrames } from '../../filming/gif/gif-frames';
import { type GifFrames, type MadeGif, makeGif } from '../../filming/gif/make-gif';
import { InputError } from '../../inputs/input-error';
import { readObject } from '../../storage/objects';
import { isNotFound } from '../../storage/storage-error';
import { writeWithToken } from '../../storage/write-with-token';
import { hasFfmpeg } from '../../video-facts/run-ffmpeg';
import { avatarFilm } from '../avatar/avatar-pipeline';
import type { FilmKind } from '../film-making/film-kind';
import { stateOfFilm } from '../film-making/film-state';
import { MAKE_VIDEOS } from '../film-making/film-pipeline';
import { withFilmOfJob } from '../film-making/open-film-of-job';
import { playgroundFilm } from '../playground/playground-pipeline';
import { videoFilm } from '../video/video-pipeline';

type GifJob = Identified<JobOf<'video_gif'>>;

/** Larger than any video that is made here. */
const MOST_VIDEO_BYTES = 300 * 2 ** 20;

const stateSchema = z.object({
  /** At random: the token of the GIF's URL, the same at every try. */
  token: z.string().nullable(),
});
type GifState = z.infer<typeof stateSchema>;
type GifWork = StageWork<GifJob, GifState>;

/** Makes a GIF of a finished video: of its frames, or drawn once more where there is nobody to decode them. */
export const gifPipeline: JobPipeline<GifJob, GifState> = {
  state: stateSchema,
  initialState: { token: null },
  stages: { make: { queue: MAKE_VIDEOS, run: make } },
};

async function make({ job, state, save, signal }: GifWork): Promise<StageOutcome<GifState>> {
  const token = state.token ?? randomUUID();
  await save({ token });
  const video = await finishedVideo(job);
  const { width, height, duration_seconds: seconds } = video.result;
  const made = await withFrames(video, signal, (frames) =>
    makeGif({ width, height, seconds }, frames, MOST_GIF_BYTES, signal),
  );
  const storage_path = `${videoFolder(job.user_id, job.id)}/video.gif`;
  const result: VideoGifResult = {
    gif_url: await writeWithToken(storage_path, made.bytes, { contentType: 'image/gif', token }),
    ...{ storage_path, width: made.width, height: made.height, fps: 1000 / made.frameMs },
    ...{ duration_seconds: (made.frames * made.frameMs) / 1000, bytes: made.bytes.length },
  };
  return { then: 'done', state: { token }, result, found: `${(made.bytes.length / 1e6).toFixed(1)} MB` };
}

type FilmedJob = Identified<JobOf<'video_generation' | 'avatar_video' | 'playground_video'>>;

interface FinishedVideo {
  job: FilmedJob;
  result: VideoResult & { storage_path: string };
}

const isFilmed = (job: IdentifiedJob): job is FilmedJob =>
  isOfKind(job, 'video_generation') || isOfKind(job, 'avatar_video') || isOfKind(job, 'playground_video');

/** Rejects with InputError for a video that is gone, not done, or somebody else's. */
async function finishedVideo({ user_id, input }: GifJob): Promise<FinishedVideo> {
  const snapshot = await firestore.doc(jobPath(input.job_id)).get();
  const job = snapshot.exists ? readJob(snapshot) : null;
  if (job?.user_id !== user_id)
    throw new InputError('', 'The video was deleted, so there is nothing to make a GIF of.');
  const result = isFilmed(job) ? job.result : null;
  const path = result?.storage_path ?? null;
  if (!isFilmed(job) || !result || path === null)
    throw new InputError('', 'The video is not done. Make the GIF once it is.');
  return { job, result: { ...result, storage_path: path } };
}

type Make = (frames: GifFrames) => Promise<MadeGif>;

/** Decoded where there is ffmpeg; else drawn once more, as it was directed, with the pictures that it was made of. */
async function withFrames({ job, result }: FinishedVideo, signal: AbortSignal, make: Make): Promise<MadeGif> {
  if (await hasFfmpeg()) return make(decodedFrames(await videoFile(result.storage_path), signal));
  const state = await stateOfFilm(job.id);
  // What a model has filmed is in the video alone.
  if (state.filmed?.clips.some(({ is }) => is === 'taken')) throw new InputError('', NEEDS_FFMPEG);
  const kinds = { video_generation: videoFilm, avatar_video: avatarFilm, playground_video: playgroundFilm };
  const { uploadsOf } = kinds[job.type] as FilmKind;
  return withFilmOfJob({ uploadsOf }, { job, signal }, state, ({ film }) => make(redrawnFrames(film)));
}

const NEEDS_FFMPEG = 'A GIF of a video that a model has filmed needs ffmpeg, which this site does not have.';

async function videoFile(path: string): Promise<Buffer> {
  try {
    return await readObject(path, MOST_VIDEO_BYTES);
  } catch (error) {
    if (!isNotFound(error)) throw error;
    throw new InputError('', 'The file of the video is gone. Make the video again.');
  }
}
