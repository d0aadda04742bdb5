import { css } from '../../color/oklch';
import { HALF_CAPITAL } from '../../text/draw-text';
import { setting, VOICES } from '../../text/voice';
import type { Rect } from '../../stage';
import { easeInOutCubic, easeOutBack, progress } from '../ease';
import type { FilmSet } from '../film-set';
import { apart, noteWords, type Pen } from '../pen';

/** Seconds that a figure takes to roll on. */
const ROLLS = 0.22;

/** Seconds left on a frame. To the end there is one: whoever is asked to get it must not read that it is over. */
export function secondsLeft(set: Pick<FilmSet, 'fps'>, frames: number, frame: number): number {
  return Math.max(1, Math.ceil((frames - frame) / set.fps));
}

/** Width of a countdown of this height. */
export const countdownWidth = (height: number) => height * 3.05;

/** A clock that runs out with the film: a ring that empties, and the seconds that are left. */
export function drawCountdown(pen: Pen, set: FilmSet, rect: Rect, frame: number, frames: number): void {
  const { palette, fps } = set;
  const { context } = pen;
  const { x, y, width, height } = rect;
  const come = easeOutBack(progress(frame, -4, fps * 0.5));
  const left = secondsLeft(set, frames, frame);
  const isLast = left === 1;
  const beat = isLast ? 1 + 0.03 * Math.sin((frames - frame) * 0.7) : 1;
  apart(pen, () => {
    context.translate(x + width / 2, y + height / 2);
    context.scale(come * beat, come * beat);
    context.translate(-x - width / 2, -y - height / 2);
    context.beginPath();
    context.roundRect(x, y, width, height, height / 2);
    context.fillStyle = css(palette.ink);
    context.fill();
    drawRing(pen, set, rect, (frames - frame) / frames);
    drawFigures(pen, set, rect, frame, frames);
  });
}

function drawRing({ context }: Pen, { palette }: FilmSet, { x, y, height }: Rect, share: number): void {
  const [middleX, middleY, radius] = [x + height / 2, y + height / 2, height * 0.27];
  context.lineWidth = height * 0.09;
  context.lineCap = 'round';
  context.strokeStyle = css(palette.paper, 0.25);
  context.beginPath();
  context.arc(middleX, middleY, radius, 0, Math.PI * 2);
  context.stroke();
  if (share <= 0) return;
  context.strokeStyle = css(palette.paper);
  context.beginPath();
  context.arc(middleX, middleY, radius, -Math.PI / 2, -Math.PI / 2 + share * Math.PI * 2);
  context.stroke();
}

/** “00:09”, whose figures roll on when a second is over. */
function drawFigures(pen: Pen, set: FilmSet, { x, y, width, height }: Rect, frame: number, frames: number): void {
  const { fps, palette, language } = set;
  const { context } = pen;
  const now = clock(secondsLeft(set, frames, frame));
  const changed = lastChange(set, frames, frame);
  const before = clock(secondsLeft(set, frames, changed - 1));
  const rolled = easeInOutCubic(progress(frame, changed, ROLLS * fps));
  const size = height * 0.5;
  const type = setting('00:00', VOICES.strong, language);
  context.font = type.font(size);
  context.letterSpacing = '0px';
  context.direction = 'ltr';
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = css(palette.paper);
  const figure = context.measureText('0').width * 1.06;
  const colon = size * 0.32;
  const total = 4 * figure + colon;
  const start = x + height * 0.86 + (width - height * 1.1 - total) / 2;
  const baseline = y + height / 2 + size * HALF_CAPITAL;
  context.save();
  context.beginPath();
  context.rect(x, y + height * 0.16, width, height * 0.68);
  context.clip();
  for (const [index, character] of [...now].entries()) {
    const middle =
      start + (index === 2 ? 2 * figure + colon / 2 : (index + 0.5) * figure - (index > 2 ? figure - colon : 0));
    if (before[index] === character) context.fillText(character, middle, baseline);
    else {
      context.fillText(before[index] ?? '', middle, baseline - rolled * height * 0.7);
      context.fillText(character, middle, baseline + (1 - rolled) * height * 0.7);
    }
  }
  context.restore();
  const readable = { from: changed + Math.ceil(ROLLS * fps), to: changed + fps };
  noteWords(
    pen,
    now,
    { x: start, y: y + height * 0.25, width: total, height: height * 0.5 },
    css(palette.paper),
    readable,
  );
}

const clock = (seconds: number) =>
  `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;

/** The frame with which the second that is shown began. */
function lastChange(set: FilmSet, frames: number, frame: number): number {
  const left = secondsLeft(set, frames, frame);
  let at = frame;
  while (at > 0 && secondsLeft(set, frames, at - 1) === left) at--;
  return at;
}
