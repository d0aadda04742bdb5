import type { AspectRatio } from '../../../../../lib/domain/shared/aspect-ratio';
import { drawAvatar } from '../brand/avatar';
import { layoutButton } from '../brand/button';
import { drawPostIcon } from '../brand/post-icons';
import { luminanceOf, readableInk } from '../color/contrast';
import { css, type Oklch } from '../color/oklch';
import { asGround } from '../color/palette';
import { formatOf } from '../formats';
import { fillGradient, shade } from '../scenes/backdrop';
import { drawSnapshot } from '../scenes/snapshot';
import { bodyScale, inset, type Rect, type Stage } from '../stage';
import { drawText } from '../text/draw-text';
import { fitText, type FittedText } from '../text/fit-text';
import { setting, VOICES, type Voice } from '../text/voice';

/** A post's own grey, whatever the brand: screens show it on white. */
const SCREEN: Oklch = { l: 1, c: 0, h: 0 };
const SCREEN_INK: Oklch = { l: 0.2, c: 0, h: 0 };

/** Shares of the shorter side. */
const HEADLINE: Record<AspectRatio, number> = { '1:1': 0.048, '4:5': 0.056, '9:16': 0.066, '16:9': 0.064 };

/** Shares of the shorter side: a name that would have to be smaller takes more lines instead. */
const NAME_SIZE = { usual: 0.036, least: 0.03 } as const;
/** A longer name stands below the brand's picture, where it has all the width. */
const MOST_LINES_BESIDE = 3;

interface PostPlaces {
  card: Rect;
  picture: Rect;
  header: { at: Rect; who: Header };
  call: Rect | null;
  icons: Rect;
  /** Where the caption starts, and what it is. */
  caption: { at: Rect; words: Caption };
}

/** A post out of a feed: who it is from, the picture, the icons and the caption, on the brand's colour. */
export function post(stage: Stage): void {
  const { pictures } = stage;
  const hasCall = layoutButton(stage, stage.width, 1) !== null;
  const isBeside = stage.ratio === '16:9' || (stage.ratio === '1:1' && formatOf(stage) === 'side');
  const places = isBeside ? beside(stage, hasCall) : below(stage, hasCall);
  drawGround(stage, places.card);
  const { picture } = places;
  stage.context.save();
  cardPath(stage, places.card);
  stage.context.clip();
  drawSnapshot(stage, pictures[0], picture, {
    setting: 'room',
    tilt: stage.mirrored ? 0.014 : -0.014,
    product: {
      x: picture.x + picture.width * 0.11,
      y: picture.y + picture.height * 0.05,
      width: picture.width * 0.78,
      height: picture.height * (stage.hangs ? 0.9 : 0.84),
    },
  });
  stage.context.restore();
  drawHeader(stage, places.header);
  if (places.call) drawCallBar(stage, places.call, isBeside);
  drawIcons(stage, places.icons);
  drawCaption(stage, places.caption);
}

/** Who a post is from. */
interface Header {
  name: FittedText;
  /** Whether the name stands below the brand's picture and not beside it. */
  isBelow: boolean;
  /** Of the picture and what is beside it; and with a name below it. */
  row: number;
  height: number;
}

function layoutHeader(stage: Stage, width: number, row: number): Header {
  const { words, short } = stage;
  const { radius, gap, icon } = headerSizes(stage, row);
  const fit = (room: number) =>
    fitText(setting(words.brandName, VOICES.strong, words.language), {
      width: room,
      height: short * 0.3,
      maxSize: short * NAME_SIZE.usual,
      minSize: short * NAME_SIZE.least,
      maxLines: 1,
    });
  const name = fit(width - radius * 2 - gap - icon * 1.5);
  if (name.lines.length <= MOST_LINES_BESIDE) {
    const height = Math.max(row, name.height + short * 0.03);
    return { name, isBelow: false, row: height, height };
  }
  const below = fit(width);
  return { name: below, isBelow: true, row, height: row + below.height };
}

function headerSizes({ short }: Stage, row: number) {
  const radius = Math.min(short * 0.043, row * 0.37);
  return { radius, gap: radius * 0.62, icon: short * 0.042 };
}

