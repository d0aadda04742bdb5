import { drawAvatar } from '../brand/avatar';
import { layoutButton } from '../brand/button';
import { drawPostIcon } from '../brand/post-icons';
import { luminanceOf, readableInk } from '../color/contrast';
import { css, type Oklch } from '../color/oklch';
import { asGround } from '../color/palette';
import { formatOf, type Format, type Shares } from '../formats';
import { drawBlurredFill } from '../picture/bleed-photo';
import { frameFor, MAX_ENLARGEMENT } from '../picture/crop';
import { drawCrop } from '../picture/draw-crop';
import { fillFrame, photoFrame } from '../picture/photo-frame';
import type { Picture } from '../picture/picture';
import { shownSubject } from '../picture/shown-subject';
import { drawSheet, turned } from '../scenes/instant-print';
import { drawSnapshot } from '../scenes/snapshot';
import { area, inset, safePart, type Rect, type Stage } from '../stage';
import { drawText } from '../text/draw-text';
import { fitText, type FittedText } from '../text/fit-text';
import { drawStickerText, stickerPadding } from '../text/sticker-text';
import { setting, VOICES } from '../text/voice';

interface StoryPlaces {
  /** Of the whole ad, for a cut-out. */
  product: Shares;
  /** Of the safe area: words beside a product. Above and below one they take what it leaves. */
  words: Shares | null;
  /** Largest headline, as a share of the shorter side. */
  headline: number;
}

const PLACES: Record<Format, StoryPlaces> = {
  wide: { product: [0.5, 0.08, 0.44, 0.8], words: [0, 0.17, 0.5, 0.68], headline: 0.105 },
  story: { product: [0.07, 0.325, 0.86, 0.4], words: null, headline: 0.105 },
  side: { product: [0.53, 0.13, 0.41, 0.77], words: [0, 0.18, 0.52, 0.66], headline: 0.082 },
  stack: { product: [0.11, 0.385, 0.78, 0.44], words: null, headline: 0.084 },
};

/** A story: the picture to all edges, what is said on it in stickers, and one that is a link. */
export function story(stage: Stage): void {
  const { ratio, safe, short } = stage;
  const places = PLACES[formatOf(stage)];
  const subject = drawScene(stage, places);
  if (ratio !== '9:16') drawProgress(stage);
  const owner = drawOwner(stage);
  const link = layoutButton(stage, safe.width * 0.7, 1.08);
  const linkHeight = link ? link.height + short * 0.03 : 0;
  const words = wordsRect(stage, places, subject, owner, linkHeight);
  const covered = drawWords(stage, words.rect, places.headline, words.anchor);
  if (!link) return;
  const isUnder = places.words !== null;
  const y = isUnder ? covered.y + covered.height + short * 0.03 : safe.y + safe.height - link.height;
  drawLink(stage, link, { ...safe, y, height: link.height }, isUnder ? 'start' : 'center');
}

/** Draws the picture; returns where its subject is. */
function drawScene(stage: Stage, { product }: StoryPlaces): Rect {
  const { pictures, width, height, ratio } = stage;
  const [picture] = pictures;
  const whole = { x: 0, y: 0, width, height };
  const place = area(stage, ...product);
  if (picture.image.ground !== 'scene')
    return drawSnapshot(stage, picture, whole, { setting: 'garden', product: place, tilt: 0.008 });
  const { frame, crop } = frameFor(picture, whole);
  const fills =
    frame.width > width * 0.97 && frame.height > height * 0.97 && width < crop.width * MAX_ENLARGEMENT * picture.zoom;
  if (ratio === '16:9' || !fills) {
    drawShared(
      stage,
      picture,
      ratio === '16:9' ? area(stage, 0.47, 0.1, 0.47, 0.8) : area(stage, 0.06, 0.24, 0.88, 0.5),
    );
  } else drawCrop(stage, picture, lowered(picture, crop), whole);
  return shownSubject(stage);
}

/** Shows a little more above the subject, as far as it stays whole: words go there. */
function lowered({ height, image: { subject } }: Picture, crop: Rect): Rect {
  const free = crop.y + crop.height - (subject.y + subject.height) * height;
  return { ...crop, y: crop.y - Math.max(0, Math.min(crop.y, free * 0.8, crop.height * 0.12)) };
}

/** A photo of another shape is shared as a sticker, before itself out of focus. */
function drawShared(stage: Stage, picture: Picture, room: Rect): void {
  const { context, width, height, short, mirrored } = stage;
  drawBlurredFill(stage, picture, { x: 0, y: 0, width, height });
  const frame = photoFrame(picture, room);
  const border = short * 0.012;
  turned(stage, frame, mirrored ? -0.02 : 0.02, () => {
    const sheet = {
      x: frame.x - border,
      y: frame.y - border,
      width: frame.width + 2 * border,
      height: frame.height + 2 * border,
    };
    drawSheet(stage, sheet, { l: 1, c: 0, h: 0 }, short * 0.022);
    context.beginPath();
    context.roundRect(frame.x, frame.y, frame.width, frame.height, short * 0.014);
    context.clip();
    fillFrame(stage, picture, frame);
  });
}

/** The segments by which an app shows how far a story has played. */
function drawProgress({ context, palette, safe, short, mirrored }: Stage): void {
  const gap = short * 0.012;
  const count = 3;
  const width = (safe.width - gap * (count - 1)) / count;
  const height = short * 0.0075;
  for (let index = 0; index < count; index++) {
    const isSeen = mirrored ? index === count - 1 : index === 0;
    context.beginPath();
    context.roundRect(safe.x + index * (width + gap), short * 0.03, width, height, height / 2);
    context.fillStyle = css(palette.paper, isSeen ? 1 : 0.55);
    context.shadowColor = css(palette.ink, 0.4);
    context.shadowBlur = short * 0.006;
    context.fill();
    context.shadowColor = 'transparent';
  }
}

