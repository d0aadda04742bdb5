import { textWidth } from '../../../../copy/text-width';
import { luminanceOf } from '../../color/contrast';
import { distance, type Oklch } from '../../color/oklch';
import { asGround, groundFor } from '../../color/palette';
import { LOGO_START, type Arrangement, type Format } from '../../formats';
import { shade } from '../../scenes/backdrop';
import { VOICES } from '../../text/voice';
import { castProduct } from '../actor';
import { easeOutBack, easeOutExpo, mix, progress } from '../ease';
import {
  arrangeFor,
  beginOf,
  formatFor,
  productOf,
  roomBelow,
  type FilmProduct,
  type FilmSet,
  type Moment,
  type SceneOfFilm,
} from '../film-set';
import { floating } from '../camera';
import { paintTape, placeTapes } from '../parts/running-tape';
import { paintRays } from '../parts/spinning-rays';
import type { Rect } from '../../stage';
import { BREATHS, poseTrack } from '../pose-track';
import { setColumn } from '../set-column';
import { FIRST_WORDS } from '../set-type';
import type { Shot } from '../shot';
import { setSign } from '../sign-off';

const PLACES: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.17, 0.52, 0.64],
    product: [0.53, 0.13, 0.44, 0.8],
    headline: 0.17,
    align: 'start',
    anchor: 0.4,
  },
  story: {
    logo: LOGO_START,
    text: [0, 0.12, 1, 0.36],
    product: [0.06, 0.47, 0.88, 0.45],
    headline: 0.2,
    align: 'start',
    anchor: 0.1,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.17, 0.56, 0.66],
    product: [0.55, 0.16, 0.42, 0.78],
    headline: 0.15,
    align: 'start',
    anchor: 0.4,
  },
  stack: {
    logo: LOGO_START,
    text: [0, 0.15, 1, 0.3],
    product: [0.07, 0.46, 0.86, 0.46],
    headline: 0.14,
    align: 'start',
    anchor: 0,
  },
};

/** An offer is shouted: this much larger than other words, and with more room above a product that stands lower. */
const SHOUT = 1.9;
const SHOUTED: Record<Format, Arrangement> = {
  ...PLACES,
  story: { ...PLACES.story, text: [0, 0.12, 1, 0.5], product: [0.06, 0.53, 0.88, 0.41] },
  stack: { ...PLACES.stack, text: [0, 0.15, 1, 0.42], product: [0.1, 0.54, 0.8, 0.4] },
};

/** What a name, a price and a button need above a product; where they need less, it rises to them. */
const CALLED: Record<Format, Arrangement> = {
  ...PLACES,
  story: { ...PLACES.story, text: [0, 0.12, 1, 0.46], product: [0.06, 0.53, 0.88, 0.4] },
  stack: { ...PLACES.stack, text: [0, 0.15, 1, 0.36], product: [0.08, 0.51, 0.84, 0.43] },
};

/** Width over height up to which a thing stands beside words that are shouted, in a square. */
const NARROW = 1.04;

/** Beside a tall product there is no room to shout a long word, which would be split. */
const LONG_WORD = 8;
const SPOKEN = 1.1;

function loudness(format: Format, text: string): number {
  const isLong = text.split(/\s+/u).some((word) => textWidth(word) > LONG_WORD);
  return format === 'side' && isLong ? SPOKEN : SHOUT;
}

