import { randomUUID } from 'node:crypto';
import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { AD_SIZES } from '../../../../../lib/domain/shared/aspect-ratio';
import type { FilmScript } from '../../../../../lib/domain/video/film-script';
import type { VideoResult } from '../../../../../lib/domain/video/video-result';
import { chooseEncoder } from '../../../filming/choose-encoder';
import type { FilmKind } from '../film-kind';
import type { FilmOutcome, FilmWork } from '../film-state';
import { inScenes } from '../in-scenes';

/** Writes what each scene says, and shows that. */
export async function direct<J extends IdentifiedJob>(
  kind: FilmKind<J>,
  { job, state, keep }: FilmWork<J>,
): Promise<FilmOutcome> {
  const { script, note } = await kind.write(job);
  const { id: encoder } = await chooseEncoder();
  await keep(plannedResult(script, note));
  const film = { script, encoder, secret: randomUUID() };
  return { then: 'next', state: { ...state, film }, found: inScenes(script.scenes) };
}

/** What people see before the first scene is drawn. */
function plannedResult({ scenes, fps, aspect_ratio }: FilmScript, note: string | null): VideoResult {
  const frames = scenes.reduce((sum, scene) => sum + scene.frames, 0);
  return {
    ...{ video_url: null, storage_path: null, poster_url: null, captions_url: null, thumbnails: null, bytes: null },
    duration_seconds: frames / fps,
    ...AD_SIZES[aspect_ratio],
    fps,
    has_audio: false,
    scenes: scenes.map((scene) => ({
      ...{ number: scene.number, text: scene.text, seconds: scene.frames / fps },
      ...{ status: 'waiting' as const, poster_url: null, drawn_frames: 0 },
    })),
    ...{ model: null, encoder: null, cost_usd: 0 },
    note,
  };
}
