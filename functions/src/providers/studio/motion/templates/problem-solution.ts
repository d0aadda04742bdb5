import type { SceneRole } from '../../../../../../lib/domain/video/film-script';
import { css, type Oklch } from '../../color/oklch';
import { asGround, dull, groundFor, litGround, standsOut } from '../../color/palette';
import { LOGO_CENTER, LOGO_START, type Arrangement, type Format } from '../../formats';
import { productRect } from '../../picture/place-product';
import { softEllipse } from '../../picture/shadow';
import { disc, fillVertical, shade } from '../../scenes/backdrop';
import { safePart, type Stage } from '../../stage';
import { castProduct } from '../actor';
import { onBeat, pulse } from '../beats';
import { floating, inFront } from '../camera';
import { easeInOutCubic, easeOutBack, easeOutCubic, mix, progress } from '../ease';
import {
  arrangeFor,
  beginOf,
  productOf,
  type FilmProduct,
  type FilmSet,
  type Moment,
  type SceneOfFilm,
} from '../film-set';
import { paintGround } from '../ground';
import type { Pen } from '../pen';
import { setWords } from '../scene-words';
import type { MotionTemplate, Shot } from '../shot';
import { CUT, PUSH, SCALE_THROUGH } from '../transitions';
import { drawWorlds } from '../two-worlds';
import { drawLine, linePlace, type LinePlace } from './problem-solution-line';

/** A knot on dull ground, which pulls itself free into a ring: and in it is the product. */
export const PROBLEM_SOLUTION: MotionTemplate = {
  roles: (scenes): SceneRole[] => {
    if (scenes === 1) return ['solution'];
    const points = Array.from({ length: Math.max(0, scenes - 3) }, (): SceneRole => 'point');
    return ['problem', 'solution', ...points, ...(scenes > 2 ? (['call'] as const) : [])];
  },
  shoot: (set, scene) => {
    if (scene.role === 'problem') return shootProblem(set, scene);
    return scene.role === 'solution' ? shootSolution(set, scene) : shootFree(set, scene);
  },
  // The knot of one scene is that of the next.
  into: (set, { index, isLast }) =>
    set.script.scenes[index]?.role === 'solution' ? CUT : isLast ? SCALE_THROUGH : PUSH,
};

const PLACES: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.15, 0.47, 0.62],
    product: [0.555, 0.17, 0.36, 0.66],
    headline: 0.15,
    align: 'start',
    anchor: 0.55,
    footer: [0, 0.82, 0.47, 0.16],
  },
  story: {
    logo: LOGO_CENTER,
    text: [0, 0.1, 1, 0.24],
    product: [0.13, 0.385, 0.74, 0.29],
    headline: 0.165,
    align: 'center',
    anchor: 0.25,
    footer: [0, 0.885, 1, 0.115],
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.14, 0.46, 0.64],
    product: [0.54, 0.16, 0.4, 0.66],
    headline: 0.12,
    align: 'start',
    anchor: 0.6,
    footer: [0, 0.84, 0.5, 0.16],
  },
  stack: {
    logo: LOGO_START,
    text: [0, 0.12, 1, 0.19],
    product: [0.21, 0.4, 0.58, 0.36],
    headline: 0.115,
    align: 'start',
    anchor: 0.3,
    footer: [0, 0.9, 1, 0.1],
  },
};

/** Before the scene with the call to action its room is the product's. */
const ROOMY: Record<Format, Arrangement> = {
  wide: PLACES.wide,
  side: PLACES.side,
  story: { ...without(PLACES.story), product: [0.1, 0.4, 0.8, 0.37] },
  stack: { ...without(PLACES.stack), product: [0.16, 0.4, 0.68, 0.48] },
};

function without({ footer: _, ...places }: Arrangement): Arrangement {
  return places;
}

/** Seconds until the knot is drawn, and which it takes to come free. */
const KNOTS = 1;
const FREES = 1.1;
/** The most seconds that people wait for it to come free. */
const TEASED = 3.2;
const DULL_LINE = dull(0.4);

