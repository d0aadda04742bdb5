import type { FilmScript } from '../../../lib/domain/video/film-script';
import { drawFrame } from '../filming/draw-frames';
import type { Film } from '../filming/film';
import { middleOf, type ShownFrames, ShownWatch } from './shown-frames';

const LOOKS_A_SECOND = 5;
const NOTHING = new Uint8Array();

/** For tests: what a whole film shows, of which no more frames are drawn than words are looked at on. */
export async function watchFilm(film: Film, script: Pick<FilmScript, 'aspect_ratio'>): Promise<ShownFrames> {
  const step = Math.round(film.fps / LOOKS_A_SECOND);
  const looks = Array.from({ length: Math.ceil(film.frames / step) }, (_, look) => look * step);
  const read = new Set(looks.flatMap((frame) => film.wordsOn(frame).map(({ readable }) => middleOf(readable))));
  const stills = film.sceneStarts.map((_, scene) => film.stillOf(scene));
  const watch = new ShownWatch(film, script);
  for (const frame of [...new Set([...looks, ...stills, ...read])].sort((one, other) => one - other)) {
    if (frame < film.frames) watch.see(read.has(frame) ? await drawFrame(film, frame) : NOTHING, frame);
  }
  return watch.end();
}
