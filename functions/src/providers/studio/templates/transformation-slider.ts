import { drawButton, layoutButton } from '../brand/button';
import { drawTag, tagHeight } from '../brand/tag';
import { css, type Oklch } from '../color/oklch';
import { asGround } from '../color/palette';
import { formatOf, LOGO_START, type Format, type Shares } from '../formats';
import { placeProduct, productRect } from '../picture/place-product';
import { drawLampRoom } from '../scenes/lamp-room';
import { shade } from '../scenes/backdrop';
import { drawSliderHandle } from '../scenes/slider-handle';
import { area, drawScenery, safePart, type Rect, type Stage } from '../stage';
import { VOICES } from '../text/voice';
import { drawWords } from '../text/words';
import { afterColor, apartFrom, drawAbsence, grey, labels } from './transformation-parts';

interface Layout {
  /** Of the safe area. */
  text: Shares;
  /** Of the ad: what the two halves share. */
  panel: Shares;
  headline: number;
  anchor: number;
}

const LAYOUTS: Record<Format, Layout> = {
  wide: { text: [0, 0.14, 0.37, 0.86], panel: [0.41, 0, 0.59, 1], headline: 0.13, anchor: 0.5 },
  story: { text: [0, 0.09, 1, 0.28], panel: [0, 0.4, 1, 0.6], headline: 0.14, anchor: 0.1 },
  side: { text: [0, 0.14, 0.42, 0.86], panel: [0.45, 0, 0.55, 1], headline: 0.105, anchor: 0.5 },
  stack: { text: [0, 0.105, 1, 0.2], panel: [0, 0.335, 1, 0.665], headline: 0.105, anchor: 0.2 },
};

/** Wider than this (width ÷ height), a thing gets halves above each other. */
const WIDE = 1.4;
const BEFORE_SHARE = { beside: 0.45, above: 0.37 };

/** One room twice, parted by a slider: without the product the light is off. */
export function slider(stage: Stage): void {
  const { context, palette, width, height, pictures } = stage;
  const format = formatOf(stage);
  const layout = LAYOUTS[format];
  const panel = area(stage, ...layout.panel);
  const text = safePart(stage, ...layout.text);
  const above = pictures[0].width / pictures[0].height > WIDE;
  context.fillStyle = css(palette.tone(0.965, 0.5));
  context.fillRect(0, 0, width, height);
  const [before, after] = halves(stage, panel, above);
  const isStacked = format === 'stack';
  const room = { above, carriesCall: isStacked, bottom: format === 'story' ? height * 0.815 : height };
  const size = productRect(pictures[0], standing(stage, after, room, true), wayOf(stage)).height;
  drawBefore(stage, before, room, size);
  const wall = drawAfter(stage, after, room);
  drawSeam(stage, panel, after, above);
  drawTags(stage, before, after, wall);
  drawWords(
    stage,
    {
      logo: safePart(stage, ...LOGO_START),
      text: format === 'stack' ? { ...text, height: panel.y - stage.short * 0.035 - text.y } : text,
      headlineSize: layout.headline * stage.short,
      align: 'start',
      anchor: layout.anchor,
      footer: null,
    },
    {
      voice: VOICES.grotesque,
      inks: [palette.ink],
      eyebrowInks: [palette.tone(0.42)],
      button: [asGround(palette.brand), palette.ink],
      call: !isStacked,
      maxLines: isStacked ? 2 : 5,
    },
  );
}

interface Room {
  above: boolean;
  /** True where the call to action stands under the product. */
  carriesCall: boolean;
  /** The lowest that a product may stand. */
  bottom: number;
}

function halves({ mirrored }: Stage, panel: Rect, above: boolean): [before: Rect, after: Rect] {
  if (above) {
    const part = panel.height * BEFORE_SHARE.above;
    return [
      { ...panel, height: part },
      { ...panel, y: panel.y + part, height: panel.height - part },
    ];
  }
  const part = panel.width * BEFORE_SHARE.beside;
  const before = { ...panel, width: part };
  const after = { ...panel, x: panel.x + part, width: panel.width - part };
  if (!mirrored) return [before, after];
  return [
    { ...before, x: panel.x + panel.width - part },
    { ...after, x: panel.x },
  ];
}

/** A shirt lies against the wall. */
const wayOf = ({ hangs }: Stage) => (hangs ? 'lie' : 'stand');

