import { BACKGROUNDS } from '../../../../../lib/domain/kinds/image/catalogue/backgrounds';
import type { Oklch } from '../color/oklch';
import { fillGradient, shade } from '../scenes/backdrop';
import { drawBoards } from '../scenes/boards';
import { drawKraft, KRAFT } from '../scenes/kraft';
import { drawLinen } from '../scenes/linen';
import type { Ground } from './ground';
import { drawMarble } from './surfaces/marble';
import { drawMottle } from './surfaces/mottle';
import { drawSand } from './surfaces/sand';
import { drawConcrete, drawSlate, drawTerrazzo } from './surfaces/stone';

type BackgroundId = (typeof BACKGROUNDS)[number]['id'];

const SUN: Oklch = { l: 0.97, c: 0.035, h: 85 };
const DAY: Oklch = { l: 0.98, c: 0.006, h: 240 };
const WARM_SHADE: Oklch = { l: 0.22, c: 0.03, h: 55 };
const COOL_SHADE: Oklch = { l: 0.25, c: 0.012, h: 260 };

function boards(wood: Oklch): Ground['lay'] {
  return (context, rect, short) => drawBoards(context, rect, wood, Math.max(3, Math.round((4.2 * rect.width) / short)));
}

/** A painted or plastered surface. */
function plaster(color: Oklch, depth: number, seed: string): Ground['lay'] {
  return (context, rect, short) => {
    drawMottle(context, rect, color, { depth, sizes: [short * 0.3, short * 0.08, 3], seed });
  };
}

function paper(color: Oklch): Ground['lay'] {
  return (context, rect) => {
    const { x, y, width, height } = rect;
    fillGradient(
      context,
      rect,
      [x, y, x + width, y + height],
      [
        [0, shade(color, 0.02)],
        [1, shade(color, -0.045)],
      ],
    );
  };
}

const OAK: Oklch = { l: 0.76, c: 0.056, h: 72 };
const WALNUT: Oklch = { l: 0.4, c: 0.05, h: 52 };
const LINEN: Oklch = { l: 0.87, c: 0.022, h: 82 };
const WHITE: Oklch = { l: 0.965, c: 0.002, h: 250 };
const SAND: Oklch = { l: 0.86, c: 0.038, h: 78 };
const TERRAZZO: Oklch = { l: 0.92, c: 0.012, h: 70 };
const CONCRETE: Oklch = { l: 0.74, c: 0.004, h: 240 };
const SAGE: Oklch = { l: 0.74, c: 0.04, h: 142 };
const BLUSH: Oklch = { l: 0.84, c: 0.045, h: 28 };
const SLATE: Oklch = { l: 0.29, c: 0.008, h: 255 };
const MARBLE: Oklch = { l: 0.94, c: 0.003, h: 250 };

/** The backgrounds of the catalogue, drawn. */
export const GROUNDS: Record<BackgroundId, Ground> = {
  1: ground(OAK, boards(OAK), 'table', { l: 0.9, c: 0.022, h: 82 }, 'window', WARM_SHADE, SUN),
  2: ground(WALNUT, boards(WALNUT), 'table', { l: 0.36, c: 0.045, h: 165 }, 'lamp', { l: 0.12, c: 0.02, h: 60 }, SUN),
  3: ground(
    MARBLE,
    (context, rect, short) => drawMarble(context, rect, short),
    'floor',
    { l: 0.88, c: 0.006, h: 240 },
    'arch',
    COOL_SHADE,
    DAY,
  ),
  4: ground(
    LINEN,
    (context, rect) => drawLinen(context, rect, LINEN),
    'floor',
    { l: 0.91, c: 0.014, h: 80 },
    'leaves',
    WARM_SHADE,
    SUN,
  ),
  5: ground(
    KRAFT,
    (context, rect, short) => drawKraft(context, rect, KRAFT, short),
    'sweep',
    KRAFT,
    'plain',
    WARM_SHADE,
    SUN,
  ),
  6: ground(WHITE, paper(WHITE), 'sweep', WHITE, 'plain', COOL_SHADE, DAY),
  7: ground(
    SAND,
    (context, rect, short) => drawSand(context, rect, SAND, short),
    'floor',
    { l: 0.85, c: 0.05, h: 230 },
    'leaves',
    WARM_SHADE,
    SUN,
  ),
  8: ground(
    TERRAZZO,
    (context, rect, short) => drawTerrazzo(context, rect, TERRAZZO, short),
    'floor',
    { l: 0.8, c: 0.06, h: 22 },
    'arch',
    COOL_SHADE,
    DAY,
  ),
  9: ground(
    CONCRETE,
    (context, rect, short) => drawConcrete(context, rect, CONCRETE, short),
    'floor',
    { l: 0.68, c: 0.004, h: 240 },
    'window',
    COOL_SHADE,
    DAY,
  ),
  10: ground(SAGE, plaster(SAGE, 0.06, 'sage'), 'sweep', SAGE, 'leaves', { l: 0.25, c: 0.03, h: 150 }, SUN),
  11: ground(
    BLUSH,
    plaster(BLUSH, 0.07, 'blush'),
    'floor',
    { l: 0.82, c: 0.055, h: 30 },
    'arch',
    { l: 0.3, c: 0.04, h: 25 },
    SUN,
  ),
  12: ground(
    SLATE,
    (context, rect, short) => drawSlate(context, rect, SLATE, short),
    'floor',
    { l: 0.24, c: 0.01, h: 255 },
    'lamp',
    { l: 0.06, c: 0.005, h: 255 },
    DAY,
  ),
};

function ground(
  color: Oklch,
  lay: Ground['lay'],
  front: Ground['front'],
  wall: Oklch,
  accent: Ground['accent'],
  shadeColor: Oklch,
  light: Oklch,
): Ground {
  return { color, lay, front, wall, accent, shade: shadeColor, light };
}

/** The background as the studio draws it; of one that is not in the catalogue, the first. */
export function groundOf(id: number): Ground {
  const known = BACKGROUNDS.find((entry) => entry.id === id) ?? BACKGROUNDS[0];
  return GROUNDS[known.id];
}

/** A place painted in one colour. */
export function paintedGround(color: Oklch): Ground {
  const shadow: Oklch = { l: Math.max(0.1, color.l - 0.5), c: color.c * 0.6, h: color.h };
  return ground(color, plaster(color, 0.05, 'painted'), 'sweep', color, 'leaves', shadow, SUN);
}