/** What both worlds of a scene are arranged by; the same in the scenes of the knot and of what comes out of it. */
function placesOf(set: FilmSet, scene: SceneOfFilm, product: FilmProduct) {
  const found = arrangeFor(set, product, scene.isLast || set.script.scenes.length < 3 ? PLACES : ROOMY);
  // The ring needs the room that a low product leaves: words keep to their place.
  const arranged = { ...found, text: safePart(set, ...PLACES[found.format].text) };
  const drawn = productRect(product.pictures[0], arranged.product, 'float');
  return { arranged, drawn, line: linePlace(set, arranged, drawn) };
}

/** The knot as it pulls itself tighter with every beat. */
function drawKnot(pen: Pen, set: FilmSet, line: LinePlace, now: Moment, drawn: number): void {
  drawLine(pen, set, line, { ...knotAt(set, now), drawn, free: 0, turn: 0, color: DULL_LINE });
}

/** Of the film's time, so that it goes on where one scene follows another. */
function knotAt(set: FilmSet, now: Moment) {
  return { phase: (now.filmFrame / set.fps) * 0.55, size: 1 - 0.09 * pulse(set, now, 1) };
}

function shootProblem(set: FilmSet, scene: SceneOfFilm): Shot {
  const product = productOf(set, scene);
  const { arranged, line } = placesOf(set, scene, product);
  const ground = paintGround(set, set.palette, (stage) => paintDull(stage, line));
  const words = setWords(set, scene, arranged, {
    on: ground.range,
    inks: [dull(0.22), dull(0.98)],
    fills: [set.palette.ink],
    leave: Math.round(scene.frames - set.fps * 0.34),
    sign: false,
  });
  const move = { focus: line, way: 1 } as const;
  return {
    still: scene.frames * 0.6,
    draw: (pen, now) => {
      ground.draw(pen, now, move);
      drawKnot(pen, set, line, now, easeInOutCubic(progress(now.frame, beginOf(scene) * 1.6, KNOTS * set.fps)));
      words.draw(pen, now);
    },
  };
}

/** The knot comes free; where there is no other scene it is tied first. */
function shootSolution(set: FilmSet, scene: SceneOfFilm): Shot {
  const product = productOf(set, scene);
  const { arranged, line } = placesOf(set, scene, product);
  const isAlone = scene.isFirst;
  const opens = isAlone ? onBeat(set, scene, Math.min(scene.frames * 0.32, set.fps * TEASED)) : 0;
  const length = Math.round(Math.min(FREES * set.fps, scene.frames * 0.3));
  const opened = opens + length;
  const gray = paintGround(set, set.palette, (stage) => paintDull(stage, line));
  const bright = shootBright(set, scene, {
    product,
    arranged,
    line,
    comes: opens + Math.round(length * 0.55),
    at: isAlone ? -60 : Math.round(length * 0.5),
    callAt: opened + Math.round(set.beat),
    freeAt: (now) => progress(now.frame, opens, length),
  });
  const first = isAlone
    ? setWords(set, { ...scene, isLast: false }, arranged, {
        on: gray.range,
        inks: [dull(0.22), dull(0.98)],
        fills: [set.palette.ink],
        sign: false,
      })
    : null;
  const move = { focus: line, way: -1 } as const;
  return {
    still: scene.frames * 0.8,
    draw: (pen, now) => {
      const share = easeInOutCubic(progress(now.frame, opens + length * 0.15, length * 0.85));
      drawWorlds(pen, {
        share,
        opens: scene.start + opens,
        opened: scene.start + opened,
        first: () => {
          gray.draw(pen, now, { ...move, way: 1 });
          const drawn = isAlone ? easeInOutCubic(progress(now.frame, beginOf(scene) * 1.6, KNOTS * set.fps)) : 1;
          const free = progress(now.frame, opens, length);
          if (free <= 0) drawKnot(pen, set, line, now, drawn);
          else drawLine(pen, set, line, { ...knotAt(set, now), drawn, free, turn: 0, color: DULL_LINE });
          first?.draw(pen, now);
        },
        second: () => bright(pen, now),
        path: (context) => {
          const reach = Math.hypot(Math.max(line.x, set.width - line.x), Math.max(line.y, set.height - line.y));
          context.beginPath();
          context.arc(line.x, line.y, reach * share, 0, Math.PI * 2);
        },
      });
    },
  };
}

