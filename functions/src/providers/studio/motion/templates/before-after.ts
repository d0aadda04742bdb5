import type { SceneRole } from '../../../../../../lib/domain/video/film-script';
import { castProduct } from '../actor';
import { onBeat, pulse } from '../beats';
import { floating, inFront } from '../camera';
import { setChip } from '../chip';
import { easeOutBack, easeOutExpo, mix, progress } from '../ease';
import {
  arrangeFor,
  beginOf,
  isFlat,
  productOf,
  type FilmProduct,
  type FilmSet,
  type Moment,
  type SceneOfFilm,
} from '../film-set';
import { paintGround } from '../ground';
import type { Pen } from '../pen';
import { BREATHS, poseTrack } from '../pose-track';
import { setWords, type SceneWords } from '../scene-words';
import { FIRST_WORDS } from '../set-type';
import type { MotionTemplate, Shot } from '../shot';
import { PUSH, SCALE_THROUGH, WIPE } from '../transitions';
import { drawWorlds } from '../two-worlds';
import { sameText } from '../../../../copy/plain-text';
import { luminanceOf } from '../../color/contrast';
import { css, type Oklch } from '../../color/oklch';
import type { Format } from '../../formats';
import { outlineOf, outlinePath } from '../../picture/outline';
import { productRect } from '../../picture/place-product';
import { shade } from '../../scenes/backdrop';
import { safePart, type Rect } from '../../stage';
import { apartFrom, grey, labels } from '../../templates/transformation-parts';
import { paintAfter, paintBefore, PLACES, ROOMY, TAGS, wallAfter } from './before-after-rooms';
import { beyondSeam, drawSeam, SLIDER, sliderAt } from './before-after-seam';

/** A bare, grey room without the product; a slider is drawn over it, and behind it is the same room with it. */
export const BEFORE_AFTER: MotionTemplate = {
  roles: (scenes): SceneRole[] => {
    if (scenes === 1) return ['after'];
    if (scenes === 2) return ['before', 'after'];
    const points = Array.from({ length: Math.max(0, scenes - 4) }, (): SceneRole => 'point');
    return [...(scenes > 3 ? (['hook'] as const) : []), 'before', 'after', ...points, 'call'];
  },
  shoot: (set, scene) => {
    if (scene.role === 'hook' || set.script.scenes.length === 1) return shootBoth(set, scene);
    return scene.role === 'before' ? alone(set, scene, shootBefore) : alone(set, scene, shootAfter);
  },
  into: (set, { index, isLast }) => {
    const role = set.script.scenes[index]?.role;
    // Pushed, the same room twice would look like a torn one.
    return role === 'after' ? SLIDER : role === 'before' ? WIPE : isLast ? SCALE_THROUGH : PUSH;
  },
};

/** The most seconds that people wait for what comes. */
const TEASED = 3.2;

/** One state of the room: what is in it, and what is said there. */
interface World {
  room: (pen: Pen, now: Moment) => void;
  words: SceneWords;
  tag: (pen: Pen, now: Moment) => void;
}

type ShootWorld = (set: FilmSet, scene: SceneOfFilm, times: Times) => World;

interface Times {
  /** When its words come; below 0 they are there. */
  at: number;
  /** When what is in the room comes. */
  comes: number;
  callAt?: number;
}

const timesOf = (scene: SceneOfFilm): Times => ({ at: scene.isFirst ? FIRST_WORDS : 3, comes: beginOf(scene) });

function alone(set: FilmSet, scene: SceneOfFilm, shoot: ShootWorld): Shot {
  // A slider shows a scene as it is, so that nothing may still be on its way.
  const { room, words, tag } = shoot(set, scene, scene.role === 'after' ? { at: -60, comes: -60 } : timesOf(scene));
  return {
    still: scene.frames * 0.7,
    draw: (pen, now) => {
      room(pen, now);
      tag(pen, now);
      words.draw(pen, now);
    },
  };
}