interface Caption {
  headline: FittedText;
  line: FittedText | null;
  gap: number;
  height: number;
}

/** What was written under the picture, in at most `height` pixels. */
function layoutCaption(stage: Stage, width: number, height: number): Caption {
  const { words, short, ratio } = stage;
  const size = short * HEADLINE[ratio];
  const small = short * 0.034 * bodyScale(stage);
  const fit = (text: string, voice: Voice, most: number, maxSize: number, room: number) =>
    fitText(setting(text, voice, words.language), {
      width,
      height: room,
      maxSize,
      minSize: maxSize * 0.72,
      maxLines: most,
    });
  const line = words.line === '' ? null : fit(words.line, VOICES.text, 4, small, height * 0.45);
  const gap = line ? short * 0.016 : 0;
  const headline = fit(words.headline, VOICES.strong, 4, size, height - gap - (line?.height ?? 0));
  return { headline, line, gap, height: headline.height + gap + (line?.height ?? 0) };
}

function drawCaption(stage: Stage, { at: rect, words: { headline, line, gap } }: PostPlaces['caption']): void {
  const { mirrored } = stage;
  const start = mirrored ? rect.x + rect.width : rect.x;
  const align = mirrored ? 'right' : 'left';
  drawText(stage, headline, start, rect.y, align, rgb(SCREEN_INK));
  if (line) drawText(stage, line, start, rect.y + headline.height + gap, align, rgb({ ...SCREEN_INK, l: 0.36 }));
}

/** `#RRGGBB`, as inks on a white screen. */
const rgb = (color: Oklch) => readableInk([color], { darkest: 1, lightest: 1 }).color;

/** Picture above caption. */
function below(stage: Stage, hasCall: boolean): PostPlaces {
  const { ratio, safe, width, height, short } = stage;
  const isStory = ratio === '9:16';
  const margin = short * (ratio === '4:5' ? 0.05 : 0.038);
  const cardWidth = ratio === '1:1' ? short * 0.86 : width - 2 * margin;
  const top = isStory ? safe.y : margin;
  const card = {
    x: (width - cardWidth) / 2,
    y: top,
    width: cardWidth,
    height: (isStory ? safe.y + safe.height : height - margin) - top,
  };
  const [head, icons] = ratio === '1:1' ? [0.11, 0.075] : [0.125, 0.09];
  const pad = short * 0.036;
  const most = short * { '1:1': 0.23, '4:5': 0.3, '9:16': 0.36, '16:9': 0.3 }[ratio];
  const words = layoutCaption(stage, cardWidth - 2 * pad, most);
  const caption = words.height + short * 0.035;
  const bar = hasCall ? short * 0.074 : 0;
  const row = { x: card.x + pad, width: card.width - 2 * pad };
  const who = layoutHeader(stage, row.width, short * head);
  const pictureHeight = card.height - who.height - short * icons - caption - bar;
  const pictureTop = card.y + who.height;
  const iconsTop = pictureTop + pictureHeight + bar;
  return {
    card,
    picture: { ...card, y: pictureTop, height: pictureHeight },
    header: { at: { ...row, y: card.y, height: who.height }, who },
    call: hasCall ? { ...card, y: pictureTop + pictureHeight, height: bar } : null,
    icons: { ...row, y: iconsTop, height: short * icons },
    caption: { at: { ...row, y: iconsTop + short * icons, height: words.height }, words },
  };
}

/** As on a wide screen: the picture at one side, everything else in a column beside it. */
function beside(stage: Stage, hasCall: boolean): PostPlaces {
  const { width, height, short } = stage;
  const isSquare = width === height;
  const margin = short * (isSquare ? 0.045 : 0.06);
  const card = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  const column = card.width * (isSquare ? 0.48 : 0.4);
  const pad = short * (isSquare ? 0.036 : 0.045);
  const picture = inset(stage, card, 0, 0, card.width - column, card.height);
  const room = inset(stage, card, card.width - column + pad, 0, column - 2 * pad, card.height);
  const bar = hasCall ? short * 0.085 : 0;
  const barTop = card.y + card.height - pad * 0.9 - bar;
  const who = layoutHeader(stage, room.width, short * 0.15);
  const head = who.height;
  const icons = short * 0.1;
  const caption = {
    ...room,
    y: card.y + head + pad * 0.8,
    height: card.height - head - icons - bar - pad * 2.4,
  };
  return {
    card,
    picture,
    header: { at: { ...room, height: head }, who },
    call: hasCall ? { ...room, y: barTop, height: bar } : null,
    icons: { ...room, y: barTop - icons, height: icons },
    caption: { at: caption, words: layoutCaption(stage, caption.width, caption.height) },
  };
}

