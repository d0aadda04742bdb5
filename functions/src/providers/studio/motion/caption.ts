import type { Oklch } from '../color/oklch';
import { bodyScale, type Rect } from '../stage';
import { fitText } from '../text/fit-text';
import { setting, VOICES } from '../text/voice';
import { setChip, type Chip } from './chip';
import type { FilmSet, Moment, SceneOfFilm } from './film-set';
import type { Pen } from './pen';

/** What somebody says, each line on a plate of its own, as story apps set it. */
export interface Caption {
  rect: Rect;
  draw: (pen: Pen, now: Moment) => void;
}

export interface CaptionStyle {
  fill: Oklch;
  /** Pixels per em at most. */
  size: number;
  maxLines?: number;
  align?: 'start' | 'center';
  /** Where it sits in its rectangle's height: 0 top, 1 bottom. */
  anchor?: number;
}

/** Height of a plate and room at its ends, in ems of its words. */
const TALL = 1.56;
const ENDS = 1.6;
/** What a plate shows at least above and below its line, as a share of the shorter side: words are told from it alone. */
const EDGE = 0.0085;

/** Lines inside `rect`, which pop up one after the other. */
export function setCaption(
  set: FilmSet,
  scene: SceneOfFilm,
  text: string,
  rect: Rect,
  { fill, size, maxLines = 4, align = 'start', anchor = 0.5 }: CaptionStyle,
  { at }: { at: number },
): Caption {
  const whole = setting(text, VOICES.sticker, set.language);
  const tallFor = (em: number) => Math.max(em * TALL, em * whole.leading + 2 * EDGE * set.short);
  const fitIn = (tallest: number) => {
    const room = { width: rect.width - ENDS * size, height: (tallest * whole.leading) / TALL };
    return fitText(whole, { ...room, maxSize: size, minSize: size * 0.45, maxLines });
  };
  const first = fitIn(rect.height);
  const over = (first.lines.length * tallFor(first.size)) / rect.height;
  const fitted = over > 1 ? fitIn(rect.height / over) : first;
  const tall = tallFor(fitted.size);
  const height = fitted.lines.length * tall;
  const top = rect.y + Math.max(0, rect.height - height) * anchor;
  const scale = fitted.size / (set.short * 0.034 * bodyScale(set));
  const wait = Math.min(set.beat / 2, set.fps * 0.22);
  const lines = fitted.lines.map((line, index): Chip => {
    const row = { ...rect, y: top + index * tall, height: tall };
    // Seams between two plates would show the ground as hairlines.
    const style = { fill, align, scale, tall: tall / fitted.size + 0.02, round: 0.2, voice: VOICES.sticker };
    return setChip(set, scene, line.text, row, style, { at: Math.round(at + index * wait) });
  });
  const left = Math.min(...lines.map((line) => line.rect.x));
  const right = Math.max(...lines.map((line) => line.rect.x + line.rect.width));
  return {
    rect: { x: left, y: top, width: right - left, height },
    draw: (pen, now) => {
      for (const line of lines) line.draw(pen, now);
    },
  };
}