/** Both in one scene: half and half as a first look, or one becoming the other where there is no other scene. */
function shootBoth(set: FilmSet, scene: SceneOfFilm): Shot {
  const isHook = scene.role === 'hook';
  const opens = onBeat(set, scene, Math.min(scene.frames * 0.34, set.fps * TEASED));
  const length = Math.round(Math.min(set.fps * 1.5, scene.frames * 0.25));
  // The call to action comes once, with what it is for.
  const before = shootBefore(set, { ...scene, isLast: false }, timesOf(scene));
  const callAt = opens + length + 4;
  const after = shootAfter(set, scene, { at: -60, comes: -60, callAt });
  const plated = isHook ? plateWords(set, scene) : null;
  const shareAt = (now: Moment) => {
    if (!isHook) return sliderAt(progress(now.frame, opens, length));
    const sway = Math.sin((now.filmFrame / set.beat) * (Math.PI / 4)) * 0.13;
    return mix(0.04, 0.5 + sway, easeOutExpo(progress(now.frame, beginOf(scene), set.fps * 0.9)));
  };
  return {
    still: isHook ? scene.frames * 0.6 : scene.frames * 0.85,
    draw: (pen, now) => {
      const share = shareAt(now);
      const show = (world: World) => () => {
        world.room(pen, now);
        world.tag(pen, now);
        if (!plated) world.words.draw(pen, now);
      };
      drawWorlds(pen, {
        share,
        opens: scene.start + opens,
        opened: scene.start + opens + length,
        first: show(before),
        second: show(after),
        path: (context) => beyondSeam(context, set, share),
      });
      drawSeam(pen, set, share);
      plated?.draw(pen, now);
    },
  };
}

/** The same for a room and what it becomes: where there are two scenes, the button of the second counts for both. */
const placesOf = ({ script: { scenes } }: FilmSet, { isLast }: SceneOfFilm, product: FilmProduct) =>
  isLast || scenes.length < 3 || isFlat(product) ? PLACES : ROOMY;

/** Over both rooms at once, words need a plate. */
function plateWords(set: FilmSet, scene: SceneOfFilm): SceneWords {
  const product = productOf(set, scene);
  const arranged = arrangeFor(set, product, placesOf(set, scene, product));
  const { ink, paper, accent, brand } = set.palette;
  const on = { darkest: luminanceOf(ink), lightest: luminanceOf(paper) };
  return setWords(set, scene, arranged, { on, inks: [ink, paper], fills: [accent, brand], sign: false });
}

const shootBefore: ShootWorld = (set, scene, { at, comes }) => {
  const product = productOf(set, scene);
  const arranged = arrangeFor(set, product, placesOf(set, scene, product));
  const [picture] = product.pictures;
  const drawn = productRect(picture, arranged.product, product.hangs ? 'float' : 'stand');
  const ground = paintGround(set, product.palette, (stage) => paintBefore(stage, product, drawn));
  const words = setWords(set, scene, arranged, {
    on: ground.range,
    inks: [grey(0.2), grey(0.99)],
    fills: [set.palette.ink, set.palette.brand],
    at,
  });
  const outline = outlineOf(picture);
  const move = { focus: footOf(drawn), way: 1 } as const;
  const room = (pen: Pen, now: Moment) => {
    ground.draw(pen, now, move);
    inFront(pen, now, move, () => {
      const { context } = pen;
      const drawing = easeOutExpo(progress(now.frame, comes + 2, set.fps * 0.8));
      context.globalAlpha *= drawing;
      outlinePath(context, outline, drawn);
      context.fillStyle = css(grey(0.62), 0.5 + 0.3 * pulse(set, now, 2));
      context.fill();
      // The dashes walk, as those of a selection do.
      context.setLineDash([set.short * 0.018, set.short * 0.013]);
      context.lineDashOffset = -now.seconds * set.short * 0.05;
      context.lineCap = 'round';
      context.lineJoin = 'round';
      context.lineWidth = set.short * 0.0055;
      context.strokeStyle = css(grey(0.3));
      context.stroke();
    });
  };
  const label = labelOf(set, 'before');
  return {
    room,
    words,
    tag: tagFor(set, scene, label, tagPlace(set, arranged.format, words, drawn), {
      at: 6,
      align: 'start',
      fill: grey(0.28),
    }),
  };
};

