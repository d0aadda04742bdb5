import type { SceneRole } from '../../../../../../lib/domain/video/film-script';
import { LIMITED_OFFER_WORDS } from '../../../../copy/words/limited-offer';
import type { FilmSet } from '../film-set';
import { countdownWidth, drawCountdown } from '../parts/countdown';
import { shootOffer } from '../shots/offer-shot';
import type { MotionTemplate } from '../shot';
import { WIPE } from '../transitions';

const roles = (scenes: number): SceneRole[] =>
  Array.from({ length: scenes }, (_, index) => {
    if (index === scenes - 1) return 'call';
    return index === 0 ? 'offer' : 'product';
  });

/** Of the shorter side. */
const CLOCK = 0.088;

function clockPlace({ safe, short, mirrored }: FilmSet) {
  const height = short * CLOCK;
  const width = countdownWidth(height);
  return { x: mirrored ? safe.x : safe.x + safe.width - width, y: safe.y - height * 0.06, width, height };
}

/** What is on offer, while a clock over all scenes runs out with the film. */
export const LIMITED_OFFER: MotionTemplate = {
  roles,
  shoot: (set, scene) => shootOffer(set, scene, LIMITED_OFFER_WORDS[set.language].badge),
  // Nothing that moves in from the side: it would slide through the clock, which stays.
  into: () => WIPE,
  over: (set, scenes) => {
    const frames = scenes.reduce((sum, scene) => sum + scene.frames, 0);
    const place = clockPlace(set);
    return (pen, frame) => drawCountdown(pen, set, place, frame, frames);
  },
};
