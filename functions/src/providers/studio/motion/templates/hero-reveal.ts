import type { SceneRole } from '../../../../../../lib/domain/video/film-script';
import { shootPodium } from '../shots/podium-shot';
import { shootSpotlight } from '../shots/spotlight-shot';
import { isSeenNear, shootWindow } from '../shots/window-shot';
import type { MotionTemplate } from '../shot';
import { PUSH, SCALE_THROUGH, WIPE } from '../transitions';

const roles = (scenes: number): SceneRole[] =>
  Array.from({ length: scenes }, (_, index) => (index === scenes - 1 ? 'call' : index === 0 ? 'hook' : 'product'));

/** The product comes into its light, is looked at from near, and stands beside the call to action. */
export const HERO_REVEAL: MotionTemplate = {
  roles,
  shoot: (set, scene) => {
    if (scene.isLast) return shootPodium(set, scene);
    return scene.isFirst || !isSeenNear(set, scene) ? shootSpotlight(set, scene) : shootWindow(set, scene);
  },
  into: (_set, { index, isLast }) => {
    if (isLast) return SCALE_THROUGH;
    return index % 2 === 1 ? WIPE : PUSH;
  },
};
