import { isDiscount } from '../../../copy/offer-phrases';
import { LIMITED_OFFER_WORDS } from '../../../copy/words/limited-offer';
import { textWidth } from '../../../copy/text-width';
import type { Stage } from '../stage';

export interface OfferWords {
  /** For the stamp or tape: the discount as the person stated it, else that the offer is limited. */
  badge: string;
  /** Beside the clock: the end of the offer as they stated it, else that it is short. */
  urgency: string;
  /** True when it is their own words that the stamp, or the clock, says. */
  statesDiscount: boolean;
  statesDeadline: boolean;
}

/** Widths as `textWidth` counts, beyond which a phrase can't be read on a stamp or in a row. */
const BADGE_WIDTH = 30;
const URGENCY_WIDTH = 44;

/** The points of an offer are what the person said of its discount and of its end; either may be missing. */
export function offerWords({ words: { points, language } }: Pick<Stage, 'words'>): OfferWords {
  const { badge, urgency } = LIMITED_OFFER_WORDS[language];
  const discount = points.find((point) => isDiscount(point) && textWidth(point) <= BADGE_WIDTH);
  const deadline = points.find((point) => !isDiscount(point) && textWidth(point) <= URGENCY_WIDTH);
  return {
    badge: discount ?? badge,
    urgency: deadline ?? urgency,
    statesDiscount: discount !== undefined,
    statesDeadline: deadline !== undefined,
  };
}
