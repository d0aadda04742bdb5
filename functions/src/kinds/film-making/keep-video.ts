import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import type { SeenScene } from '../../film-gate/shown-frames';
import type { FilmShape } from '../../filming/film';
import { type VideoResult, videoResultSchema } from '../../../../lib/domain/video/video-result';
import type { AssembledVideo } from './assemble';
import { keepVideoFile, videoFile } from './video-files';
import type { DirectedFilm } from './film-state';

const FILM = 'video.mp4';

interface CheckedVideo {
  shape: FilmShape;
  /** What each scene has shown of the product. */
  scenes: readonly SeenScene[];
  directed: DirectedFilm;
  video: AssembledVideo;
  /** What was noticed of it that a person should know. */
  notes: readonly (string | null)[];
}

/** Stores a video and what a player shows beside it; gives the result of its job. */
export async function keepVideo(
  job: Pick<IdentifiedJob, 'id' | 'user_id' | 'result' | 'cost_usd'>,
  { shape, scenes, directed, video, notes }: CheckedVideo,
): Promise<VideoResult> {
  const { mp4, captions, strip } = video;
  const keep = (name: string, contentType: string, bytes: Uint8Array) =>
    keepVideoFile(job, directed, { name, contentType, bytes });
  const [captions_url, strip_url] = await Promise.all([
    // A clip that stands for itself says nothing.
    captions.includes('-->') ? keep('captions.vtt', 'text/vtt; charset=utf-8', Buffer.from(captions)) : null,
    keep('thumbnails.jpg', 'image/jpeg', strip.jpeg),
  ]);
  const soFar = videoResultSchema.parse(job.result);
  const { poster_url = null, thumbnail_url = null } = soFar.scenes[posterScene(scenes)] ?? {};
  return {
    ...soFar,
    // Last: where there is a video there is all that belongs to it.
    video_url: await keep(FILM, 'video/mp4', mp4),
    storage_path: videoFile(job, FILM),
    poster_url,
    thumbnail_url,
    captions_url,
    thumbnails: {
      ...{ url: strip_url, count: strip.stills, columns: strip.columns },
      ...{ width: strip.width, height: strip.height },
    },
    duration_seconds: shape.frames / shape.fps,
    bytes: mp4.length,
    has_audio: video.hasAudio,
    has_voice: directed.speech !== null,
    encoder: directed.encoder,
    cost_usd: job.cost_usd,
    note: [soFar.note, ...notes].filter((one) => one !== null).join(' ') || null,
  };
}

/** The first scene whose still shows the product, or else the first: of clips nobody can tell. */
function posterScene(scenes: readonly SeenScene[]): number {
  return scenes.find(({ at_best }) => at_best)?.scene ?? 0;
}
