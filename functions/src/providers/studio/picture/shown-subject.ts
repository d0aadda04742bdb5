import type { Rect, Stage } from '../stage';

/** Where the subject of the photo that was drawn last stands, in pixels. */
export function shownSubject({ marks, width, height }: Stage): Rect {
  const mark = marks.findLast(({ kind }) => kind === 'product');
  if (mark?.kind !== 'product') return { x: 0, y: 0, width, height };
  const { picture, crop, rect } = mark;
  const { subject } = picture.image;
  const scale = rect.width / crop.width;
  const left = Math.max(rect.x, rect.x + (subject.x * picture.width - crop.x) * scale);
  const top = Math.max(rect.y, rect.y + (subject.y * picture.height - crop.y) * scale);
  return {
    x: left,
    y: top,
    width: Math.min(rect.x + rect.width - left, subject.width * picture.width * scale),
    height: Math.min(rect.y + rect.height - top, subject.height * picture.height * scale),
  };
}
