import type { ImageKindId } from '../../../../../lib/domain/kinds/image/registry';
import { FLAT_LAYS } from './flat-lay';
import type { ImageCompositions } from './image-stage';
import { ON_FIGURE, ON_FORM } from './on-mannequin';
import type { PromptWish } from './read-prompt';
import { STANDING } from './standing';
import { STILL_LIFES } from './still-life';

interface Shown {
  /** How many pictures there are. */
  pictures: number;
  wish: PromptWish;
}

/** As the words ask for: from above or from the front; without a picture an empty set. */
const asAsked = ({ pictures, wish }: Shown): ImageCompositions => {
  if (pictures === 0) return STILL_LIFES;
  return wish.view === 'above' || pictures > 2 ? FLAT_LAYS : STANDING;
};

/** What the studio makes of each kind. */
export const COMPOSITIONS_OF: Record<ImageKindId, (shown: Shown) => ImageCompositions> = {
  chat: asAsked,
  legacy: asAsked,
  flatlay: () => FLAT_LAYS,
  onmodel: () => ON_FIGURE,
  mdoli: () => ON_FORM,
  background: () => STANDING,
};
