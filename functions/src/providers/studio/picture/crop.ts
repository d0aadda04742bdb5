import type { Rect } from '../stage';
import type { Picture } from './picture';

/** How far a photo may be enlarged before it looks soft. */
export const MAX_ENLARGEMENT = 3.2;

/** How much of its surroundings a subject keeps: its box, this many times as large. */
const NEARNESS = 1.5;

/** The box of a subject was drawn generously; this share of it, around its middle, has to stay. */
const CORE = 0.86;

/** The largest rectangle of `ratio` (width ÷ height) in the middle of `rect`. */
export function fitInside(rect: Rect, ratio: number, alignY = 0.5): Rect {
  const width = Math.min(rect.width, rect.height * ratio);
  const height = width / ratio;
  return { x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) * alignY, width, height };
}

/**
 * The part of a photo to show in a frame of `ratio`: as much as possible, around the subject.
 * Null when the frame can't hold the whole subject.
 */
export function coverCrop({ width, height, image }: Picture, ratio: number): Rect | null {
  const { subject } = image;
  const most = Math.min(width, height * ratio);
  // A small subject is brought nearer, but not by much: where it is was only estimated.
  const near = Math.max(subject.width * width, subject.height * height * ratio) * NEARNESS;
  const cropWidth = Math.max(Math.min(most, near), most * 0.7);
  const cropHeight = cropWidth / ratio;
  if (subject.width * width * CORE > cropWidth + 1 || subject.height * height * CORE > cropHeight + 1) return null;
  const x = (subject.x + subject.width / 2) * width - cropWidth / 2;
  const y = (subject.y + subject.height / 2) * height - cropHeight / 2;
  return { x: held(x, width - cropWidth), y: held(y, height - cropHeight), width: cropWidth, height: cropHeight };
}

const held = (value: number, most: number) => Math.max(0, Math.min(most, value));

/** The frame of a photo inside `rect`, as near to its shape as keeps the subject whole, and what it shows. */
export function frameFor(picture: Picture, rect: Rect): { frame: Rect; crop: Rect } {
  const own = picture.width / picture.height;
  const wanted = rect.width / rect.height;
  for (const share of [0, 0.2, 0.4, 0.6, 0.8]) {
    const ratio = wanted * (own / wanted) ** share;
    const crop = coverCrop(picture, ratio);
    if (crop) return { frame: fitInside(rect, ratio), crop };
  }
  return { frame: fitInside(rect, own), crop: { x: 0, y: 0, width: picture.width, height: picture.height } };
}
