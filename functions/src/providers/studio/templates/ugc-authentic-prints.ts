import { drawAvatar } from '../brand/avatar';
import { layoutButton } from '../brand/button';
import { drawLogo } from '../brand/logo';
import { css, type Oklch } from '../color/oklch';
import { asGround } from '../color/palette';
import { formatOf, type Format, type Shares } from '../formats';
import { shade } from '../scenes/backdrop';
import { drawDesk } from '../scenes/desk';
import { drawInstantPrint, drawSheet, drawTapeStrip, PRINT_PAPER, printPaper, turned } from '../scenes/instant-print';
import { area, type Rect, type Stage } from '../stage';
import { drawOneText } from '../text/one-text';
import { drawText } from '../text/draw-text';
import { luminanceOf, readableInk } from '../color/contrast';
import { VOICES } from '../text/voice';

interface PrintPlaces {
  /** Rooms of the whole ad: for the print with the product alone, and for both prints where there are two. */
  alone: Shares;
  first: Shares;
  second: Shares;
  note: Shares;
  /** For the label with the call to action; null where the note has it, and the logo, on itself. */
  label: Shares | null;
  /** Middle of the brand's sticker. */
  sticker: readonly [x: number, y: number];
  /** Of the shorter side. */
  headline: number;
  line: number;
}

const PLACES: Record<Format, PrintPlaces> = {
  wide: {
    alone: [0.5, 0.07, 0.44, 0.86],
    first: [0.46, 0.06, 0.33, 0.84],
    second: [0.73, 0.16, 0.25, 0.74],
    note: [0.05, 0.11, 0.4, 0.78],
    label: null,
    sticker: [0, 0],
    headline: 0.15,
    line: 0.066,
  },
  story: {
    alone: [0.06, 0.09, 0.76, 0.53],
    first: [0.04, 0.1, 0.66, 0.47],
    second: [0.52, 0.25, 0.44, 0.33],
    note: [0.07, 0.63, 0.53, 0.165],
    label: [0.62, 0.72, 0.33, 0.06],
    sticker: [0.86, 0.19],
    headline: 0.1,
    line: 0.08,
  },
  side: {
    alone: [0.49, 0.06, 0.47, 0.84],
    first: [0.49, 0.06, 0.47, 0.84],
    second: [0.62, 0.5, 0.36, 0.42],
    note: [0.05, 0.1, 0.45, 0.76],
    label: null,
    sticker: [0, 0],
    headline: 0.115,
    line: 0.056,
  },
  stack: {
    alone: [0.05, 0.06, 0.59, 0.86],
    first: [0.04, 0.08, 0.56, 0.84],
    second: [0.55, 0.07, 0.42, 0.44],
    note: [0.61, 0.4, 0.35, 0.28],
    label: [0.64, 0.72, 0.33, 0.09],
    sticker: [0.88, 0.125],
    headline: 0.08,
    line: 0.052,
  },
};

/** Instant photos and a note on a table: what somebody laid out and took a picture of. */
export function prints(stage: Stage): void {
  const { palette, pictures, short, mirrored } = stage;
  const [first, second] = pictures;
  const format = formatOf(stage);
  const places = PLACES[format];
  const turn = mirrored ? -1 : 1;
  const tape = palette.tone(0.8, 0.7);
  const isPage = places.label === null;
  drawDesk(stage);
  if (second) {
    const paper = printPaper(area(stage, ...places.second), second);
    drawInstantPrint(stage, second, { paper, angle: 0.07 * turn, setting: 'bed', tape });
  }
  const paper = printPaper(area(stage, ...(second ? places.first : places.alone)), first);
  drawInstantPrint(stage, first, { paper, angle: -0.035 * turn, setting: 'wall', tape }, (foot) => {
    const { headline, productName } = stage.words;
    const text = isPage ? (headline === productName ? '' : productName) : headline;
    if (text !== '') writeFoot(stage, foot, text, isPage ? 0.06 : places.headline);
  });
  const note = area(stage, ...places.note);
  if (places.label) {
    drawNote(stage, note, places.line);
    drawLabel(stage, area(stage, ...places.label), 'center');
    const [x, y] = places.sticker;
    const middle = area(stage, x, y, 0, 0);
    drawBrandSticker(stage, middle.x, middle.y, short * 0.075);
  } else drawPage(stage, note, places);
}

const pen = ({ palette }: Stage): readonly Oklch[] => [palette.tone(0.3, 0.9), palette.ink];

function writeFoot(stage: Stage, foot: Rect, text: string, size: number): void {
  const { short } = stage;
  const room = { ...foot, y: foot.y + foot.height * 0.04, height: foot.height * 0.92 };
  drawOneText(stage, text, room, {
    voice: VOICES.hand,
    size: short * size,
    minSize: short * size * 0.5,
    maxLines: 2,
    align: 'center',
    ground: PRINT_PAPER,
    inks: pen(stage),
  });
}

