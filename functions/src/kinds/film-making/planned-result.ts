import { AD_SIZES } from '../../../../lib/domain/shared/aspect-ratio';
import type { FilmScript } from '../../../../lib/domain/video/film-script';
import type { VideoResult } from '../../../../lib/domain/video/video-result';

/** What people see before the first scene is drawn. */
export function plannedResult({ scenes, fps, aspect_ratio }: FilmScript, note: string | null): VideoResult {
  const frames = scenes.reduce((sum, scene) => sum + scene.frames, 0);
  return {
    ...{ video_url: null, storage_path: null, poster_url: null, thumbnail_url: null, captions_url: null },
    ...{ thumbnails: null, bytes: null },
    duration_seconds: frames / fps,
    ...AD_SIZES[aspect_ratio],
    fps,
    ...{ has_audio: false, has_voice: false },
    scenes: scenes.map((scene) => ({
      ...{ number: scene.number, text: scene.text, seconds: scene.frames / fps },
      ...{ status: 'waiting' as const, poster_url: null, thumbnail_url: null, drawn_frames: 0 },
    })),
    ...{ model: null, encoder: null, cost_usd: 0 },
    note,
  };
}
