import type { AspectRatio } from '../../../../../lib/domain/shared/aspect-ratio';
import type { FigureModel } from '../../../../../lib/domain/kinds/image/catalogue/models';
import type { Picture } from '../picture/picture';
import type { Rect, Surface } from '../stage';
import type { Ground } from './ground';

/** What an image without words is drawn on and with. It holds the state of one image and of no other. */
export interface ImageStage extends Surface {
  ratio: AspectRatio;
  /** Cut-outs first; there may be none. */
  pictures: readonly Picture[];
  ground: Ground;
  model: FigureModel;
  /** The same numbers for the same brief. */
  random: () => number;
}

/** Draws one image, all of it. */
export type ImageComposition = (stage: ImageStage) => void;

/** At least one; variation 1 is the first. */
export type ImageCompositions = readonly [ImageComposition, ...ImageComposition[]];

export const whole = ({ width, height }: ImageStage): Rect => ({ x: 0, y: 0, width, height });
