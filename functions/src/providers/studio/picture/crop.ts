import type { Rect } from '../stage';
import type { Picture } from './picture';

/** How far a photo may be enlarged before it looks soft. */
export const MAX_ENLARGEMENT = 2.7;

/** How much of its surroundings a subject keeps: its box, this many times as large. */
const NEARNESS = 1.5;
/** Of what a frame could show: less would tell nothing of the thing's place. */
const LEAST_SHOWN = 0.6;

/** The box of a subject holds a little of its surroundings; this share of it, around its middle, has to stay. */
const CORE = 0.98;

const ASIDE = 0.22;

/** The largest rectangle of `ratio` (width ÷ height) in the middle of `rect`. */
export function fitInside(rect: Rect, ratio: number, alignY = 0.5): Rect {
  const width = Math.min(rect.width, rect.height * ratio);
  const height = width / ratio;
  return { x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) * alignY, width, height };
}

/**
 * The part of a photo to show in a frame of `ratio`: around the subject, with what is near to it.
 * Null when the frame can't hold the whole subject.
 */
export function coverCrop({ width, height, image }: Picture, ratio: number): Rect | null {
  const { subject } = image;
  const most = Math.min(width, height * ratio);
  const near = Math.max(subject.width * width, subject.height * height * ratio) * NEARNESS;
  const cropWidth = Math.max(Math.min(most, near), most * LEAST_SHOWN);
  const cropHeight = cropWidth / ratio;
  if (subject.width * width * CORE > cropWidth + 1 || subject.height * height * CORE > cropHeight + 1) return null;
  const x = (subject.x + subject.width / 2) * width - cropWidth / 2;
  const y = (subject.y + subject.height / 2) * height - cropHeight / 2;
  return { x: held(x, width - cropWidth), y: held(y, height - cropHeight), width: cropWidth, height: cropHeight };
}

const held = (value: number, most: number) => Math.max(0, Math.min(most, value));

/**
 * The frame of a photo inside `rect`, as near to its shape as keeps the subject whole, and what it
 * shows. Where the subject would stand at the frame's side, the frame comes nearer to its shape.
 */
export function frameFor(picture: Picture, rect: Rect): { frame: Rect; crop: Rect } {
  const { width, height, image } = picture;
  const own = (image.subject.width * width) / (image.subject.height * height);
  const wanted = rect.width / rect.height;
  const ratios = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => wanted * (own / wanted) ** share);
  const whole = ratios.flatMap((ratio) => {
    const crop = coverCrop(picture, ratio);
    return crop ? [{ frame: fitInside(rect, ratio), crop }] : [];
  });
  const balanced = whole.find(({ crop }) => asideOf(picture, crop) < ASIDE) ?? whole[0];
  if (balanced) return balanced;
  return { frame: fitInside(rect, width / height), crop: { x: 0, y: 0, width, height } };
}

/** How far from the middle of a crop its subject stands, as a share of the crop's side. */
function asideOf({ width, height, image: { subject } }: Picture, crop: Rect): number {
  const x = (subject.x + subject.width / 2) * width - (crop.x + crop.width / 2);
  const y = (subject.y + subject.height / 2) * height - (crop.y + crop.height / 2);
  return Math.max(Math.abs(x) / crop.width, Math.abs(y) / crop.height);
}

/** `drawn`, made smaller in its place when it is wider than `most` pixels. */
export function notWider(drawn: Rect, most: number, alignY = 0.5): Rect {
  const share = Math.min(1, most / drawn.width);
  const [width, height] = [drawn.width * share, drawn.height * share];
  return { x: drawn.x + (drawn.width - width) / 2, y: drawn.y + (drawn.height - height) * alignY, width, height };
}
