import type { SceneRole } from '../../../../../../lib/domain/video/film-script';
import type { MotionTemplate } from '../shot';
import { PUSH, SCALE_THROUGH, WIPE } from '../transitions';
import { shootGrid } from './catalogue-grid';
import { shootMarquee } from './catalogue-marquee';
import { shootPages } from './catalogue-pages';

/** The products of a brand pass by, each has its page with name and price, and all end in one grid. */
export const CATALOGUE: MotionTemplate = {
  roles: (scenes): SceneRole[] => {
    if (scenes === 1) return ['hook'];
    const pages = Array.from({ length: Math.max(1, scenes - 2) }, (): SceneRole => 'product');
    return [...(scenes > 2 ? (['hook'] as const) : []), ...pages, 'call'];
  },
  shoot: (set, scene) => {
    if (scene.isLast) return shootGrid(set, scene);
    return scene.role === 'product' ? shootPages(set, scene) : shootMarquee(set, scene);
  },
  into: (_set, { index, isLast }) => (isLast ? SCALE_THROUGH : index === 1 ? WIPE : PUSH),
};
