import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Film } from '../../../filming/film';
import { css } from '../color/oklch';
import type { FilmSet, SceneOfFilm } from './film-set';
import type { Pen } from './pen';
import type { MotionTemplate, Shot } from './shot';
import type { Transition } from './transitions';

/** Scenes that stay set up: a transition shows two. Their layers are most of a film’s memory. */
const KEPT = 2;
/** Of a scene: what its transitions may take of it. */
const MOST_TRANSITION = 0.25;

type Notes = Pick<Pen, 'words' | 'product'>;

/** A film of a set and a template, on one canvas of its own. */
export function makeFilm(set: FilmSet, template: MotionTemplate): Film {
  const { width, height } = set;
  const scenes = cutScenes(set, template);
  const last = scenes.at(-1);
  const frames = last ? last.start + last.frames : 0;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  // Under all that scenes draw, so that no frame shows through the next.
  const base = css(set.palette.paper);
  const shotOf = keepShots(set, template);
  const over = template.over?.(set, scenes);
  // Frames of which only the notes are wanted are drawn where there is next to nothing to fill.
  const notes = createCanvas(1, 1).getContext('2d');
  let noted: (Notes & { frame: number }) | null = null;

  const compose = (on: SKRSContext2D, frame: number): Notes => {
    const pen: Pen = { context: on, width, height, words: [], product: null, whole: { from: 0, to: frames } };
    on.save();
    on.fillStyle = base;
    on.fillRect(0, 0, width, height);
    drawFrame(pen, set, scenes, shotOf, frame);
    pen.whole = { from: 0, to: frames };
    over?.(pen, frame);
    on.restore();
    noted = { frame, words: pen.words, product: pen.product };
    return noted;
  };
  const notesOf = (frame: number): Notes => {
    if (noted?.frame === frame) return noted;
    const found = compose(notes, frame);
    // What was asked to be drawn is kept until somebody looks.
    notes.getImageData(0, 0, 1, 1);
    return found;
  };

  return {
    width,
    height,
    fps: set.script.fps,
    frames,
    sceneStarts: scenes.map(({ start }) => start),
    stillOf: (index) => stillOf(scenes, shotOf, index),
    draw: (frame) => {
      compose(context, frame);
      return canvas.data();
    },
    wordsOn: (frame) => notesOf(frame).words,
    productOn: (frame) => notesOf(frame).product,
  };
}

interface Cut extends SceneOfFilm {
  /** How the film gets into it, in frames before and after its start. */
  into: Transition | null;
  before: number;
}

function cutScenes(set: FilmSet, template: MotionTemplate): Cut[] {
  const { scenes } = set.script;
  let start = 0;
  const cuts = scenes.map((scene, index): Cut => {
    const isLast = index === scenes.length - 1;
    const into = index === 0 ? null : template.into(set, { index, isLast });
    const room = (seconds: number, of: number) => Math.round(Math.min(seconds * set.fps, of * MOST_TRANSITION));
    const before = into ? room(into.before, scenes[index - 1]?.frames ?? 0) : 0;
    const entering = into ? room(into.after, scene.frames) : 0;
    const cut = { ...scene, index, isFirst: index === 0, isLast, start, entering, leaving: 0, into, before };
    start += scene.frames;
    return cut;
  });
  return cuts.map((cut, index) => ({ ...cut, leaving: cuts[index + 1]?.before ?? 0 }));
}

/** Sets scenes up when they are first drawn, and lets those go that were drawn longest ago. */
function keepShots(set: FilmSet, template: MotionTemplate): (scene: Cut) => Shot {
  const kept = new Map<number, Shot>();
  return (scene) => {
    const shot = kept.get(scene.index) ?? template.shoot(set, scene);
    kept.delete(scene.index);
    kept.set(scene.index, shot);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return shot;
  };
}

function drawFrame(pen: Pen, set: FilmSet, scenes: readonly Cut[], shotOf: (scene: Cut) => Shot, frame: number): void {
  const index = scenes.findLastIndex(({ start }) => start <= frame);
  const scene = scenes[Math.max(0, index)];
  if (!scene) return;
  const next = scenes[scene.index + 1];
  if (next && frame >= next.start - next.before) crossInto(pen, set, scene, next, shotOf, frame);
  else {
    const previous = scenes[scene.index - 1];
    if (previous && frame < scene.start + scene.entering) crossInto(pen, set, previous, scene, shotOf, frame);
    else drawScene(pen, set, scene, shotOf, frame);
  }
}

function crossInto(pen: Pen, set: FilmSet, from: Cut, to: Cut, shotOf: (scene: Cut) => Shot, frame: number): void {
  const share = (frame - (to.start - to.before) + 1) / (to.before + to.entering + 1);
  to.into?.draw(
    pen,
    set,
    share,
    () => drawScene(pen, set, from, shotOf, frame),
    () => drawScene(pen, set, to, shotOf, frame),
  );
}

function drawScene(pen: Pen, set: FilmSet, scene: Cut, shotOf: (scene: Cut) => Shot, filmFrame: number): void {
  const frame = filmFrame - scene.start;
  const { context } = pen;
  pen.whole = { from: scene.start + scene.entering, to: scene.start + scene.frames - scene.leaving };
  context.save();
  shotOf(scene).draw(pen, { frame, filmFrame, seconds: frame / set.fps, share: frame / scene.frames });
  context.restore();
}

function stillOf(scenes: readonly Cut[], shotOf: (scene: Cut) => Shot, index: number): number {
  const scene = scenes[index];
  if (!scene) throw new RangeError(`There is no scene ${index + 1}.`);
  const { start, frames, entering, leaving } = scene;
  const most = frames - leaving - 1;
  return start + Math.max(Math.min(entering, most), Math.min(most, Math.round(shotOf(scene).still)));
}
