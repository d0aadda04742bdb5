import type { ProductMark } from '../../mark';
import type { Rect, Stage, StageMark } from '../stage';

/** Where the subject of the photo that was drawn last stands, in pixels. */
export function shownSubject({ marks, width, height }: Stage): Rect {
  const mark = marks.findLast(isProduct);
  return mark ? subjectOf(mark) : { x: 0, y: 0, width, height };
}

/** Where the subjects of all photos drawn so far stand; a cut-out is its own. */
export function shownSubjects({ marks }: Stage): Rect[] {
  return marks.filter(isProduct).map((mark) => (mark.picture.image.ground === 'cutout' ? mark.rect : subjectOf(mark)));
}

type ShownProduct = Extract<StageMark, Pick<ProductMark, 'kind'>>;

const isProduct = (mark: StageMark): mark is ShownProduct => mark.kind === 'product';

function subjectOf({ picture, crop, rect }: ShownProduct): Rect {
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
