import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { luminanceOf, readableInk, WCAG_CONTRAST, wider, type GroundRange } from '../color/contrast';
import { css, type Oklch } from '../color/oklch';
import type { Rect } from '../stage';
import { HALF_CAPITAL } from '../text/draw-text';
import { fitText, type FittedText } from '../text/fit-text';
import { isolated } from '../text/isolate';
import { setting, type Voice } from '../text/voice';
import { easeInCubic, easeOutQuint, progress } from './ease';
import type { FilmSet, Moment, SceneOfFilm } from './film-set';
import { noteWords, type Pen } from './pen';

/** What words stand on: a flat colour, a range of luminance, or what `Ground.range` says of a place. */
export type Under = Oklch | GroundRange | ((rect: Rect) => GroundRange);

export function rangeUnder(under: Under, rect: Rect): GroundRange {
  if (typeof under === 'function') return under(rect);
  return 'darkest' in under ? under : flat(under);
}

export interface TypeStyle {
  voice: Voice;
  /** Pixels per em: the wish, and what it may shrink to; 0.42 of the wish where nothing is said. */
  size: number;
  minSize?: number;
  maxLines: number;
  align?: 'start' | 'center';
  /** Where it sits in its rectangle's height: 0 top, 1 bottom. */
  anchor?: number;
  inks: readonly Oklch[];
  /** What it stands on. */
  on: Under;
}

/** When words come and go, in frames of their scene. */
export interface TypeTimes {
  at: number;
  /** Where nothing is said they stay to the scene's end. */
  leave?: number;
}

/** Words that rise out of a mask, line by line or word by word, then stand still. */
export interface SetType {
  /** What they cover at rest, a plate included. */
  rect: Rect;
  size: number;
  lines: number;
  color: string;
  /** The frame of the scene from which they stand still. */
  stands: number;
  draw: (pen: Pen, now: Moment) => void;
}

/** Words of the first scene are on their way when the film begins: its first frame is what stands for it. */
export const FIRST_WORDS = -7;

/** Seconds that one piece takes to rise, and that the next one waits. */
const RISE = 0.55;
const WAIT = { word: 0.055, line: 0.1 };
const SINK = 0.3;
/** All pieces have begun after this time, however many there are. */
const ALL_BEGUN = 0.36;
/** Seconds of a scene in which moves may take their usual time. */
const UNHURRIED = 1.9;

/** How much of their usual time moves take: less in scenes that are over soon, so that there is time left to read in. */
export const paceOf = ({ fps }: Pick<FilmSet, 'fps'>, { frames }: Pick<SceneOfFilm, 'frames'>) =>
  Math.min(1, Math.max(0.3, (frames / (UNHURRIED * fps)) ** 1.6));

/** A word or a line, and where it begins, in pixels from the line's left end. */
interface Piece {
  text: string;
  left: number;
  order: number;
}

interface SetLine {
  text: string;
  x: number;
  baseline: number;
  box: Rect;
  pieces: readonly Piece[];
}

/** Fits words into `rect` and sets them for a scene. Nothing is drawn of an empty text. */
export function setType(
  set: FilmSet,
  scene: SceneOfFilm,
  text: string,
  rect: Rect,
  style: TypeStyle,
  { at, leave }: TypeTimes,
): SetType {
  const { voice, size, minSize = size * 0.42, maxLines, anchor = 0.5 } = style;
  const fitted = fitText(setting(text, voice, set.language), {
    width: rect.width,
    height: rect.height,
    maxSize: size,
    minSize,
    maxLines,
  });
  const top = rect.y + Math.max(0, rect.height - fitted.height) * anchor;
  const lines = setLines(set, fitted, rect, top, style.align ?? 'start');
  const covered = lines.length > 0 ? around(lines) : { ...rect, y: top, height: 0 };
  const range = lines.reduce((on, line) => wider(on, set.behind?.get(line.text)), rangeUnder(style.on, covered));
  const bare = readableInk(style.inks, range);
  const plate = bare.contrast < WCAG_CONTRAST ? plateFor(set, range) : null;
  const { color } = plate ? readableInk(style.inks, flat(plate)) : bare;
  const count = lines.reduce((sum, line) => sum + line.pieces.length, 0);
  const unit = lines.some((line) => line.pieces.length > 1) ? 'word' : 'line';
  const pace = paceOf(set, scene) * set.fps;
  const wait = Math.min(WAIT[unit], ALL_BEGUN / Math.max(1, count - 1)) * pace;
  const rise = RISE * pace;
  const sink = SINK * pace;
  const stands = Math.ceil(at + rise * 0.8 + wait * Math.max(0, count - 1));
  const readable = { from: scene.start + stands, to: scene.start + (leave ?? scene.frames + scene.leaving) };
  const draw = (pen: Pen, now: Moment) => {
    if (text === '' || now.frame < at) return;
    if (leave !== undefined && now.frame > leave + sink + wait * count) return;
    for (const line of lines) noteWords(pen, line.text, line.box, color, readable);
    if (pen.wordless) return;
    if (plate) drawPlate(pen, set, covered, plate, easeOutQuint(progress(now.frame, at, rise * 0.7)));
    prepare(pen.context, fitted, color);
    for (const line of lines) {
      drawLine(pen.context, line, fitted, (order) => ({
        risen: easeOutQuint(progress(now.frame, at + order * wait, rise)),
        gone: leave === undefined ? 0 : easeInCubic(progress(now.frame, leave + order * wait * 0.4, sink)),
      }));
    }
    pen.context.letterSpacing = '0px';
  };
  return { rect: covered, size: fitted.size, lines: lines.length, color, stands, draw };
}