function drawGround(stage: Stage, card: Rect): void {
  const { context, palette, width, height, short } = stage;
  const ground = asGround(palette.brand);
  fillGradient(
    context,
    { x: 0, y: 0, width, height },
    [0, 0, width, height],
    [
      [0, shade(ground, 0.09)],
      [1, shade(ground, -0.05)],
    ],
  );
  context.save();
  context.shadowColor = css(palette.ink, 0.32);
  context.shadowBlur = short * 0.05;
  context.shadowOffsetY = short * 0.014;
  context.fillStyle = css(SCREEN);
  cardPath(stage, card);
  context.fill();
  context.restore();
}

function cardPath({ context, short }: Stage, { x, y, width, height }: Rect): void {
  context.beginPath();
  context.roundRect(x, y, width, height, short * 0.028);
}

function drawHeader(stage: Stage, { at: rect, who: { name, isBelow, row } }: PostPlaces['header']): void {
  const { context, mirrored } = stage;
  const { radius, gap, icon } = headerSizes(stage, row);
  const middle = rect.y + row / 2;
  const avatar = inset(stage, rect, radius * 0.1, 0, radius * 2, row);
  drawAvatar(stage, avatar.x + radius, middle, radius);
  const start = inset(stage, rect, isBelow ? 0 : radius * 2 + gap, 0, 0, 0).x;
  const top = isBelow ? rect.y + row : middle - name.height / 2;
  drawText(stage, name, start, top, mirrored ? 'right' : 'left', rgb(SCREEN_INK));
  const more = inset(stage, rect, rect.width - icon, 0, icon, icon);
  drawPostIcon(context, 'more', more.x, middle - icon / 2, icon, css(SCREEN_INK), mirrored);
}

/** Under a picture that leads somewhere: the words for it and an arrow, from edge to edge. */
function drawCallBar(stage: Stage, rect: Rect, isRound: boolean): void {
  const { context, palette, short, mirrored } = stage;
  const fill = asGround(palette.brand);
  const pad = short * 0.036;
  const call = layoutButton(stage, rect.width - pad, 1);
  if (!call) return;
  context.fillStyle = css(fill);
  context.beginPath();
  // Away from the picture it has corners of its own.
  context.roundRect(rect.x, rect.y, rect.width, rect.height, isRound ? short * 0.016 : 0);
  context.fill();
  const level = luminanceOf(fill);
  const { color } = readableInk([palette.paper, palette.ink], { darkest: level, lightest: level });
  const { text } = call;
  const x = mirrored ? rect.x + rect.width - pad : rect.x + pad;
  drawText(stage, text, x, rect.y + (rect.height - text.height) / 2, mirrored ? 'right' : 'left', color);
  const icon = short * 0.034;
  const arrow = inset(stage, rect, rect.width - pad * 0.8 - icon, (rect.height - icon) / 2, icon, icon);
  drawPostIcon(context, 'chevron', arrow.x, arrow.y, icon, color, mirrored);
}

function drawIcons(stage: Stage, rect: Rect): void {
  const { context, short, mirrored } = stage;
  const size = short * 0.044;
  const top = (rect.height - size) / 2;
  const color = css(SCREEN_INK);
  for (const [index, icon] of (['heart', 'bubble', 'send'] as const).entries()) {
    const place = inset(stage, rect, index * size * 1.55, top, size, size);
    drawPostIcon(context, icon, place.x, place.y, size, color, mirrored);
  }
  const end = inset(stage, rect, rect.width - size, top, size, size);
  drawPostIcon(context, 'bookmark', end.x, end.y, size, color);
}