/** After it: what else there is to say, and the call to action. */
function shootFree(set: FilmSet, scene: SceneOfFilm): Shot {
  const whole = productOf(set, scene);
  const shown = whole.pictures[scene.index % whole.pictures.length] ?? whole.pictures[0];
  const product: FilmProduct = { ...whole, pictures: [shown] };
  const { arranged, line } = placesOf(set, scene, product);
  const ring = (now: Moment) => easeOutCubic(progress(now.frame, 2, set.fps * 0.9));
  const bright = shootBright(set, scene, { product, arranged, line, comes: 3, at: 4, freeAt: () => 1, ringAt: ring });
  return { still: scene.frames * 0.7, draw: bright };
}

interface Bright {
  product: FilmProduct;
  arranged: ReturnType<typeof placesOf>['arranged'];
  line: LinePlace;
  /** Frames at which the product, the words and the call to action come. */
  comes: number;
  at: number;
  callAt?: number;
  /** How far the line has come free, and how much of the ring is drawn. */
  freeAt: (now: Moment) => number;
  ringAt?: (now: Moment) => number;
}

function shootBright(set: FilmSet, scene: SceneOfFilm, bright: Bright): Shot['draw'] {
  const { product, arranged, line, comes, at, callAt, freeAt, ringAt } = bright;
  const { palette } = product;
  const color = brightGround(product);
  const ground = paintGround(set, palette, (stage) => paintBright(stage, line, color));
  const actor = castProduct(set, product, arranged.product, {
    way: 'float',
    shadow: shade(color, -0.3),
    strength: 0.8,
    most: 1.12,
  });
  const words = setWords(set, scene, arranged, {
    on: ground.range,
    inks: color.l > 0.6 ? [palette.ink, palette.paper] : [palette.paper, palette.ink],
    fills: color.l > 0.6 ? [palette.ink, asGround(palette.brand)] : [palette.paper, palette.accent],
    at,
    ...(callAt === undefined ? {} : { callAt }),
    callAlign: arranged.format === 'stack' || arranged.format === 'story' ? 'center' : 'start',
  });
  const lineColor = standsOut(palette, color);
  const move = { focus: line, way: scene.index % 2 === 0 ? -1 : 1 } as const;
  return (pen, now) => {
    ground.draw(pen, now, move);
    const turn = (now.filmFrame / set.fps) * 0.35;
    drawLine(pen, set, line, {
      ...knotAt(set, now),
      drawn: ringAt?.(now) ?? 1,
      free: freeAt(now),
      turn: turn * easeInOutCubic(freeAt(now)),
      color: lineColor,
    });
    const come = easeOutBack(progress(now.frame, comes, set.fps * 0.65));
    const sway = floating(now);
    inFront(pen, now, move, () =>
      actor.draw(pen, {
        y: sway.rise * actor.rect.height * 1.6,
        turn: mix(-0.22, sway.turn, come),
        scale: mix(0.3, 1 + pulse(set, now, 4) * 0.025, come),
        alpha: Math.min(1, Math.max(0, come) * 2.5),
      }),
    );
    words.draw(pen, now);
  };
}

function brightGround({ palette }: FilmProduct): Oklch {
  const own = [palette.brand, palette.accent].map(asGround).filter(({ c }) => c > 0.05);
  const [first, ...others] = [...own, palette.tone(0.9), palette.tone(0.3)];
  return litGround(groundFor(palette.product, [first ?? palette.paper, ...others]), 0.1, palette.ink, palette.paper);
}

function paintBright({ context, width, height }: Stage, { x, y, radius }: LinePlace, color: Oklch): void {
  fillVertical(context, { x: 0, y: 0, width, height }, [
    [0, shade(color, 0.01)],
    [0.6, color],
    [1, shade(color, -0.06)],
  ]);
  softEllipse(context, x, y, radius * 1.7, radius * 1.7, shade(color, 0.08), 0.8);
  disc(context, x, y, radius, css(shade(color, 0.08)));
}

function paintDull({ context, width, height }: Stage, { x, y, radius }: LinePlace): void {
  fillVertical(context, { x: 0, y: 0, width, height }, [
    [0, dull(0.84)],
    [1, dull(0.74)],
  ]);
  softEllipse(context, x, y, radius * 1.9, radius * 1.9, dull(0.66), 0.6);
}
