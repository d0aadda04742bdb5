import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import type { Rect } from '../stage';
import { linear, shade } from './backdrop';
import { drawSoft } from './soft-layer';

type Point = readonly [x: number, y: number];

/** 0…1, the same for the same numbers. */
const chance = (index: number, seed: number) => Math.abs(Math.sin(index * 12.9898 + seed * 78.233) * 43758.5453) % 1;

function fillShape(context: SKRSContext2D, points: readonly Point[], fill: string | CanvasGradient): void {
  context.beginPath();
  for (const point of points) context.lineTo(...point);
  context.closePath();
  context.fillStyle = fill;
  context.fill();
}

/** A box without its lid, seen from above in light from the upper left: walls, and the floor in their shade. */
export function drawTray(context: SKRSContext2D, rect: Rect, wall: number, color: Oklch, unit: number): void {
  const { x, y, width, height } = rect;
  drawSoft(context, { softness: 10, alpha: 0.45 }, (sketch) => {
    sketch.fillStyle = css(shade(color, -0.5));
    sketch.fillRect(x + unit * 0.014, y + unit * 0.022, width + unit * 0.01, height + unit * 0.012);
  });
  const [right, bottom] = [x + width, y + height];
  const [left, top] = [x + wall, y + wall];
  const sides: readonly (readonly [readonly Point[], number])[] = [
    [
      [
        [x, y],
        [right, y],
        [right - wall, top],
        [left, top],
      ],
      -0.1,
    ],
    [
      [
        [x, y],
        [left, top],
        [left, bottom - wall],
        [x, bottom],
      ],
      -0.06,
    ],
    [
      [
        [right, y],
        [right, bottom],
        [right - wall, bottom - wall],
        [right - wall, top],
      ],
      0.05,
    ],
    [
      [
        [x, bottom],
        [left, bottom - wall],
        [right - wall, bottom - wall],
        [right, bottom],
      ],
      0.075,
    ],
  ];
  context.fillStyle = css(color);
  context.fillRect(x, y, width, height);
  for (const [points, by] of sides) fillShape(context, points, css(shade(color, by)));
  fillShape(
    context,
    [
      [left, top],
      [right - wall, top],
      [right - wall, bottom - wall],
      [left, bottom - wall],
    ],
    linear(
      context,
      [left, top, right, bottom],
      [
        [0, shade(color, -0.22)],
        [1, shade(color, -0.1)],
      ],
    ),
  );
  context.strokeStyle = css(shade(color, 0.13), 0.9);
  context.lineWidth = Math.max(2, unit * 0.003);
  context.strokeRect(x, y, width, height);
}

/** A sheet of tissue paper laid open over the walls: a crumpled middle, and leaves folded outwards. */
export function drawOpenTissue(context: SKRSContext2D, rect: Rect, over: number, color: Oklch, unit: number): void {
  const { x, y, width, height } = rect;
  const leaves = [-1, 1].map((way, index) =>
    leafOf({ ...rect, y: way < 0 ? y + unit * 0.01 : y + height - unit * 0.01, height: over * way }, index),
  );
  drawSoft(context, { softness: 9, alpha: 0.3 }, (sketch) => {
    sketch.translate(unit * 0.006, unit * 0.012);
    for (const { hinge, edge } of leaves) fillShape(sketch, [hinge[0], ...edge, hinge[1]], css(shade(color, -0.55)));
  });
  for (const leaf of leaves) drawLeaf(context, leaf, color);
  drawCrumpled(context, rect, color);
  // The walls' shade on it.
  context.fillStyle = linear(
    context,
    [0, y, 0, y + unit * 0.06],
    [
      [0, shade(color, -0.4), 0.3],
      [1, shade(color, -0.4), 0],
    ],
  );
  context.fillRect(x, y, width, unit * 0.06);
  context.fillStyle = linear(
    context,
    [x, 0, x + unit * 0.05, 0],
    [
      [0, shade(color, -0.4), 0.22],
      [1, shade(color, -0.4), 0],
    ],
  );
  context.fillRect(x, y, unit * 0.05, height);
}

const TEETH = 12;

interface Leaf {
  hinge: readonly [Point, Point];
  edge: readonly Point[];
  height: number;
}

/** One leaf, hinged at `y`, reaching `height` pixels down or (negative) up, its edge wavy. */
function leafOf({ x, y, width, height }: Rect, seed: number): Leaf {
  const edge = Array.from({ length: TEETH + 1 }, (_, index): Point => [
    x - width * 0.03 + width * 1.06 * (index / TEETH),
    y + height * (0.72 + 0.28 * chance(index, seed + 1)),
  ]);
  return {
    hinge: [
      [x, y],
      [x + width, y],
    ],
    edge,
    height,
  };
}

