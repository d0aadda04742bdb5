import { luminanceOf } from '../color/contrast';
import { css, type Oklch } from '../color/oklch';
import { bodyScale, type Rect } from '../stage';
import { fitText } from '../text/fit-text';
import { setting, VOICES, type Voice } from '../text/voice';
import { easeInCubic, easeOutBack, progress } from './ease';
import type { FilmSet, Moment, SceneOfFilm } from './film-set';
import { apart, type Pen } from './pen';
import { setType } from './set-type';

/** A few words on a plate of their own, which pops up, and goes where it is told to. */
export interface Chip {
  rect: Rect;
  draw: (pen: Pen, now: Moment) => void;
}

export interface ChipStyle {
  fill: Oklch;
  align?: 'start' | 'center' | 'end';
  /** 1 is 3.4 % of the shorter side. */
  scale?: number;
  /** Where it sits in its rectangle's height: 0 top, 1 bottom. */
  anchor?: number;
  voice?: Voice;
  /** Its height in ems, and its corners as a share of that; 0.5 is round. */
  tall?: number;
  round?: number;
}

/** Of its plate, in ems of its words. */
const TALL = 2;
const COMES = 0.42;
const GOES = 0.24;

const sizeOf = (set: FilmSet, scale: number) => set.short * 0.034 * scale * bodyScale(set);

/** Pixels that a chip of the usual proportions takes. */
export const chipHeight = (set: FilmSet, scale: number) => sizeOf(set, scale) * TALL;

/** One line inside `rect`, never wider than it, from one frame of its scene to another. */
export function setChip(
  set: FilmSet,
  scene: SceneOfFilm,
  label: string,
  rect: Rect,
  style: ChipStyle,
  { at, leave }: { at: number; leave?: number },
): Chip {
  const { palette, language } = set;
  const { fill, align = 'start', scale = 1, anchor = 0, voice = VOICES.strong, tall = TALL, round = 0.5 } = style;
  const size = sizeOf(set, scale);
  const padding = size * 0.8;
  const [height, room] = [size * tall, rect.width - 2 * padding];
  const limits = { width: room, height, maxSize: size, minSize: size * 0.5, maxLines: 1 };
  const text = fitText(setting(label, voice, language), limits);
  const width = Math.min(rect.width, text.width + 2 * padding);
  const atLeft = (align === 'start') !== set.mirrored;
  const left = align === 'center' ? (rect.width - width) / 2 : atLeft ? 0 : rect.width - width;
  const box = { x: rect.x + left, y: rect.y + Math.max(0, rect.height - height) * anchor, width, height };
  const inks = luminanceOf(fill) > 0.4 ? [palette.ink, palette.paper] : [palette.paper, palette.ink];
  // A hair more room than its own width, or rounding would break it.
  const line = { ...box, x: box.x + padding * 0.5, width: width - padding };
  const words = setType(
    set,
    scene,
    label,
    line,
    { voice, size: text.size, maxLines: 1, align: 'center', inks, on: fill },
    { at: at + 2, ...(leave === undefined ? {} : { leave }) },
  );
  const draw = (pen: Pen, now: Moment) => {
    if (label === '' || now.frame < at) return;
    const gone = leave === undefined ? 0 : easeInCubic(progress(now.frame, leave, GOES * set.fps));
    const grown = easeOutBack(progress(now.frame, at, COMES * set.fps)) * (1 - gone);
    if (grown <= 0) return;
    const matrix = pen.context.getTransform();
    apart(pen, () => {
      pen.context.translate(box.x + width / 2, box.y + height / 2);
      pen.context.scale(grown, grown);
      pen.context.translate(-box.x - width / 2, -box.y - height / 2);
      pen.context.beginPath();
      pen.context.roundRect(box.x, box.y, width, height, height * round);
      pen.context.fillStyle = css(fill);
      pen.context.fill();
      // What has not risen onto the plate yet is not seen below it.
      if (now.frame < words.stands || gone > 0) pen.context.clip();
      pen.context.setTransform(matrix);
      words.draw(pen, now);
    });
  };
  return { rect: box, draw };
}