const flat = (color: Oklch): GroundRange => ({ darkest: luminanceOf(color), lightest: luminanceOf(color) });

/** Where no ink reads on all of the ground, a plate of paper or ink goes under the words. */
const plateFor = ({ palette }: FilmSet, { darkest, lightest }: GroundRange): Oklch =>
  lightest + darkest > 0.6 ? palette.paper : palette.ink;

function drawPlate(pen: Pen, { short, mirrored }: FilmSet, rect: Rect, plate: Oklch, share: number): void {
  // Lines have room above and below their letters already.
  const [across, along] = [short * 0.014, short * 0.028];
  const width = (rect.width + 2 * along) * share;
  const left = mirrored ? rect.x + rect.width + along - width : rect.x - along;
  pen.context.fillStyle = css(plate);
  pen.context.beginPath();
  pen.context.roundRect(left, rect.y - across, width, rect.height + 2 * across, short * 0.02);
  pen.context.fill();
}

function setLines({ mirrored }: FilmSet, fitted: FittedText, rect: Rect, top: number, align: 'start' | 'center') {
  const { setting: set, size, lines } = fitted;
  const height = set.leading * size;
  const measure = measurer(fitted);
  let order = 0;
  return lines.map((line, index): SetLine => {
    const width = measure(line.text);
    const room = rect.width - width;
    const x = rect.x + (align === 'center' ? room / 2 : mirrored ? room : 0);
    const y = top + index * height;
    const pieces = piecesOf(line.text, set.rtl, measure).map((piece) => ({ ...piece, order: order++ }));
    return {
      text: line.text,
      x,
      baseline: y + height / 2 + size * HALF_CAPITAL,
      box: { x, y, width, height },
      pieces,
    };
  });
}

/** Words of a line; the whole line where its words join, turn, or have no spaces between them. */
function piecesOf(text: string, rtl: boolean, measure: (text: string) => number): Omit<Piece, 'order'>[] {
  const whole = [{ text, left: 0 }];
  if (rtl || /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)) return whole;
  const words = [...text.matchAll(/\S+/gu)];
  if (words.length < 2) return whole;
  return words.map((word) => ({ text: word[0], left: measure(text.slice(0, word.index)) }));
}

let measuring: SKRSContext2D | undefined;

function measurer(fitted: FittedText): (text: string) => number {
  measuring ??= createCanvas(8, 8).getContext('2d');
  const context = measuring;
  prepare(context, fitted, '#000000');
  const trailing = fitted.setting.tracking * fitted.size;
  return (text) => (text === '' ? 0 : context.measureText(text).width - (/\s$/u.test(text) ? 0 : trailing));
}

function prepare(context: SKRSContext2D, { setting: set, size }: FittedText, color: string): void {
  context.font = set.font(size);
  context.letterSpacing = `${set.tracking * size}px`;
  context.lang = set.lang;
  context.direction = set.rtl ? 'rtl' : 'ltr';
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillStyle = color;
}

/** Accents above and tails below a line's box, in ems: what its mask has to leave open. */
const ABOVE = 0.22;
const BELOW = 0.26;

function drawLine(
  context: SKRSContext2D,
  { text, x, baseline, box, pieces }: SetLine,
  { size, setting: { rtl } }: FittedText,
  at: (order: number) => { risen: number; gone: number },
): void {
  const moves = pieces.map((piece) => ({ piece, ...at(piece.order) }));
  if (moves.every(({ risen, gone }) => risen === 1 && gone === 0)) {
    context.fillText(isolated(text, rtl), x, baseline);
    return;
  }
  context.save();
  context.beginPath();
  const height = box.height + (ABOVE + BELOW) * size;
  context.rect(box.x - size, box.y - ABOVE * size, box.width + 2 * size, height);
  context.clip();
  for (const { piece, risen, gone } of moves) {
    if (risen <= 0 || gone >= 1) continue;
    context.fillText(isolated(piece.text, rtl), x + piece.left, baseline + (1 - risen) * height - gone * height);
  }
  context.restore();
}

function around(lines: readonly SetLine[]): Rect {
  const boxes = lines.map(({ box }) => box);
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
