import type { SceneRole } from '../../../../../../lib/domain/video/film-script';
import { luminanceOf, type GroundRange } from '../../color/contrast';
import { css, type Oklch } from '../../color/oklch';
import { asGround } from '../../color/palette';
import { disc, shade } from '../../scenes/backdrop';
import { safePart } from '../../stage';
import { VOICES } from '../../text/voice';
import { onBeat } from '../beats';
import { easeInOutCubic, progress } from '../ease';
import type { FilmSet, Moment, SceneOfFilm } from '../film-set';
import type { Pen } from '../pen';
import { FIRST_WORDS, setType } from '../set-type';
import type { MotionTemplate, Shot } from '../shot';
import { PUSH, WIPE } from '../transitions';

/** Words alone, set large on the brand's colours, with nothing behind them but slow discs of light. */
export const MOVING_TYPE: MotionTemplate = {
  roles: (scenes) => Array.from({ length: scenes }, (): SceneRole => 'story'),
  shoot: shootType,
  into: (_set, { index }) => (index % 2 === 1 ? PUSH : WIPE),
};

/**
 * Middle, as shares of the frame, radius as a share of the shorter side, seconds of a round, and how far from the ground's
 * lightness it is.
 */
const DISCS = [
  { x: 0.2, y: 0.22, radius: 0.62, seconds: 9, apart: 0.05 },
  { x: 0.86, y: 0.58, radius: 0.5, seconds: 7, apart: 0.09 },
  { x: 0.32, y: 0.95, radius: 0.44, seconds: 5, apart: 0.05 },
] as const;
/** How far a disc goes, as a share of the shorter side. */
const REACH = 0.2;

function shootType(set: FilmSet, scene: SceneOfFilm): Shot {
  const ground = groundOf(set, scene.index);
  const on = rangeOf(ground);
  const { palette, short } = set;
  const inks = ground.l > 0.6 ? [palette.ink, palette.paper] : [palette.paper, palette.ink];
  const words = setType(
    set,
    scene,
    scene.text,
    safePart(set, 0, 0.06, 1, 0.8),
    { voice: VOICES.grotesque, size: short * 0.165, maxLines: 7, anchor: 0.46, inks, on },
    { at: scene.isFirst ? FIRST_WORDS : onBeat(set, scene, 3) },
  );
  return {
    still: Math.max(words.stands, scene.frames * 0.6),
    draw: (pen, now) => {
      drawGround(pen, set, now, ground);
      drawBar(pen, set, scene, now, inks[0] ?? palette.ink);
      words.draw(pen, now);
    },
  };
}

/** The scenes take turns: the colour, paper, the other colour, ink. */
function groundOf({ palette }: FilmSet, index: number): Oklch {
  const grounds = [asGround(palette.brand), palette.paper, asGround(palette.accent), nightOf(palette.ink)] as const;
  return grounds[index % grounds.length] ?? palette.paper;
}

/** Lighter than ink may be: a picture that is all but black passes for a fault of the film. */
const nightOf = (ink: Oklch): Oklch => ({ ...ink, l: Math.max(ink.l, 0.3) });

/** Away from the words: light grounds have lighter discs as far as there is room, and dark ones darker. */
const discOn = (ground: Oklch, apart: number): Oklch => {
  const lighter = ground.l > 0.6 ? ground.l + apart <= 1 : ground.l - apart < 0.1;
  return shade(ground, lighter ? apart : -apart);
};

const rangeOf = (ground: Oklch): GroundRange => {
  const levels = [ground, ...DISCS.map(({ apart }) => discOn(ground, apart))].map(luminanceOf);
  return { darkest: Math.min(...levels), lightest: Math.max(...levels) };
};

function drawGround(
  { context }: Pen,
  { width, height, short, fps }: FilmSet,
  { filmFrame }: Moment,
  ground: Oklch,
): void {
  context.fillStyle = css(ground);
  context.fillRect(0, 0, width, height);
  for (const [index, { x, y, radius, seconds, apart }] of DISCS.entries()) {
    const turn = (filmFrame / fps / seconds + index * 0.31) * 2 * Math.PI;
    const middle = { x: x * width + Math.cos(turn) * REACH * short, y: y * height + Math.sin(turn) * REACH * short };
    disc(context, middle.x, middle.y, radius * short, css(discOn(ground, apart)));
  }
}

/** A line below the words that the scene draws from where reading begins. */
function drawBar({ context }: Pen, set: FilmSet, { frames }: SceneOfFilm, { frame }: Moment, color: Oklch): void {
  const { short, mirrored } = set;
  const place = safePart(set, 0, 0.94, 1, 0.01);
  const width = place.width * easeInOutCubic(progress(frame, 0, frames));
  context.fillStyle = css(color);
  context.fillRect(mirrored ? place.x + place.width - width : place.x, place.y, width, short * 0.012);
}
