import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import type { Film } from '../../filming/film';
import { type VideoResult, videoResultSchema } from '../../../../lib/domain/video/video-result';
import type { AssembledVideo } from './assemble';
import { keepVideoFile, videoFile } from './video-files';
import type { DirectedFilm } from './film-state';

const FILM = 'video.mp4';

interface CheckedVideo {
  film: Film;
  directed: DirectedFilm;
  video: AssembledVideo;
  /** What was noticed of it that a person should know. */
  note: string | null;
}

/** Stores a video and what a player shows beside it; gives the result of its job. */
export async function keepVideo(
  job: Pick<IdentifiedJob, 'id' | 'user_id' | 'result'>,
  { film, directed, video, note }: CheckedVideo,
): Promise<VideoResult> {
  const { mp4, captions, strip } = video;
  const keep = (name: string, contentType: string, bytes: Uint8Array) =>
    keepVideoFile(job, directed, { name, contentType, bytes });
  const [captions_url, strip_url] = await Promise.all([
    keep('captions.vtt', 'text/vtt; charset=utf-8', Buffer.from(captions)),
    keep('thumbnails.jpg', 'image/jpeg', strip.jpeg),
  ]);
  const soFar = videoResultSchema.parse(job.result);
  return {
    ...soFar,
    // Last: where there is a video there is all that belongs to it.
    video_url: await keep(FILM, 'video/mp4', mp4),
    storage_path: videoFile(job, FILM),
    poster_url: soFar.scenes[posterScene(film)]?.poster_url ?? null,
    captions_url,
    thumbnails: {
      ...{ url: strip_url, count: strip.stills, columns: strip.columns },
      ...{ width: strip.width, height: strip.height },
    },
    duration_seconds: film.frames / film.fps,
    bytes: mp4.length,
    has_audio: video.hasAudio,
    encoder: directed.encoder,
    note: [soFar.note, note].filter((one) => one !== null).join(' ') || null,
  };
}

/** The first scene whose still shows the product, or else the first. */
function posterScene({ sceneStarts, stillOf, productOn }: Film): number {
  return Math.max(
    0,
    sceneStarts.findIndex((_, scene) => productOn(stillOf(scene)) !== null),
  );
}
