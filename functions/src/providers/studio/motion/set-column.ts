import type { Oklch } from '../color/oklch';
import { bodyScale, type Rect } from '../stage';
import { VOICES, type Voice } from '../text/voice';
import { beatAfter, setCall, type CallButton } from './call-button';
import type { FilmSet, Moment, SceneOfFilm } from './film-set';
import type { Pen } from './pen';
import { paceOf, setType, type SetType, type TypeStyle, type Under } from './set-type';

export interface ColumnWords {
  /** Small, above the headline; left out where it says the same, or is so long that it would be tiny. */
  eyebrow?: string;
  headline: string;
  detail?: string | null;
}

export interface ColumnStyle {
  voice: Voice;
  /** Of the headline: pixels per em. */
  size: number;
  maxLines?: number;
  align: 'start' | 'center';
  /** Where it all sits in its rectangle's height: 0 top, 1 bottom. */
  anchor: number;
  inks: readonly Oklch[];
  eyebrowInks?: readonly Oklch[];
  on: Under;
  /** Fills of the call to action; without them there is none. */
  call?: readonly [Oklch, ...Oklch[]];
  detailVoice?: Voice;
  /** Against the usual size of a detail. */
  detailScale?: number;
}

/** Eyebrow, headline, detail and call to action one below the other, each coming after the one above it. */
export interface SetColumn {
  rect: Rect;
  headline: SetType;
  /** The frame from which all of it stands still. */
  stands: number;
  draw: (pen: Pen, now: Moment) => void;
}

/** Scripts whose letters are small for their size. */
const SMALL = /[\p{Script=Arabic}\p{Script=Devanagari}]/u;
/** What an eyebrow has to keep of its size: where a name needs more room nobody could read it. */
const LEAST_EYEBROW = 0.72;

interface Row {
  height: number;
  gapAfter: number;
  set: (y: number) => SetType | CallButton;
}

/** All that the rows of one column are made with. */
interface Column {
  set: FilmSet;
  scene: SceneOfFilm;
  rect: Rect;
  style: ColumnStyle;
  at: number;
  leave?: number;
}

/** What a column's headline has to keep of its size beside a detail that may go. */
const LEADS = 0.8;

export function setColumn(
  set: FilmSet,
  scene: SceneOfFilm,
  words: ColumnWords,
  rect: Rect,
  style: ColumnStyle,
  times: { at: number; leave?: number },
): SetColumn {
  const column = { set, scene, rect, style, ...times };
  const whole = stack(column, words);
  // A price and the end of an offer stay whatever they cost.
  if (!words.detail || scene.role === 'call' || scene.role === 'offer') return whole;
  const bare = stack(column, { ...words, detail: null });
  return whole.headline.size < bare.headline.size * LEADS ? bare : whole;
}

function stack(column: Column, words: ColumnWords): SetColumn {
  const { set, rect, style } = column;
  const before = eyebrowRow(column, words);
  const after = [...detailRow(column, words), ...callRow(column)];
  const gap = after.length > 0 ? set.short * 0.034 : 0;
  const room = Math.max(set.short * 0.06, rect.height - heightOf([...before, ...after]) - gap);
  const { voice, size, maxLines = 4, inks } = style;
  const lead = typeRow(column, words.headline, { voice, size, maxLines, inks }, room, before.length > 0 ? 0.07 : 0);
  const headlineRow = { ...lead, gapAfter: gap };
  const total = heightOf([...before, headlineRow, ...after]);
  const top = rect.y + Math.max(0, rect.height - total) * style.anchor;
  const headline = lead.set(top + heightOf(before));
  const parts = [
    ...placed(before, top),
    headline,
    ...placed(after, top + heightOf(before) + headlineRow.height + headlineRow.gapAfter),
  ];
  return {
    rect: boxAround(parts.map((part) => part.rect)),
    headline,
    stands: Math.max(...parts.map(({ stands }) => stands)),
    draw: (pen, now) => {
      for (const part of parts) part.draw(pen, now);
    },
  };
}

function typeRow(
  { set, scene, rect, style: { align, on }, at, leave }: Column,
  text: string,
  own: Pick<TypeStyle, 'voice' | 'size' | 'maxLines' | 'inks'>,
  room: number,
  delay: number,
) {
  const times = {
    at: at + Math.round(delay * set.fps * paceOf(set, scene)),
    ...(leave === undefined ? {} : { leave }),
  };
  const place = (y: number) =>
    setType(set, scene, text, { ...rect, y, height: room }, { ...own, align, anchor: 0, on }, times);
  const { rect: taken, size } = place(0);
  return { height: taken.height, size, set: place };
}

function eyebrowRow(column: Column, { eyebrow = '', headline }: ColumnWords): Row[] {
  if (eyebrow === '' || eyebrow.toLowerCase() === headline.toLowerCase()) return [];
  const { set, style } = column;
  const size = set.short * (SMALL.test(eyebrow) ? 0.038 : 0.03) * bodyScale(set);
  const own = { voice: VOICES.label, size, maxLines: 2, inks: style.eyebrowInks ?? style.inks };
  const row = typeRow(column, eyebrow, own, set.short * 0.09, 0);
  return row.size < size * LEAST_EYEBROW ? [] : [{ ...row, gapAfter: set.short * 0.022 }];
}

function detailRow(column: Column, { detail }: ColumnWords): Row[] {
  if (!detail) return [];
  const { set, style, rect } = column;
  const size = set.short * 0.04 * bodyScale(set) * (style.detailScale ?? 1);
  const own = { voice: style.detailVoice ?? VOICES.text, size, maxLines: 3, inks: style.inks };
  return [{ ...typeRow(column, detail, own, rect.height * 0.3, 0.45), gapAfter: style.call ? set.short * 0.036 : 0 }];
}

function callRow({ set, scene, rect, style: { call: fills, on, align }, at }: Column): Row[] {
  if (!fills || set.script.call === '') return [];
  // On a beat, once the headline is there.
  const callAt = Math.min(beatAfter(set, at + set.fps * 0.7), Math.round(scene.frames * 0.45));
  const height = set.short * 0.12 * bodyScale(set);
  const place = (y: number) =>
    setCall(set, scene, { ...rect, y, height }, { fills, on, align, anchor: 0, scale: 1.15 }, callAt);
  return [{ height: place(0).rect.height, set: place, gapAfter: 0 }];
}

const heightOf = (rows: readonly Row[]) => rows.reduce((sum, { height, gapAfter }) => sum + height + gapAfter, 0);

function placed(rows: readonly Row[], top: number): (SetType | CallButton)[] {
  let y = top;
  return rows.map((row) => {
    const part = row.set(y);
    y += row.height + row.gapAfter;
    return part;
  });
}

function boxAround(boxes: readonly Rect[]): Rect {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
