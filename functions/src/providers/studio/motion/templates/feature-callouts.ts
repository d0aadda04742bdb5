import type { SceneRole } from '../../../../../../lib/domain/video/film-script';
import { shootCallout } from '../shots/callout-shot';
import { shootPodium } from '../shots/podium-shot';
import type { MotionTemplate } from '../shot';
import { CUT, SCALE_THROUGH } from '../transitions';

/** From here on there is room for a scene that only says what it is about. */
const WITH_HOOK = 4;

const roles = (scenes: number): SceneRole[] =>
  Array.from({ length: scenes }, (_, index) => {
    if (index === scenes - 1) return 'call';
    return index === 0 && scenes >= WITH_HOOK ? 'hook' : 'point';
  });

/** What a product does, called out one by one while it turns in its place. */
export const FEATURE_CALLOUTS: MotionTemplate = {
  roles,
  shoot: (set, scene) => (scene.isLast ? shootPodium(set, scene) : shootCallout(set, scene)),
  into: (_set, { isLast }) => (isLast ? SCALE_THROUGH : CUT),
};
