import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { SceneRole } from '../../../../../../lib/domain/video/film-script';
import { asGround } from '../../color/palette';
import { type Format, type Shares } from '../../formats';
import { drawBlurredGarden, drawBlurredRoom } from '../../scenes/out-of-focus';
import type { Setting } from '../../scenes/snapshot';
import { drawSnapshot } from '../../scenes/snapshot';
import { area, safePart, type Rect } from '../../stage';
import { castProduct, type Actor } from '../actor';
import { pulse } from '../beats';
import { setCaption } from '../caption';
import { easeOutExpo, mix, progress } from '../ease';
import { arrangeFor, productOf, type FilmProduct, type FilmSet, type Moment, type SceneOfFilm } from '../film-set';
import { handHeld, mostNearer, NEAR } from '../hand-held';
import { productStage } from '../layer-stage';
import { noteProduct } from '../pen';
import { FIRST_WORDS } from '../set-type';
import type { MotionTemplate, Shot } from '../shot';
import { setCall } from '../call-button';
import { CUT, PUSH } from '../transitions';
import { setOwner } from './authentic-owner';
import { shootPrints } from './authentic-prints';

/** Somebody's own pictures of it, held in the hand, with what they say on stickers; then prints on a table. */
export const AUTHENTIC_STORY: MotionTemplate = {
  roles: (scenes): SceneRole[] => {
    if (scenes === 1) return ['story'];
    const stories = Array.from({ length: scenes - 2 }, (): SceneRole => 'story');
    return ['hook', ...stories, 'call'];
  },
  shoot: (set, scene) => (scene.role === 'call' ? shootPrints(set, scene) : shootSnapshot(set, scene)),
  // A person cuts hard.
  into: (_set, { isLast }) => (isLast ? PUSH : CUT),
};

interface StoryPlaces {
  /** Of the whole frame. */
  product: Shares;
  /** Of the safe area. */
  words: Shares;
  footer: Shares;
  /** Largest words, as a share of the shorter side. */
  size: number;
}

const PLACES: Record<Format, StoryPlaces> = {
  wide: { product: [0.52, 0.13, 0.4, 0.74], words: [0, 0.16, 0.5, 0.62], footer: [0, 0.82, 0.5, 0.16], size: 0.088 },
  story: { product: [0.12, 0.43, 0.76, 0.36], words: [0, 0.1, 1, 0.26], footer: [0, 0.885, 1, 0.115], size: 0.086 },
  side: { product: [0.56, 0.15, 0.36, 0.74], words: [0, 0.15, 0.53, 0.64], footer: [0, 0.86, 0.53, 0.14], size: 0.074 },
  stack: { product: [0.16, 0.43, 0.68, 0.4], words: [0, 0.115, 1, 0.22], footer: [0, 0.9, 1, 0.1], size: 0.072 },
};

const SETTINGS: readonly Setting[] = ['garden', 'room', 'wall'];
/** Beats after which somebody goes nearer, and back again. */
const STEP = 4;
/** How much nearer: while the camera is being raised, in a step, with a breath and with a beat. */
const RAISED = 0.06;
const NEARER = 0.085;
const BREATH = 0.012;
const BEAT = 0.006;
/** Of the shorter side: what stays free around a product when the camera is nearest. */
const FREE = 0.03;
/** Beats after which a long scene goes on in another place, and how many there are. */
const TAKE = 12;
const TAKES = 3;

