import { pathPoints } from './path-points';
import type { ById } from './svg-weight';
import type { SvgElement } from './svg-tree';
import { combined, IDENTITY, moved, readTransform, type Transform } from './transform';

export interface Extent {
  minX: number;
  minY: number;
  width: number;
  height: number;
}

/** What is drawn only where something refers to it. */
const UNDRAWN = new Set([
  'defs',
  'symbol',
  'clipPath',
  'mask',
  'marker',
  'pattern',
  'linearGradient',
  'radialGradient',
]);

type Point = [number, number];

/** Where a drawing without a size of its own draws: no less than all of it; null where nothing is drawn. */
export function drawingExtent(root: SvgElement, byId: ById): Extent | null {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const visit = (element: SvgElement, outer: Transform, stroke: number): void => {
    if (UNDRAWN.has(element.name)) return;
    const { attributes } = element;
    const inner = combined(outer, readTransform(attributes.transform));
    const width = number(/stroke-width\s*:\s*([\d.]+)/.exec(attributes.style ?? '')?.[1] ?? attributes['stroke-width']);
    const wide = width || stroke;
    for (const [x, y] of pointsOf(element)) {
      for (const corner of around(x, y, hasStroke(attributes) ? wide : wide / 2)) grow(bounds, moved(inner, ...corner));
    }
    for (const child of drawnIn(element, byId)) visit(child, shifted(element, inner), wide);
  };
  visit(root, IDENTITY, 1);
  const { left, top, right, bottom } = bounds;
  const [width, height] = [right - left, bottom - top];
  return width > 0 && height > 0 && Number.isFinite(width * height) ? { minX: left, minY: top, width, height } : null;
}

const number = (text: string | undefined) => {
  const value = parseFloat(text ?? '');
  return Number.isFinite(value) ? value : 0;
};

const hasStroke = ({ stroke, style = '' }: Record<string, string>) =>
  (stroke !== undefined && stroke !== 'none') || /stroke\s*:/.test(style);

function grow(bounds: { left: number; top: number; right: number; bottom: number }, [x, y]: Point): void {
  bounds.left = Math.min(bounds.left, x);
  bounds.top = Math.min(bounds.top, y);
  bounds.right = Math.max(bounds.right, x);
  bounds.bottom = Math.max(bounds.bottom, y);
}

function drawnIn({ name, attributes, children }: SvgElement, byId: ById): SvgElement[] {
  const own = children.filter((child) => typeof child !== 'string');
  const target = name === 'use' ? byId.get((attributes.href ?? attributes['xlink:href'] ?? '').trim().slice(1)) : null;
  // A symbol draws when it is used.
  return target ? [...own, target.name === 'symbol' ? { ...target, name: 'g' } : target] : own;
}

/** `use` and inner drawings begin at a place of their own. */
function shifted({ name, attributes }: SvgElement, transform: Transform): Transform {
  if (name !== 'use') return transform;
  return combined(transform, [1, 0, 0, 1, number(attributes.x), number(attributes.y)]);
}

const around = (x: number, y: number, by: number): Point[] => [
  [x - by, y - by],
  [x + by, y + by],
  [x - by, y + by],
  [x + by, y - by],
];

function pointsOf({ name, attributes: its, children }: SvgElement): Point[] {
  const [x, y, width, height] = [number(its.x), number(its.y), number(its.width), number(its.height)];
  switch (name) {
    case 'path':
      return pathPoints(its.d ?? '');
    case 'rect':
    case 'image':
      return corners(x, y, x + width, y + height);
    case 'circle':
      return box(number(its.cx), number(its.cy), number(its.r), number(its.r));
    case 'ellipse':
      return box(number(its.cx), number(its.cy), number(its.rx), number(its.ry));
    case 'line':
      return [
        [number(its.x1), number(its.y1)],
        [number(its.x2), number(its.y2)],
      ];
    case 'polygon':
    case 'polyline':
      return pathPoints(`M${its.points ?? ''}`);
    case 'text':
      return textBox(its, x, y, children);
    default:
      return [];
  }
}

const corners = (left: number, top: number, right: number, bottom: number): Point[] => [
  [left, top],
  [right, top],
  [left, bottom],
  [right, bottom],
];

const box = (x: number, y: number, across: number, down: number) => corners(x - across, y - down, x + across, y + down);

/** Wider than any face sets it, to both sides: it may end or be centred where it stands. */
function textBox(its: Record<string, string>, x: number, y: number, children: SvgElement['children']): Point[] {
  const size = number(/font-size\s*:\s*([\d.]+)/.exec(its.style ?? '')?.[1] ?? its['font-size']) || 16;
  const letters = textIn(children).length;
  return corners(x - letters * size, y - size * 1.2, x + letters * size, y + size * 0.5);
}

/** All that is written in an element and below it. */
export function textIn(children: SvgElement['children']): string {
  return children.map((child) => (typeof child === 'string' ? child : textIn(child.children))).join('');
}