/** Rays that turn, tapes that run, and the product in front of them, beating time. `label` is what the tapes say. */
export function shootOffer(set: FilmSet, scene: SceneOfFilm, label: string): Shot {
  const product = productOf(set, scene);
  const { palette } = product;
  const isOffer = scene.role === 'offer';
  const places = isOffer ? SHOUTED : scene.isLast ? CALLED : PLACES;
  const arranged = arrangeFor(set, product, places, formatFor(set, product, NARROW));
  const { logo, text, headlineSize, align, anchor, format } = arranged;
  const color = groundOf(product, scene.index);
  // Away from the words’ lightness, so that they read on both.
  const rays = shade(color, color.l > 0.6 ? 0.035 : -0.06);
  const levels = [luminanceOf(color), luminanceOf(rays)];
  const on = { darkest: Math.min(...levels), lightest: Math.max(...levels) };
  const inks = color.l > 0.6 ? [palette.ink, palette.paper] : [palette.paper, palette.ink];
  const poseAt = poseTrack(set, BREATHS);
  const column = setColumn(
    set,
    scene,
    { eyebrow: product.name, headline: scene.text, detail: scene.detail },
    text,
    {
      voice: VOICES.poster,
      size: headlineSize * (isOffer ? loudness(format, scene.text) : 1),
      maxLines: isOffer ? 2 : 4,
      align,
      anchor,
      inks: isOffer ? [palette.accent, ...inks] : inks,
      eyebrowInks: inks,
      on,
      detailVoice: VOICES.strong,
      detailScale: 1.2,
      ...(scene.isLast ? { call: [palette.paper, palette.ink] as const } : {}),
    },
    { at: scene.isFirst ? FIRST_WORDS : 4 },
  );
  const room = roomBelow(set, arranged, column.rect);
  const actor = castProduct(set, product, room, { way: 'float', shadow: palette.ink, most: 1.12 });
  const drawRays = paintRays(set, color, rays, {
    x: actor.rect.x + actor.rect.width / 2,
    y: actor.rect.y + actor.rect.height / 2,
  });
  const beside = format === 'wide' || format === 'side';
  const tapes = tapesOf(set, scene, product, { color, label, room: actor.rect, beside });
  const sign = setSign(set, scene, { ...logo, height: set.short * 0.075 }, { on }, scene.isFirst ? 4 : -set.fps);
  return {
    still: Math.max(column.stands, scene.frames * 0.6),
    draw: (pen, now) => {
      const seconds = now.filmFrame / set.fps;
      drawRays(pen, seconds);
      const across = easeOutExpo(progress(now.frame, 0, set.fps * 0.8));
      for (const tape of tapes) tape(pen, seconds + across * 3);
      const come = easeOutExpo(progress(now.frame, beginOf(scene), set.fps * 0.7));
      const sway = floating({ ...now, seconds });
      const way = scene.index % 2 === 0 ? 1 : -1;
      actor.draw(pen, {
        y: mix(set.height * 0.3, sway.rise * actor.rect.height, come),
        turn: mix(0.3 * way, 0.035 * way + sway.turn, come),
        scale:
          mix(0.6, 0.97, easeOutBack(progress(now.frame, beginOf(scene), set.fps * 0.6))) *
          (1 + 0.022 * beatOf(set, now)) *
          (poseAt(now.filmFrame).scale ?? 1),
        shadow: come,
      });
      sign.draw(pen, now);
      column.draw(pen, now);
    },
  };
}

/** 1 on the beat, then away. */
function beatOf({ beat }: FilmSet, { filmFrame }: Moment): number {
  return (1 - ((filmFrame / beat) % 1)) ** 3;
}

/** A strong colour of the brand for each scene, from which the product stands out. */
function groundOf({ palette }: FilmProduct, index: number): Oklch {
  const colors = [asGround(palette.brand), asGround(palette.accent), palette.tone(0.32), palette.tone(0.82, 1)];
  const vivid = colors.filter(({ l, c }) => c > 0.03 || l < 0.5);
  const all = vivid.length > 0 ? vivid : colors;
  const first = groundFor(palette.product, [all[0] ?? palette.ink, ...all.slice(1)]);
  if (index % 2 === 0) return first;
  const others = all.filter((color) => distance(color, first) > 0.1);
  return groundFor(palette.product, [others[0] ?? shade(first, -0.15), ...others.slice(1)]);
}

interface TapeStyle {
  color: Oklch;
  label: string;
  room: Rect;
  beside: boolean;
}

function tapesOf(
  set: FilmSet,
  scene: SceneOfFilm,
  { palette }: FilmProduct,
  { color: ground, label, room, beside }: TapeStyle,
) {
  const colors = [palette.paper, palette.accent, palette.ink].filter((color) => distance(color, ground) > 0.2);
  const colorOf = (index: number) => colors[index % Math.max(1, colors.length)] ?? palette.paper;
  const [upper, lower] = placeTapes(set, room, { beside, rises: scene.index % 2 === 0 });
  return [
    paintTape(set, label, { ...upper, color: colorOf(1) }),
    paintTape(set, label, { ...lower, color: colorOf(0) }),
  ];
}