function shootSnapshot(set: FilmSet, scene: SceneOfFilm): Shot {
  const product = productOf(set, scene);
  const picture = product.pictures[scene.index % product.pictures.length] ?? product.pictures[0];
  const { format } = arrangeFor(set, { ...product, pictures: [picture] }, ARRANGED);
  const places = PLACES[format];
  const beside = format === 'wide' || format === 'side';
  const footer = safePart(set, ...places.footer);
  const whole = area(set, ...places.product);
  // A button under the product needs its place free, also when the camera is near.
  const lowest = footer.y - set.short * 0.075;
  const place = scene.isLast && !beside ? { ...whole, height: Math.min(whole.height, lowest - whole.y) } : whole;
  const takes = keepTakes(set, { ...product, pictures: [picture] }, place, scene.index);
  const { subject } = takes(0);
  const owner = setOwner(set, scene);
  const words = wordsRoom(set, format, places, subject, owner.rect);
  const { palette } = set;
  const [fill, other] = scene.index % 2 === 0 ? [asGround(palette.brand), palette.paper] : [palette.paper, palette.ink];
  const share = scene.detail === null ? 1 : 0.62;
  const style = { size: set.short * places.size, anchor: words.anchor };
  const at = scene.isFirst ? FIRST_WORDS : 2;
  const room = { ...words.rect, height: words.rect.height * share };
  const said = setCaption(set, scene, scene.text, room, { ...style, fill }, { at });
  const below = said.rect.y + said.rect.height + set.short * 0.018;
  const rest = { ...words.rect, y: below, height: words.rect.y + words.rect.height - below };
  const small = { fill: other, size: set.short * places.size * 0.62, maxLines: 3, anchor: 0 };
  const detail =
    scene.detail === null ? null : setCaption(set, scene, scene.detail, rest, small, { at: at + set.beat * 2 });
  const call = scene.isLast
    ? setCall(
        set,
        scene,
        footer,
        { fills: [palette.paper, palette.ink], on: ON_A_PHOTO, align: beside ? 'start' : 'center' },
        Math.round(Math.min(set.beat * 2, scene.frames * 0.35)),
      )
    : null;
  const focus = { x: subject.x + subject.width / 2, y: subject.y + subject.height / 2 };
  // A photo that fills the frame has no edges to be kept.
  const reach = picture.image.ground === 'scene' ? 1 : reachOf(set, subject);
  return {
    still: scene.frames * 0.7,
    draw: (pen, now) => {
      const nearer = nearness(set, scene, now) * reach;
      const { canvas, actor } = takes(takeAt(set, scene, now));
      handHeld(pen, set, now, { focus, nearer }, () => {
        pen.context.drawImage(canvas, 0, 0);
        if (!actor) noteProduct(pen, subject);
      });
      if (actor) handHeld(pen, set, now, { focus, nearer, depth: 1.3 }, () => actor.draw(pen));
      said.draw(pen, now);
      detail?.draw(pen, now);
      owner.draw(pen, now);
      call?.draw(pen, now);
    },
  };
}

/** Anything may lie under a button on a photo. */
const ON_A_PHOTO = { darkest: 0.05, lightest: 0.8 };

/** What `arrangeFor` finds a format by. */
const ARRANGED = Object.fromEntries(
  Object.entries(PLACES).map(([format, { product, words }]) => [
    format,
    { logo: words, text: words, product, headline: 0.1, align: 'start', anchor: 0 },
  ]),
) as Parameters<typeof arrangeFor>[2];

/** Near at first, as a camera that is just being raised; then a step nearer or back on every bar, and a slow breath. */
function nearness(set: FilmSet, scene: SceneOfFilm, now: Moment): number {
  const raised = mix(RAISED, 0, easeOutExpo(progress(now.frame, 0, set.fps * 0.5)));
  const steps = Math.floor((now.frame + 1) / Math.round(set.beat * STEP));
  const isNear = (steps + scene.index) % 2 === 1;
  return raised + (isNear ? NEARER : 0) + BREATH * now.share + BEAT * pulse(set, now, 2);
}

/** How much of coming nearer there is room for, 0–1, before the edges of the frame cut the product. */
function reachOf(set: FilmSet, subject: Rect): number {
  const most = mostNearer(set, subject, set.short * FREE);
  return Math.min(1, Math.max(0, most / (RAISED + NEARER + BREATH + BEAT)));
}

