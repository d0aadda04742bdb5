import { contrastOn, luminanceOf, readableInk, type GroundRange } from '../color/contrast';
import { css, distance, type Oklch } from '../color/oklch';
import { bodyScale, type Rect } from '../stage';
import { fitText } from '../text/fit-text';
import { setting, VOICES } from '../text/voice';
import { easeOutBack, easeOutCubic, progress } from './ease';
import type { FilmSet, Moment, SceneOfFilm } from './film-set';
import { apart, type Pen } from './pen';
import { rangeUnder, setType, type Under } from './set-type';

/** The call to action: it comes with a bounce and then stays; a ring goes out from it on every second beat. */
export interface CallButton {
  rect: Rect;
  /** The frame of the scene from which it stands still. */
  stands: number;
  draw: (pen: Pen, now: Moment) => void;
}

export interface CallStyle {
  /** Fills, best first; black and white come after them. */
  fills: readonly [Oklch, ...Oklch[]];
  on: Under;
  align?: 'start' | 'center';
  /** 1 is 4 % of the shorter side. */
  scale?: number;
  /** Where it sits in its rectangle's height: 0 top, 1 bottom. */
  anchor?: number;
}

const COMES = 0.5;
/** Seconds that it stands at least before the film is over, where the scene has them. */
const STANDS = 1;
/** The first frame on which it can come: what is said comes before it, and past it. */
const FIRST = 7;
const RING = 0.9;

/** The first frame on a beat that is not before `frame`. */
export const beatAfter = ({ beat }: FilmSet, frame: number) => Math.round(Math.ceil(frame / beat) * beat);

/**
 * A button inside `rect`, which comes at a frame of its scene, or earlier where it would not stand long enough to be read;
 * nothing where the film calls for nothing.
 */
export function setCall(
  set: FilmSet,
  scene: SceneOfFilm,
  rect: Rect,
  { fills, on, align = 'start', scale = 1, anchor = 0.5 }: CallStyle,
  wanted: number,
): CallButton {
  const at = Math.max(FIRST, Math.min(wanted, scene.frames - Math.round(set.fps * (COMES + STANDS))));
  const { palette, short, script, language, mirrored } = set;
  if (script.call === '') return { rect: { ...rect, height: 0 }, stands: at, draw: () => undefined };
  const size = short * 0.042 * scale * bodyScale(set);
  const padding = size * 1.25;
  const limits = { height: size * 1.6, maxSize: size, minSize: size * 0.62, maxLines: 1 };
  const label = fitText(setting(script.call, VOICES.strong, language), { ...limits, width: rect.width - 2 * padding });
  const [width, height] = [Math.min(rect.width, label.width + 2 * padding), size * 2.6];
  const left = align === 'center' ? (rect.width - width) / 2 : mirrored ? rect.width - width : 0;
  const box = { x: rect.x + left, y: rect.y + Math.max(0, rect.height - height) * anchor, width, height };
  const fill = fillFor([...fills, palette.ink, palette.paper], rangeUnder(on, inside(box)));
  const inks = [palette.paper, palette.ink].sort((one, other) => distance(other, fill) - distance(one, fill));
  const words = setType(
    set,
    scene,
    script.call,
    { x: box.x + padding * 0.5, y: box.y, width: width - padding, height },
    { voice: VOICES.strong, size: label.size, maxLines: 1, align: 'center', inks, on: fill },
    { at: at + 3 },
  );
  const stands = Math.max(words.stands, Math.ceil(at + COMES * set.fps));
  const draw = (pen: Pen, now: Moment) => {
    if (now.frame < at) return;
    drawRing(pen, set, box, fill, now, stands);
    const grown = 0.55 + 0.45 * easeOutBack(progress(now.frame, at, COMES * set.fps));
    apart(pen, () => {
      pen.context.translate(box.x + width / 2, box.y + height / 2);
      pen.context.scale(grown, grown);
      pen.context.translate(-box.x - width / 2, -box.y - height / 2);
      pen.context.beginPath();
      pen.context.roundRect(box.x, box.y, width, height, height / 2);
      pen.context.fillStyle = css(fill);
      pen.context.fill();
    });
    words.draw(pen, now);
  };
  return { rect: box, stands, draw };
}

/** What it covers for certain: scenery beyond its edges is not what it has to stand out from. */
function inside({ x, y, width, height }: Rect): Rect {
  const by = height * 0.32;
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

function fillFor(wishes: readonly [Oklch, ...Oklch[]], on: GroundRange): Oklch {
  const clear = wishes.find((wish) => contrastOn(wish, on) >= 2.6 && isInked(wish));
  return clear ?? wishes.reduce((best, wish) => (contrastOn(wish, on) > contrastOn(best, on) ? wish : best));
}

/** Whether black or white words read on it. */
const isInked = (fill: Oklch) => {
  const level = luminanceOf(fill);
  return readableInk([], { darkest: level, lightest: level }).contrast >= 4.8;
};

function drawRing(pen: Pen, set: FilmSet, box: Rect, fill: Oklch, now: Moment, stands: number): void {
  if (now.frame < stands) return;
  const every = set.beat * 2;
  const since = (now.filmFrame % every) / set.fps;
  const share = since / RING;
  if (share >= 1) return;
  // Not as far as the words above it.
  const spread = box.height * 0.18 * easeOutCubic(share);
  const { context } = pen;
  context.beginPath();
  context.roundRect(
    box.x - spread,
    box.y - spread,
    box.width + 2 * spread,
    box.height + 2 * spread,
    box.height / 2 + spread,
  );
  context.lineWidth = set.short * 0.006 * (1 - share);
  context.strokeStyle = css(fill, 0.7 * (1 - share));
  context.stroke();
}
