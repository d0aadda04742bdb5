import type { AspectRatio } from '../../../lib/domain/shared/aspect-ratio';
import type { Language } from '../../../lib/domain/shared/language';
import type { MotionTemplateId } from '../../../lib/domain/video/motion-template';
import type { MusicMood } from '../../../lib/domain/video/music';
import type { FrameRate } from '../../../lib/domain/video/video-limits';

/** What a person said of a product. */
export interface WishedProduct {
  name: string;
  description: string;
  /** Short statements that are known beside the description. */
  features: readonly string[];
  /** As it is to be shown, with its currency. */
  price: string | null;
}

/** What a person asked to see. */
export interface FilmWish {
  brandName: string;
  primaryColor: string;
  secondaryColor: string;
  products: readonly [WishedProduct, ...WishedProduct[]];
  /** Their words for the film; what they put in quotation marks is said in it. */
  prompt: string | null;
  /** null lets the product decide. */
  template: MotionTemplateId | null;
  scenes: number;
  seconds: number;
  ratio: AspectRatio;
  language: Language;
  fps: FrameRate;
  music: MusicMood;
  captions: boolean;
}
