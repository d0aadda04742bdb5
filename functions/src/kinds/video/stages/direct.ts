import { randomUUID } from 'node:crypto';
import { detectLanguage } from '../../../../../lib/domain/shared/detect-language';
import { AD_SIZES } from '../../../../../lib/domain/shared/aspect-ratio';
import type { FilmScript } from '../../../../../lib/domain/video/film-script';
import type { VideoResult } from '../../../../../lib/domain/video/video-result';
import { keepSubject } from '../../../catalogue/subject';
import { directFilm } from '../../../directing/direct-film';
import type { FilmWish } from '../../../directing/film-wish';
import { chooseEncoder } from '../../../filming/choose-encoder';
import { inScenes } from '../in-scenes';
import type { VideoJob, VideoOutcome, VideoWork } from '../video-state';

/** Writes what each scene says, and shows that. */
export async function direct({ job, state, keep }: VideoWork): Promise<VideoOutcome> {
  const script = directFilm(wishOf(job));
  const { id: encoder } = await chooseEncoder();
  await keepSubject(job.user_id, job.input);
  await keep(plannedResult(job, script));
  const film = { script, encoder, secret: randomUUID() };
  return { then: 'next', state: { ...state, film }, found: inScenes(script.scenes) };
}

function wishOf({ input }: VideoJob): FilmWish {
  const { product_full_name: name, product_description: description, price, others } = input;
  return {
    brandName: input.brand_name,
    primaryColor: input.primary_color_hex,
    secondaryColor: input.secondary_color_hex,
    products: [
      { name, description, features: [], price },
      ...others.map((other) => ({ name: other.full_name, description: '', features: [], price: other.price })),
    ],
    prompt: input.prompt,
    template: input.template,
    scenes: input.scenes,
    seconds: input.duration_seconds,
    ratio: input.aspect_ratio,
    language: input.lang ?? detectLanguage(description),
    fps: input.fps,
    music: input.music,
    captions: input.captions,
  };
}

/** What people see before the first scene is drawn. */
function plannedResult({ input }: VideoJob, { scenes, fps, aspect_ratio }: FilmScript): VideoResult {
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
    note: input.voice_over ? NO_VOICES : null,
  };
}

const NO_VOICES = 'The studio has no voices: nothing is spoken in this video.';
