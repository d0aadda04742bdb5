import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas';
import { type ClipFrames, openClip, type SceneClip } from '../../../filming/clip-frames';
import type { Film } from '../../../filming/film';
import type { FilmSet } from './film-set';
import { makeFilm } from './make-film';
import type { MotionTemplate } from './shot';
import { shootClip } from './shots/clip-shot';
import { CUT } from './transitions';

/**
 * A film some of whose scenes are clips from elsewhere, by the scene's index; the others are the template's. A frame has to
 * be made ready before it is drawn, and the film closed in the end.
 */
export function filmWithClips(
  set: FilmSet,
  template: MotionTemplate,
  clips: ReadonlyMap<number, Omit<SceneClip, 'frames'>>,
  signal: AbortSignal,
): Film {
  const { width, height } = set;
  // One for all: between clips there are only cuts, so that a frame shows one of them.
  const picture = createCanvas(width, height);
  const film = makeFilm(set, {
    roles: template.roles,
    shoot: (of, scene) => (clips.has(scene.index) ? shootClip(of, scene, picture) : template.shoot(of, scene)),
    into: (of, { index, isLast }) =>
      clips.has(index) || clips.has(index - 1) ? CUT : template.into(of, { index, isLast }),
  });
  const { scenes, fps } = set.script;
  const opened = new Map(
    [...clips].map(([scene, clip]) => {
      const frames = scenes[scene]?.frames ?? 1;
      return [scene, openClip({ ...clip, frames }, { width, height, fps }, signal)] as const;
    }),
  );
  return { ...film, ...reader(film, opened, (pixels) => show(picture, pixels)) };
}

function reader(
  film: Film,
  clips: ReadonlyMap<number, ClipFrames>,
  show: (pixels: Uint8Array) => void,
): Pick<Film, 'ready' | 'close' | 'draw'> {
  const sceneOf = (frame: number) =>
    Math.max(
      0,
      film.sceneStarts.findLastIndex((start) => start <= frame),
    );
  let open: number | null = null;
  let shown: number | null = null;
  return {
    async ready(frame) {
      const scene = sceneOf(frame);
      const clip = clips.get(scene);
      if (!clip || shown === frame) return;
      // One is read at a time.
      if (open !== null && open !== scene) await clips.get(open)?.close();
      open = scene;
      show(await clip.at(frame - (film.sceneStarts[scene] ?? 0)));
      shown = frame;
    },
    draw(frame) {
      if (clips.has(sceneOf(frame)) && shown !== frame) throw new Error(`Frame ${frame} was not made ready`);
      return film.draw(frame);
    },
    async close() {
      await Promise.all([...clips.values()].map((clip) => clip.close()));
    },
  };
}

function show(picture: Canvas, pixels: Uint8Array): void {
  const { buffer, byteOffset, byteLength } = pixels;
  const data = new Uint8ClampedArray(buffer as ArrayBuffer, byteOffset, byteLength);
  picture.getContext('2d').putImageData(new ImageData(data, picture.width, picture.height), 0, 0);
}