const shootAfter: ShootWorld = (set, scene, { at, comes, callAt }) => {
  const product = productOf(set, scene);
  const isSame = scene.role === 'after' || scene.role === 'hook';
  const shown = isSame
    ? product.pictures[0]
    : (product.pictures[scene.index % product.pictures.length] ?? product.pictures[0]);
  const arranged = arrangeFor(set, { ...product, pictures: [shown] }, placesOf(set, scene, product));
  const { palette } = product;
  const wall = wallAfter(product);
  const drawn = productRect(shown, arranged.product, product.hangs ? 'float' : 'stand');
  const ground = paintGround(set, palette, (stage) => paintAfter(stage, product, drawn, wall));
  const actor = castProduct(
    set,
    product,
    arranged.product,
    { way: 'stand', shadow: shade(palette.ink, -0.06), most: 1.12 },
    shown,
  );
  const words = setWords(set, scene, arranged, {
    on: ground.range,
    inks: wall.l > 0.6 ? [palette.ink, palette.paper] : [palette.paper, palette.ink],
    fills: [palette.paper, palette.accent],
    at,
    ...(callAt === undefined ? {} : { callAt }),
    callAlign: arranged.format === 'stack' || arranged.format === 'story' ? 'center' : 'start',
  });
  const move = { focus: actor.pivot, way: -1 } as const;
  const poseAt = poseTrack(set, BREATHS);
  const room = (pen: Pen, now: Moment) => {
    ground.draw(pen, now, move);
    const come = easeOutBack(progress(now.frame, comes, set.fps * 0.7));
    const sway = floating(now);
    const hop = pulse(set, now, 4);
    inFront(pen, now, move, () =>
      actor.draw(pen, {
        y: mix(-set.height * 0.12, actor.isCutout ? 0 : sway.rise * actor.rect.height, come),
        turn: sway.turn * (product.hangs ? 1 : 0.25),
        scale: mix(0.7, 1 + hop * 0.022, come) * (poseAt(now.filmFrame).scale ?? 1),
        alpha: Math.min(1, come * 2),
        shadow: come,
      }),
    );
  };
  const label = isSame ? labelOf(set, 'after') : '';
  const fill = apartFrom(product, wall);
  return {
    room,
    words,
    tag: tagFor(set, scene, label, tagPlace(set, arranged.format, words, drawn), {
      at: at < 0 ? -60 : 8,
      align: 'end',
      fill,
    }),
  };
};

const footOf = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height });

function labelOf(set: FilmSet, which: 'before' | 'after'): string {
  return labels({ words: { language: set.language } })[which];
}

/** Below the words and above the product, as far as there is room between them. */
function tagPlace(set: FilmSet, format: Format, { rect }: SceneWords, product: Rect): Rect {
  const place = safePart(set, ...TAGS[format]);
  if (format !== 'stack' && format !== 'story') return place;
  const lowest = product.y - place.height - set.short * ABOVE_PRODUCT;
  return { ...place, y: Math.max(Math.min(place.y, lowest), rect.y + rect.height + set.short * 0.022) };
}

/** Of the shorter side. */
const ABOVE_PRODUCT = 0.012;

/** The name of a state, unless what the scene says is that already. */
function tagFor(
  set: FilmSet,
  scene: SceneOfFilm,
  label: string,
  place: Rect,
  { at, align, fill }: { at: number; align: 'start' | 'end'; fill: Oklch },
): World['tag'] {
  if (label === '' || sameText(label, scene.text)) return () => undefined;
  const chip = setChip(set, scene, label, place, { fill, align }, { at });
  return chip.draw;
}
