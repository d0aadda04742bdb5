import type { Rect, Surface } from '../stage';
import { MAX_ENLARGEMENT } from './crop';
import { drawCrop } from './draw-crop';
import type { Picture } from './picture';

/** A subject on plain ground is shown with this much of the ground around it. */
const ROOM = 1.2;
/** Pixels of a photo's edge that its compression may have darkened. */
const EDGE = 2;
/** Nearer to the photo's edge than this share of its side, the subject runs out of it. */
const TOUCHES = 0.015;

/** A shape, width ÷ height, near to the `wanted` one that suits a subject on plain ground. */
export function plainRatio({ width, height, image: { subject } }: Picture, wanted: number): number {
  const own = (subject.width * width) / (subject.height * height);
  // Beside a thing that runs out of the photo a wide ground would look like a mistake.
  const most = touchesEnd(subject.x, subject.width) || touchesEnd(subject.y, subject.height) ? 1.2 : 1.9;
  return Math.min(own * most, Math.max(own / most, wanted));
}

const touchesEnd = (first: number, span: number) => first < TOUCHES || first + span > 1 - TOUCHES;

/**
 * Fills `rect` with a photo on plain ground: the subject whole, in the middle of `within` or of the
 * whole, and its ground carried on from the photo's edges to those of `rect`. Where the subject
 * runs out of the photo, the photo ends with `rect`.
 */
export function fillWithPlain(stage: Surface, picture: Picture, rect: Rect, within: Rect = rect): void {
  const photo = placeInside(picture, rect, within);
  const scale = photo.width / picture.width;
  const seen = overlapOf(photo, rect);
  const crop = {
    x: (seen.x - photo.x) / scale,
    y: (seen.y - photo.y) / scale,
    width: seen.width / scale,
    height: seen.height / scale,
  };
  const { context } = stage;
  context.save();
  context.beginPath();
  context.rect(rect.x, rect.y, rect.width, rect.height);
  context.clip();
  carryOn(stage, picture, crop, seen, rect);
  drawCrop(stage, picture, crop, seen);
  context.restore();
}

/** Where the whole photo lies, so that its subject stands in the middle of `within`. */
function placeInside({ width, height, image, zoom }: Picture, rect: Rect, within: Rect): Rect {
  const { subject } = image;
  const fits = Math.min(
    within.width / (subject.width * width * ROOM),
    within.height / (subject.height * height * ROOM),
  );
  const scale = Math.min(fits, MAX_ENLARGEMENT * zoom);
  const [w, h] = [width * scale, height * scale];
  const x = within.x + within.width / 2 - (subject.x + subject.width / 2) * w;
  const y = within.y + within.height / 2 - (subject.y + subject.height / 2) * h;
  return {
    x: anchored(x, w, rect.x, rect.width, subject.x, subject.width),
    y: anchored(y, h, rect.y, rect.height, subject.y, subject.height),
    width: w,
    height: h,
  };
}

function anchored(at: number, size: number, start: number, room: number, first: number, span: number): number {
  if (first + span > 1 - TOUCHES) return start + room - size;
  return first < TOUCHES ? start : at;
}

/** The part of a placed photo that `rect` shows, without the photo's outermost pixels where these would lie inside. */
function overlapOf(photo: Rect, rect: Rect): Rect {
  const x = Math.max(Math.ceil(photo.x + EDGE), rect.x);
  const y = Math.max(Math.ceil(photo.y + EDGE), rect.y);
  const right = Math.min(Math.floor(photo.x + photo.width - EDGE), rect.x + rect.width);
  const bottom = Math.min(Math.floor(photo.y + photo.height - EDGE), rect.y + rect.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** Draws out the edges of what is `seen` to those of `rect`: first sideways, then corners and all up and down. */
function carryOn({ context }: Surface, { canvas }: Picture, crop: Rect, seen: Rect, rect: Rect): void {
  const across = [
    { from: crop.x, size: EDGE, to: rect.x, room: seen.x - rect.x + 1 },
    { from: crop.x, size: crop.width, to: seen.x, room: seen.width },
    {
      from: crop.x + crop.width - EDGE,
      size: EDGE,
      to: seen.x + seen.width - 1,
      room: rect.x + rect.width - seen.x - seen.width + 1,
    },
  ];
  const down = [
    { from: crop.y, size: EDGE, to: rect.y, room: seen.y - rect.y + 1 },
    { from: crop.y, size: crop.height, to: seen.y, room: seen.height },
    {
      from: crop.y + crop.height - EDGE,
      size: EDGE,
      to: seen.y + seen.height - 1,
      room: rect.y + rect.height - seen.y - seen.height + 1,
    },
  ];
  for (const [row, vertical] of down.entries()) {
    for (const [column, flat] of across.entries()) {
      if ((row === 1 && column === 1) || flat.room <= 1 || vertical.room <= 1) continue;
      context.drawImage(
        canvas,
        flat.from,
        vertical.from,
        flat.size,
        vertical.size,
        flat.to,
        vertical.to,
        flat.room,
        vertical.room,
      );
    }
  }
}
