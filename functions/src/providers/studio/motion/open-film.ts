import type { FilmScript } from '../../../../../lib/domain/video/film-script';
import type { SceneClip } from '../../../filming/clip-frames';
import type { Film } from '../../../filming/film';
import { withOnePercent } from '../../../copy/one-percent';
import { filmWithClips } from './film-with-clips';
import { makeFilm } from './make-film';
import { openSet, type FilmPictures } from './open-set';
import { templateOf } from './templates/registry';

/** Clips from elsewhere in the place of scenes, by their index. */
export interface FilmClips {
  clips: ReadonlyMap<number, Omit<SceneClip, 'frames'>>;
  signal: AbortSignal;
}

/**
 * Makes a film that can be drawn, frame by frame; one with clips has to be closed in the end. Rejects with ProviderError
 * where a product has no photo.
 */
export async function openFilm(script: FilmScript, pictures: FilmPictures, filmed?: FilmClips): Promise<Film> {
  const [set, template] = [await openSet(withOneSpelling(script), pictures), templateOf(script.template)];
  return filmed && filmed.clips.size > 0
    ? filmWithClips(set, template, filmed.clips, filmed.signal)
    : makeFilm(set, template);
}

/** A film whose scenes write percent alike. */
function withOneSpelling(script: FilmScript): FilmScript {
  const texts = withOnePercent(script.scenes.flatMap(({ text, detail }) => [text, detail ?? '']));
  const scenes = script.scenes.map((scene, index) => ({
    ...scene,
    text: texts[2 * index] ?? scene.text,
    detail: scene.detail === null ? null : (texts[2 * index + 1] ?? scene.detail),
  }));
  return { ...script, scenes };
}