function drawLeaf(context: SKRSContext2D, { hinge: [left, right], edge, height }: Leaf, color: Oklch): void {
  const [x, y] = left;
  const width = right[0] - x;
  const fill = linear(
    context,
    [0, y, 0, y + height],
    [
      [0, shade(color, height < 0 ? 0 : -0.05)],
      [0.25, shade(color, 0.03)],
      [1, shade(color, -0.035)],
    ],
  );
  fillShape(context, [left, ...edge, right], fill);
  for (const [index, [tipX, tipY]] of edge.entries()) {
    if (index === 0 || index === TEETH) continue;
    const foot = x + width * ((index + 0.35 * (chance(index, 4) - 0.5)) / TEETH);
    const fold: readonly Point[] = [
      [foot, y],
      [tipX, tipY],
      [tipX + width * 0.03, y + height * 0.62],
    ];
    fillShape(context, fold, css(shade(color, index % 2 === 0 ? -0.055 : 0.025), 0.6));
  }
}

const COLUMNS = 7;
const ROWS = 7;

/** Paper that was crumpled and smoothed out again: facets, each turned to the light a little differently. */
function drawCrumpled(context: SKRSContext2D, { x, y, width, height }: Rect, color: Oklch): void {
  context.fillStyle = css(color);
  context.fillRect(x, y, width, height);
  const at = (column: number, row: number): Point => {
    const index = row * (COLUMNS + 1) + column;
    const inner = column > 0 && column < COLUMNS ? chance(index, 2) - 0.5 : 0;
    const level = row > 0 && row < ROWS ? chance(index, 3) - 0.5 : 0;
    return [x + (width * (column + inner * 0.8)) / COLUMNS, y + (height * (row + level * 0.8)) / ROWS];
  };
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const [a, b, c, d] = [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)];
      const index = row * COLUMNS + column;
      const turned = chance(index, 5) > 0.5;
      const halves = turned
        ? [
            [a, b, c],
            [a, c, d],
          ]
        : [
            [a, b, d],
            [b, c, d],
          ];
      for (const [half, points] of halves.entries())
        fillShape(context, points, css(shade(color, (chance(index * 2 + half, 6) - 0.55) * 0.075)));
    }
  }
}

/** A lid lying beside its box, turned by `angle`, with a seam of light along its edges. */
export function drawLyingLid(context: SKRSContext2D, rect: Rect, angle: number, color: Oklch, unit: number): void {
  const [half, tall] = [rect.width / 2, rect.height / 2];
  const place = (target: SKRSContext2D) => {
    target.translate(rect.x + half, rect.y + tall);
    target.rotate(angle);
  };
  drawSoft(context, { softness: 10, alpha: 0.4 }, (sketch) => {
    sketch.translate(unit * 0.012, unit * 0.02);
    place(sketch);
    sketch.fillStyle = css(shade(color, -0.5));
    sketch.fillRect(-half, -tall, rect.width, rect.height);
  });
  context.save();
  place(context);
  context.beginPath();
  context.roundRect(-half, -tall, rect.width, rect.height, unit * 0.008);
  context.fillStyle = linear(
    context,
    [-half, -tall, half, tall],
    [
      [0, shade(color, 0.06)],
      [0.5, color],
      [1, shade(color, -0.07)],
    ],
  );
  context.fill();
  context.strokeStyle = css(shade(color, 0.12), 0.7);
  context.lineWidth = unit * 0.0035;
  const inset = unit * 0.014;
  context.strokeRect(-half + inset, -tall + inset, rect.width - 2 * inset, rect.height - 2 * inset);
  context.restore();
}

/** Satin ribbons that were untied, each along a curve: a start, then pairs of control and end. */
export function drawLooseRibbons(
  context: SKRSContext2D,
  ribbons: readonly (readonly [Point, ...Point[]])[],
  width: number,
  color: Oklch,
): void {
  drawSoft(context, { softness: 7, alpha: 0.34 }, (sketch) => {
    sketch.translate(width * 0.12, width * 0.3);
    sketch.lineWidth = width;
    sketch.strokeStyle = css(shade(color, -0.5));
    for (const ribbon of ribbons) {
      ribbonPath(sketch, ribbon);
      sketch.stroke();
    }
  });
  for (const ribbon of ribbons) drawRibbon(context, ribbon, width, color);
}

function ribbonPath(context: SKRSContext2D, [start, ...rest]: readonly [Point, ...Point[]]): void {
  context.beginPath();
  context.moveTo(...start);
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const [over, to] = [rest[index], rest[index + 1]];
    if (over && to) context.quadraticCurveTo(...over, ...to);
  }
}

function drawRibbon(context: SKRSContext2D, ribbon: readonly [Point, ...Point[]], width: number, color: Oklch): void {
  // Where it turns over it shows its dull side.
  const sheen = linear(
    context,
    [...ribbon[0], ...(ribbon.at(-1) ?? ribbon[0])],
    [
      [0, shade(color, 0.05)],
      [0.3, shade(color, -0.035)],
      [0.52, shade(color, 0.06)],
      [0.75, shade(color, -0.045)],
      [1, shade(color, 0.04)],
    ],
  );
  context.save();
  context.lineJoin = 'round';
  for (const [share, fill] of [
    [1, css(shade(color, -0.11))],
    [0.88, sheen],
  ] as const) {
    ribbonPath(context, ribbon);
    context.lineWidth = width * share;
    context.strokeStyle = fill;
    context.stroke();
  }
  context.restore();
}