/** Where the thing stands in a half: clear of the label, the lamp and the seam's handle. */
function standing({ short }: Stage, half: Rect, { above, carriesCall, bottom }: Room, isAfter: boolean): Rect {
  const side = above ? half.width * (isAfter ? 0.13 : 0.26) : Math.max(short * 0.03, half.width * 0.07);
  const top = half.y + short * (above ? 0.045 : 0.225);
  const under = carriesCall && (isAfter || !above) ? short * 0.14 : short * (above ? 0.055 : 0.13);
  const foot = Math.min(bottom, half.y + half.height - under);
  return { x: half.x + side, y: top, width: half.width - 2 * side, height: foot - top };
}

/** The outline is never larger than the thing itself, which is `size` pixels high. */
function drawBefore(stage: Stage, half: Rect, room: Room, size: number): void {
  const wall = grey(0.74);
  const free = standing(stage, half, room, false);
  const height = Math.min(free.height, size);
  const place = { ...free, y: free.y + (free.height - height) * (stage.hangs ? 0.5 : 1), height };
  const drawn = productRect(stage.pictures[0], place, wayOf(stage));
  drawRoom(stage, half, drawn, { wall, podium: grey(0.7), metal: grey(0.5), light: null }, room.above);
  drawAbsence(stage, place, !stage.hangs, wall);
}

/** Returns the colour of the wall. */
function drawAfter(stage: Stage, half: Rect, room: Room): Oklch {
  const { palette, pictures, short } = stage;
  const wall = afterColor(stage);
  const place = standing(stage, half, room, true);
  const drawn = productRect(pictures[0], place, wayOf(stage));
  const light: Oklch = { l: 0.97, c: 0.045, h: 90 };
  drawRoom(
    stage,
    half,
    drawn,
    { wall, podium: shade(wall, wall.l > 0.6 ? 0.03 : 0.08), metal: apartFrom(stage, wall), light },
    room.above,
  );
  placeProduct(stage, pictures[0], place, { way: wayOf(stage), shadow: shade(palette.ink, -0.06) });
  const call = room.carriesCall && layoutButton(stage, half.width * 0.86, 1);
  if (call) {
    const y = half.y + half.height - short * 0.042 - call.height;
    drawButton(stage, call, half.x + (half.width - call.width) / 2, y, [palette.paper, palette.ink]);
  }
  return wall;
}

interface Look {
  wall: Oklch;
  podium: Oklch;
  metal: Oklch;
  light: Oklch | null;
}

function drawRoom(stage: Stage, half: Rect, drawn: Rect, look: Look, above: boolean): void {
  const { short, hangs, pictures } = stage;
  const stands = !hangs && pictures[0].image.ground === 'cutout';
  const radius = Math.min(half.width * 0.46, Math.max(drawn.width * 0.6, short * 0.1));
  drawScenery(stage, (context) => {
    const x = (rect: Rect) => (stage.mirrored ? stage.width - rect.x - rect.width : rect.x);
    drawLampRoom(
      context,
      {
        ...look,
        rect: { ...half, x: x(half) },
        x: x(drawn) + drawn.width / 2,
        top: drawn.y + drawn.height - radius * 0.05,
        radius,
        podium: stands ? look.podium : null,
        lamp: above ? null : half.y + Math.max(short * 0.17, (drawn.y - half.y) * 0.78),
      },
      short,
    );
  });
}

function drawTags(stage: Stage, before: Rect, after: Rect, wall: Oklch): void {
  const { short } = stage;
  const inset = (half: Rect) => ({
    x: half.x + short * 0.03,
    y: half.y + short * 0.034,
    width: half.width - short * 0.06,
    height: tagHeight(stage),
  });
  const isNarrow = before.width < short * 0.35;
  const end = before.x === after.x ? 'start' : 'end';
  drawTag(stage, labels(stage).before, inset(before), isNarrow ? 'center' : 'start', grey(0.32));
  drawTag(stage, labels(stage).after, inset(after), isNarrow ? 'center' : end, apartFrom(stage, wall));
}

/** The white line between the halves and the handle on it. */
function drawSeam(stage: Stage, panel: Rect, after: Rect, above: boolean): void {
  const { context, short, palette, mirrored } = stage;
  const x = mirrored ? after.x + after.width : after.x;
  const thick = short * 0.007;
  context.save();
  context.fillStyle = css(palette.paper);
  if (above) context.fillRect(panel.x, after.y - thick / 2, panel.width, thick);
  else context.fillRect(x - thick / 2, panel.y, thick, panel.height);
  const middle = above
    ? { x: panel.x + panel.width / 2, y: after.y }
    : { x, y: panel.y + Math.min(panel.height, stage.height * 0.8 - panel.y) * 0.5 };
  drawSliderHandle(context, middle.x, middle.y, { radius: short * 0.037, above, ...palette });
  context.restore();
}