interface TakenSnapshot {
  canvas: Canvas;
  subject: Rect;
  /** The product, where it stands by itself in front of its place. */
  actor: Actor | null;
}

/** A last take that is too short for a look isn't begun. */
function takeAt({ beat }: FilmSet, { frames }: SceneOfFilm, { frame }: Moment): number {
  const last = Math.max(0, Math.floor((frames - beat * 4) / (beat * TAKE)));
  return Math.min(last, Math.floor(Math.max(0, frame) / (beat * TAKE)));
}

/** The same thing at the same spot in other places, each painted when it is seen first. */
function keepTakes(set: FilmSet, product: FilmProduct, place: Rect, first: number): (take: number) => TakenSnapshot {
  const kept = new Map<number, TakenSnapshot>();
  return (take) => {
    const index = take % TAKES;
    const taken = kept.get(index) ?? takeSnapshot(set, product, place, first + index);
    kept.set(index, taken);
    return taken;
  };
}

function takeSnapshot(set: FilmSet, product: FilmProduct, place: Rect, index: number): TakenSnapshot {
  const [picture] = product.pictures;
  const canvas = createCanvas(set.width, set.height);
  const stage = productStage(set, product, canvas);
  if (picture.image.ground === 'plain') return shareCard(set, product, place, canvas, index);
  const setting = SETTINGS[index % SETTINGS.length] ?? 'garden';
  const stands = picture.image.ground === 'cutout' && !product.hangs;
  const subject = drawSnapshot(
    stage,
    picture,
    { x: 0, y: 0, width: set.width, height: set.height },
    { setting, product: place, tilt: 0, withoutProduct: true },
  );
  const actor = stands
    ? castProduct(set, product, subject, { way: 'stand', shadow: { l: 0.2, c: 0.03, h: 55 }, strength: 1.1, most: 1.2 })
    : null;
  return { canvas, subject, actor };
}

/** A photo on plain ground is shared as a card, before a place out of focus: by itself it would be an empty frame. */
function shareCard(set: FilmSet, product: FilmProduct, place: Rect, canvas: Canvas, index: number): TakenSnapshot {
  const { palette, width, height } = set;
  const whole = { x: 0, y: 0, width, height };
  const context = canvas.getContext('2d');
  if (index % 2 === 0) drawBlurredGarden(context, whole, { l: 0.52, c: 0.08, h: 132 });
  else drawBlurredRoom(context, whole, palette.tone(0.62, 0.3), [palette.brand, palette.accent]);
  const actor = castProduct(set, product, place, { way: 'float', shadow: palette.ink, most: 1.2 });
  return { canvas, subject: actor.rect, actor };
}

/** How large it is when the camera is as near as it comes. */
function atNearest({ x, y, width, height }: Rect): Rect {
  const more = NEAR * (1 + NEARER) + 0.03 - 1;
  return {
    x: x - (width * more) / 2,
    y: y - (height * more) / 2,
    width: width * (1 + more),
    height: height * (1 + more),
  };
}

/** Words go beside the product where there is a place for them, else above or below it, whichever has more room. */
function wordsRoom(
  set: FilmSet,
  format: Format,
  { words, footer }: StoryPlaces,
  shown: Rect,
  owner: Rect,
): { rect: Rect; anchor: number } {
  const place = safePart(set, ...words);
  if (format === 'wide' || format === 'side') return { rect: place, anchor: 0.4 };
  const gap = set.short * 0.02;
  const subject = atNearest(shown);
  const top = owner.y + owner.height + gap;
  const above = subject.y - gap - top;
  const bottom = safePart(set, ...footer).y - gap;
  const below = bottom - subject.y - subject.height - gap;
  const least = set.short * 0.2;
  if (above >= least || above >= below)
    return { rect: { ...place, y: top, height: Math.max(least, above) }, anchor: 0.3 };
  const height = Math.max(least, below);
  return { rect: { ...place, y: bottom - height, height }, anchor: 1 };
}