/** Whose story it is: the brand's picture and name on one sticker. Returns what that covers. */
function drawOwner(stage: Stage): Rect {
  const { context, palette, safe, short, words } = stage;
  const radius = short * (stage.ratio === '9:16' ? 0.042 : 0.037);
  // A name that would have to be smaller takes more lines instead, and the sticker grows.
  const name = fitText(setting(words.brandName, VOICES.strong, words.language), {
    width: safe.width * (stage.ratio === '16:9' ? 0.3 : 0.6),
    height: short * 0.3,
    maxSize: short * 0.036,
    minSize: short * 0.03,
    maxLines: 1,
  });
  const round = radius * 1.275;
  const height = Math.max(round * 2, name.height + short * 0.03);
  const width = radius * 3.1 + name.width + radius * 0.9;
  const top = stage.ratio === '9:16' ? 0 : -short * 0.006;
  const chip = inset(stage, safe, 0, top, width, height);
  context.fillStyle = css(palette.paper);
  context.beginPath();
  context.roundRect(chip.x, chip.y, chip.width, chip.height, round);
  context.fill();
  const middle = chip.y + height / 2;
  drawAvatar(stage, inset(stage, chip, round, 0, 0, 0).x, middle, radius);
  const level = luminanceOf(palette.paper);
  const { color } = readableInk([palette.ink], { darkest: level, lightest: level });
  const start = inset(stage, chip, radius * 2.95, 0, 0, 0).x;
  drawText(stage, name, start, middle - name.height / 2, stage.mirrored ? 'right' : 'left', color);
  return chip;
}

/** Words go beside the product where there is a place for them, else above or below it, whichever has more room. */
function wordsRect(
  stage: Stage,
  { words }: StoryPlaces,
  subject: Rect,
  owner: Rect,
  link: number,
): { rect: Rect; anchor: number } {
  const { safe, short } = stage;
  const top = owner.y + owner.height + short * 0.026;
  const bottom = safe.y + safe.height - link;
  if (words) {
    const rect = safePart(stage, ...words);
    const y = Math.max(rect.y, top);
    return { rect: { ...rect, y, height: rect.y + rect.height - link - y }, anchor: 0.4 };
  }
  const above = subject.y - short * 0.02 - top;
  const below = bottom - (subject.y + subject.height) - short * 0.02;
  const least = short * 0.2;
  if (above >= below || above >= least)
    return { rect: { ...safe, y: top, height: Math.max(least, above) }, anchor: 0.25 };
  const height = Math.max(least, below);
  return { rect: { ...safe, y: bottom - height, height }, anchor: 1 };
}

function drawWords(stage: Stage, rect: Rect, headlineSize: number, anchor: number): Rect {
  const { palette, words, short } = stage;
  const isTall = stage.ratio === '9:16';
  const fit = (text: string, size: number, height: number, maxLines: number) => {
    const maxSize = short * size;
    const pad = stickerPadding({ size: maxSize });
    const limits = {
      width: rect.width - 2 * pad.x,
      height: height - 2 * pad.y,
      maxSize,
      minSize: maxSize * 0.45,
      maxLines,
    };
    return fitText(setting(text, VOICES.sticker, words.language), limits);
  };
  const outer = (text: FittedText) => text.height + 2 * stickerPadding(text).y;
  const line = words.line === '' ? null : fit(words.line, isTall ? 0.045 : 0.034, rect.height * 0.42, 3);
  const below = line ? outer(line) + short * 0.016 : 0;
  const headline = fit(words.headline, headlineSize, rect.height - below, 4);
  const height = outer(headline) + below;
  const start = stage.mirrored ? rect.x + rect.width : rect.x;
  const y = rect.y + Math.max(0, rect.height - height) * anchor;
  drawStickerText(stage, headline, start, y, asGround(palette.brand), [palette.paper, palette.ink]);
  if (line) drawStickerText(stage, line, start, y + height - outer(line), palette.paper, [palette.ink]);
  return { ...rect, y, height };
}

/** A sticker that leads somewhere, stuck on a little askew. */
function drawLink(
  stage: Stage,
  link: NonNullable<ReturnType<typeof layoutButton>>,
  rect: Rect,
  align: 'start' | 'center',
): void {
  const { context, palette, mirrored } = stage;
  const icon = link.text.size * 1.05;
  const width = link.width + icon * 1.35;
  const left = align === 'center' ? (rect.width - width) / 2 : 0;
  const box = inset(stage, rect, left, 0, width, link.height);
  const fill: Oklch = { l: 1, c: 0, h: 0 };
  turned(stage, box, mirrored ? 0.022 : -0.022, () => {
    drawSheet(stage, box, fill, link.height * 0.3);
    const { color } = readableInk([asGround(palette.brand), palette.ink], { darkest: 1, lightest: 1 });
    const pad = (link.width - link.text.width) / 2;
    const mark = inset(stage, box, pad * 0.85, (link.height - icon) / 2, icon, icon);
    drawPostIcon(context, 'link', mark.x, mark.y, icon, color, mirrored);
    const start = inset(stage, box, pad * 0.85 + icon * 1.35, 0, 0, 0).x;
    const top = box.y + (link.height - link.text.height) / 2;
    drawText(stage, link.text, start, top, mirrored ? 'right' : 'left', color);
  });
}
