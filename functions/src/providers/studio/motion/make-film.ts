import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Film } from '../../../filming/film';
import { css } from '../color/oklch';
import { setAiLabel } from './ai-label';
import { lookBehindWords } from './behind-words';
import type { FilmSet, SceneOfFilm } from './film-set';
import type { Pen } from './pen';
import type { MotionTemplate, Shot } from './shot';
import type { Transition } from './transitions';

/** Scenes that are set up at a time: a transition shows two. Their layers are most of a film’s memory. */
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
  const shots = keepShots(set, template);
  const over = template.over?.(set, scenes);
  const label = set.script.ai_label ? setAiLabel(set) : null;
  // Frames of which only the notes are wanted are drawn where there is next to nothing to fill.
  const notes = createCanvas(1, 1).getContext('2d');
  let noted: (Notes & { frame: number }) | null = null;

  const compose = (on: SKRSContext2D, frame: number): Notes => {
    const pen: Pen = { context: on, width, height, words: [], product: null, whole: { from: 0, to: frames } };
    on.save();
    on.fillStyle = base;
    on.fillRect(0, 0, width, height);
    drawFrame(pen, set, scenes, shots, frame);
    pen.whole = { from: 0, to: frames };
    over?.(pen, frame);
    label?.(pen, frame);
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
    stillOf: (index) => stillOf(scenes, shots, index),
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

/** Scenes that are set up. */
interface Shots {
  /** Sets a scene up where it is not; lets go first of the one that was drawn longest ago. */
  of: (scene: Cut) => Shot;
  /** Lets go of the others: their memory is free when the next one is set up. */
  keepOnly: (scenes: readonly Cut[]) => void;
}

function keepShots(set: FilmSet, template: MotionTemplate): Shots {
  const kept = new Map<number, Shot>();
  return {
    of: (scene) => {
      const known = kept.get(scene.index);
      kept.delete(scene.index);
      const [oldest] = kept.keys();
      if (kept.size === KEPT && oldest !== undefined) kept.delete(oldest);
      const shot = known ?? setUp(set, template, scene);
      kept.set(scene.index, shot);
      return shot;
    },
    keepOnly: (scenes) => {
      for (const index of kept.keys()) if (!scenes.some((scene) => scene.index === index)) kept.delete(index);
    },
  };
}

/** Once more with what is behind its words, where these could not be read: then they have other colours, or plates. */
function setUp(set: FilmSet, template: MotionTemplate, scene: Cut): Shot {
  const shot = template.shoot(set, scene);
  const behind = shot.isFilmed ? null : lookBehindWords(set, scene, shot);
  return behind ? template.shoot({ ...set, behind }, scene) : shot;
}

function drawFrame(pen: Pen, set: FilmSet, scenes: readonly Cut[], shots: Shots, frame: number): void {
  const shown = shownOn(scenes, frame);
  shots.keepOnly(shown);
  const [from, to] = shown;
  if (!from) return;
  if (to) crossInto(pen, set, from, to, shots, frame);
  else drawScene(pen, set, from, shots, frame);
}

/** The scene of a frame, or the two that a transition shows there. */
function shownOn(scenes: readonly Cut[], frame: number): Cut[] {
  const index = Math.max(
    0,
    scenes.findLastIndex(({ start }) => start <= frame),
  );
  const [previous, scene, next] = [scenes[index - 1], scenes[index], scenes[index + 1]];
  if (!scene) return [];
  if (next && frame >= next.start - next.before) return [scene, next];
  return previous && frame < scene.start + scene.entering ? [previous, scene] : [scene];
}

function crossInto(pen: Pen, set: FilmSet, from: Cut, to: Cut, shots: Shots, frame: number): void {
  const share = (frame - (to.start - to.before) + 1) / (to.before + to.entering + 1);
  to.into?.draw(
    pen,
    set,
    share,
    () => drawScene(pen, set, from, shots, frame),
    () => drawScene(pen, set, to, shots, frame),
  );
}

function drawScene(pen: Pen, set: FilmSet, scene: Cut, shots: Shots, filmFrame: number): void {
  const frame = filmFrame - scene.start;
  const { context } = pen;
  pen.whole = { from: scene.start + scene.entering, to: scene.start + scene.frames - scene.leaving };
  context.save();
  const lasts = scene.frames / set.fps;
  shots.of(scene).draw(pen, { frame, filmFrame, seconds: frame / set.fps, lasts, share: frame / scene.frames });
  context.restore();
}

function stillOf(scenes: readonly Cut[], shots: Shots, index: number): number {
  const scene = scenes[index];
  if (!scene) throw new RangeError(`There is no scene ${index + 1}.`);
  const { start, frames, entering, leaving } = scene;
  const most = frames - leaving - 1;
  return start + Math.max(Math.min(entering, most), Math.min(most, Math.round(shots.of(scene).still)));
}