/** A sheet with everything that is said: logo, headline and line in handwriting, the call to action on a label. */
function drawPage(stage: Stage, rect: Rect, { headline, line }: PrintPlaces): void {
  const { short, words, mirrored } = stage;
  const paper: Oklch = { l: 0.965, c: 0.012, h: 90 };
  const pad = short * 0.055;
  const room = { x: rect.x + pad, width: rect.width - 2 * pad };
  const label = layoutButton(stage, room.width, 1.15);
  const top = rect.y + pad + short * 0.12;
  const bottom = rect.y + rect.height - pad * 0.8 - (label ? label.height + short * 0.045 : 0);
  turned(stage, rect, mirrored ? -0.018 : 0.018, () => {
    drawSheet(stage, rect, paper, short * 0.006);
    drawRules(stage, rect, top);
    drawLogo(stage, { ...room, y: rect.y + pad, height: short * 0.1 }, 'start');
    const style = { voice: VOICES.hand, ground: paper, inks: pen(stage) };
    const lineRoom = words.line === '' ? 0 : (bottom - top) * 0.4;
    const head = { ...room, y: top, height: bottom - top - lineRoom };
    const max = short * headline;
    const covered = drawOneText(stage, words.headline, head, {
      ...style,
      size: max,
      minSize: max * 0.4,
      maxLines: 4,
      anchor: 0.15,
    });
    const lineTop = covered.y + covered.height + short * 0.02;
    if (words.line !== '')
      drawOneText(
        stage,
        words.line,
        { ...room, y: lineTop, height: bottom - lineTop },
        { ...style, size: short * line, minSize: short * line * 0.6, maxLines: 5, anchor: 0 },
      );
    if (label) drawLabel(stage, { ...room, y: bottom + short * 0.03, height: label.height }, 'start');
    drawTapeStrip(stage, rect, stage.palette.tone(0.8, 0.7));
  });
}

/** Faint lines to write on. */
function drawRules({ context, palette, short }: Stage, { x, y, width, height }: Rect, from: number): void {
  context.fillStyle = css(palette.tone(0.6, 0.6), 0.16);
  const step = short * 0.068;
  for (let line = from + step; line < y + height - short * 0.03; line += step)
    context.fillRect(x, line, width, Math.max(1, short * 0.0014));
}

/** A sticky note with the line. */
function drawNote(stage: Stage, rect: Rect, line: number): void {
  const { palette, short, words, mirrored } = stage;
  if (words.line === '') return;
  const paper = palette.accent.l > 0.8 && palette.accent.c > 0.03 ? palette.accent : palette.tone(0.9, 0.75);
  const pad = short * 0.032;
  turned(stage, rect, mirrored ? -0.045 : 0.045, () => {
    drawSheet(stage, rect, paper, 0);
    const room = {
      x: rect.x + pad,
      y: rect.y + pad * 0.7,
      width: rect.width - 2 * pad,
      height: rect.height - pad * 1.4,
    };
    drawOneText(stage, words.line, room, {
      voice: VOICES.hand,
      size: short * line,
      minSize: short * line * 0.55,
      maxLines: 6,
      ground: paper,
      inks: pen(stage),
    });
  });
}

/** The call to action on a strip of plastic, as a label maker prints it. */
function drawLabel(stage: Stage, rect: Rect, align: 'start' | 'center'): void {
  const { context, palette, short, mirrored } = stage;
  const label = layoutButton(stage, rect.width, 1.15);
  if (!label) return;
  const { text, width, height } = label;
  const fill = asGround(palette.brand);
  const left = align === 'center' ? (rect.width - width) / 2 : mirrored ? rect.width - width : 0;
  const box = { x: rect.x + left, y: rect.y, width, height };
  turned(stage, box, mirrored ? 0.02 : -0.02, () => {
    drawSheet(stage, box, fill, short * 0.008);
    context.fillStyle = css(shade(fill, 0.12), 0.5);
    context.fillRect(
      box.x + short * 0.006,
      box.y + short * 0.003,
      box.width - short * 0.012,
      Math.max(1, short * 0.002),
    );
    const level = luminanceOf(fill);
    const { color } = readableInk([palette.paper, palette.ink], { darkest: level, lightest: level });
    drawText(stage, text, box.x + box.width / 2, box.y + (box.height - text.height) / 2, 'center', color);
  });
}

function drawBrandSticker(stage: Stage, x: number, y: number, radius: number): void {
  const { context, palette, short } = stage;
  context.save();
  context.shadowColor = css(palette.ink, 0.35);
  context.shadowBlur = short * 0.016;
  context.shadowOffsetY = short * 0.005;
  context.fillStyle = css(PRINT_PAPER);
  context.beginPath();
  context.arc(x, y, radius * 1.17, 0, Math.PI * 2);
  context.fill();
  context.restore();
  drawAvatar(stage, x, y, radius);
}
