import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { measureInk, ownGround, plateOn } from '../brand/logo-ink';
import type { GroundRange } from '../color/contrast';
import { css, type Oklch } from '../color/oklch';
import type { Picture } from '../picture/picture';
import type { Rect } from '../stage';
import { VOICES } from '../text/voice';
import { easeOutQuint, progress } from './ease';
import type { FilmSet, Moment, SceneOfFilm } from './film-set';
import { apart, type Pen } from './pen';
import { rangeUnder, setType, type Under } from './set-type';

/** The brand's logo, or its name where there is none. */
export interface SignOff {
  rect: Rect;
  draw: (pen: Pen, now: Moment) => void;
}

export interface SignStyle {
  on: Under;
  align?: 'start' | 'center';
  /** Where it sits in its rectangle's height: 0 top, 1 bottom. */
  anchor?: number;
}

/** The most that a small logo is enlarged. */
const ENLARGEMENT = 2.5;
const COMES = 0.6;

/** Puts the brand inside `rect`: it comes at a frame of its scene, out of a mask, and stays. */
export function setSign(set: FilmSet, scene: SceneOfFilm, rect: Rect, style: SignStyle, at: number): SignOff {
  if (!set.logo) return setWordmark(set, scene, rect, style, at);
  const plate = plateUnder(set, set.logo, rect, rangeUnder(style.on, placed(set, set.logo, rect, style)));
  const pad = plate ? Math.min(rect.width, rect.height) * 0.16 : 0;
  const inner = { x: rect.x + pad, y: rect.y + pad, width: rect.width - 2 * pad, height: rect.height - 2 * pad };
  const box = placed(set, set.logo, inner, style);
  const layer = paintLogo(set.logo, box);
  const outer = { x: box.x - pad, y: box.y - pad, width: box.width + 2 * pad, height: box.height + 2 * pad };
  const draw = (pen: Pen, now: Moment) => {
    const share = easeOutQuint(progress(now.frame, at, COMES * set.fps));
    if (share <= 0) return;
    apart(pen, () => {
      pen.context.beginPath();
      pen.context.rect(outer.x - 2, outer.y - 2, outer.width + 4, outer.height + 4);
      pen.context.clip();
      pen.context.translate(0, (1 - share) * outer.height * 1.05);
      if (plate) {
        pen.context.beginPath();
        pen.context.roundRect(
          outer.x,
          outer.y,
          outer.width,
          outer.height,
          Math.min(set.short * 0.024, outer.height / 4),
        );
        pen.context.fillStyle = css(plate);
        pen.context.fill();
      }
      pen.context.drawImage(layer, box.x, box.y, box.width, box.height);
    });
  };
  return { rect: outer, draw };
}

function plateUnder(set: FilmSet, logo: Picture, rect: Rect, on: GroundRange): Oklch | null {
  const own = ownGround(logo);
  if (own) return own;
  const { width, height } = sizeIn(logo, rect);
  return plateOn(logo, measureInk(logo, width, height), on, set.palette);
}

function sizeIn(logo: Picture, rect: Rect): { width: number; height: number } {
  const ratio = logo.width / logo.height;
  const width = Math.min(rect.width, rect.height * ratio, logo.width * ENLARGEMENT);
  return { width, height: width / ratio };
}

function placed({ mirrored }: FilmSet, logo: Picture, rect: Rect, { align = 'start', anchor = 0.5 }: SignStyle): Rect {
  const { width, height } = sizeIn(logo, rect);
  const left = align === 'center' ? (rect.width - width) / 2 : mirrored ? rect.width - width : 0;
  return { x: rect.x + left, y: rect.y + (rect.height - height) * anchor, width, height };
}

function paintLogo({ canvas }: Picture, { width, height }: Rect): Canvas {
  const layer = createCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  const context = layer.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, layer.width, layer.height);
  return layer;
}

function setWordmark(
  set: FilmSet,
  scene: SceneOfFilm,
  rect: Rect,
  { on, align, anchor }: SignStyle,
  at: number,
): SignOff {
  const { palette, script } = set;
  return setType(
    set,
    scene,
    script.brand_name,
    rect,
    {
      voice: VOICES.wordmark,
      size: rect.height * 0.8,
      maxLines: 1,
      align: align ?? 'start',
      anchor: anchor ?? 0.5,
      inks: [palette.brand, palette.ink, palette.paper],
      on,
    },
    { at },
  );
}
