import type { SKRSContext2D } from '@napi-rs/canvas';
import { css } from '../../color/oklch';
import { drawSliderHandle } from '../../scenes/slider-handle';
import { easeInOutCubic, progress } from '../ease';
import type { FilmSet } from '../film-set';
import { apart, type Pen } from '../pen';
import type { Transition } from '../transitions';

/** How far a hand has drawn the slider: a first pull, a moment of looking, and all of it. */
export function sliderAt(share: number): number {
  const pull = easeInOutCubic(progress(share, 0, 0.38)) * 0.4;
  return pull + easeInOutCubic(progress(share, 0.4, 0.6)) * (1 - pull);
}

/** Of the shorter side. */
const HANDLE = 0.046;

/** Comes from beyond one edge of the frame, with its handle, and leaves beyond the other. */
function seamX({ width, short, mirrored }: FilmSet, share: number): number {
  const beyond = short * HANDLE * 1.4;
  return (mirrored ? share : 1 - share) * (width + 2 * beyond) - beyond;
}

/** What lies beyond the seam when the slider has come `share` of its way from the reading end. */
export function beyondSeam(context: SKRSContext2D, set: FilmSet, share: number): void {
  const x = seamX(set, share);
  context.beginPath();
  if (set.mirrored) context.rect(0, 0, Math.max(0, x), set.height);
  else context.rect(x, 0, Math.max(0, set.width - x), set.height);
}

/** The line between the two pictures and its handle, low where no words are. */
export function drawSeam(pen: Pen, set: FilmSet, share: number): void {
  if (share <= 0 || share >= 1) return;
  const { height, short, palette, safe } = set;
  const x = seamX(set, share);
  apart(pen, () => {
    pen.context.fillStyle = css(palette.paper);
    pen.context.fillRect(x - short * 0.004, 0, short * 0.008, height);
    drawSliderHandle(pen.context, x, safe.y + safe.height * 0.78, { radius: short * HANDLE, above: false, ...palette });
  });
}

/** The slider as the way from one scene to the next. */
export const SLIDER: Transition = {
  before: 0.55,
  after: 1,
  draw: (pen, set, share, from, to) => {
    const drawn = sliderAt(share);
    from();
    apart(pen, () => {
      beyondSeam(pen.context, set, drawn);
      pen.context.clip();
      to();
    });
    drawSeam(pen, set, drawn);
  },
};
