import { AD_SIZES } from '../../../../lib/domain/shared/aspect-ratio';
import type { FilmScript } from '../../../../lib/domain/video/film-script';
import type { FilmShape } from '../../filming/film';

/** What a film will be, by its script alone: nothing of it need be opened to know. */
export function shapeOf({ aspect_ratio, fps, scenes }: Pick<FilmScript, 'aspect_ratio' | 'fps' | 'scenes'>): FilmShape {
  let frames = 0;
  const sceneStarts = scenes.map((scene) => {
    const start = frames;
    frames += scene.frames;
    return start;
  });
  return { ...AD_SIZES[aspect_ratio], fps, frames, sceneStarts };
}
