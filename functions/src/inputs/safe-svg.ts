import { InputError } from './input-error';
import { isAllowedElement, safeAttribute, safeStyle } from './svg-rules';
import { parseSvg, writeSvg, type SvgElement } from './svg-tree';

export interface SafeSvg {
  source: Buffer;
  /** Pixels, in the logo's own proportion, with a longer side of `LOGO_SIDE`. */
  width: number;
  height: number;
}

export const LOGO_SIDE = 1000;
const MAX_ELEMENTS = 20_000;
const MAX_DEPTH = 64;
const MAX_RATIO = 40;

/**
 * Rebuilds a logo from only those parts of SVG that draw and refer to nothing outside of the
 * file, sized to be drawn at `LOGO_SIDE`. Throws InputError.
 */
export function makeSvgSafe(bytes: Buffer, name: string): SafeSvg {
  const root = parse(bytes, name);
  checkWeight(root, name);
  const { minX, minY, width, height } = viewBox(root, name);
  const scale = LOGO_SIDE / Math.max(width, height);
  const drawn = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  const clean = cleanElement(root);
  clean.attributes = {
    ...clean.attributes,
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    viewBox: `${minX} ${minY} ${width} ${height}`,
    width: String(drawn.width),
    height: String(drawn.height),
  };
  return { source: Buffer.from(writeSvg(clean)), ...drawn };
}

function parse(bytes: Buffer, name: string): SvgElement {
  const message = `“${name}” is not an SVG we can read. Export it as plain SVG, or as PNG, and upload it again.`;
  try {
    const root = parseSvg(bytes.toString('utf8').replace(/^\uFEFF/, ''));
    if (root) return root;
  } catch (error) {
    throw new InputError(name, message, { cause: error });
  }
  throw new InputError(name, message);
}

function cleanElement({ name, attributes, children }: SvgElement): SvgElement {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    const safe = key.startsWith('xmlns') ? null : safeAttribute(name, key, value);
    if (safe !== null && isKnownPrefix(key)) kept[key] = safe;
  }
  return { name, attributes: kept, children: children.flatMap((child) => cleanChild(name, child)) };
}

/** Attributes of editors (`inkscape:…`, `i:…`) would need their namespaces declared, and draw nothing. */
const isKnownPrefix = (name: string) => !name.includes(':') || name.startsWith('xlink:') || name.startsWith('xml:');

function cleanChild(parent: string, child: SvgElement | string): (SvgElement | string)[] {
  if (typeof child === 'string') {
    if (parent !== 'style') return [child];
    return safeStyle(child) === null ? [] : [child];
  }
  return isAllowedElement(child.name) ? [cleanElement(child)] : [];
}

/** Elements as drawn: what `use` repeats counts each time, so that a small file can't draw for minutes. */
function checkWeight(root: SvgElement, name: string): void {
  const byId = new Map<string, SvgElement>();
  const weights = new Map<SvgElement, number>();
  index(root, byId, 0, name);
  const tooHeavy = () => new InputError(name, `“${name}” has too many parts to draw. Export a simpler SVG, or a PNG.`);
  const weigh = (element: SvgElement, path: Set<SvgElement>): number => {
    const known = weights.get(element);
    if (known !== undefined) return known;
    if (path.has(element)) throw tooHeavy();
    const within = new Set(path).add(element);
    let weight = 1;
    for (const target of [...element.children, ...referenced(element, byId)]) {
      if (typeof target !== 'string') weight += weigh(target, within);
      if (weight > MAX_ELEMENTS) throw tooHeavy();
    }
    weights.set(element, weight);
    return weight;
  };
  weigh(root, new Set());
}

function index(element: SvgElement, byId: Map<string, SvgElement>, depth: number, name: string): void {
  if (depth > MAX_DEPTH)
    throw new InputError(name, `“${name}” is nested too deeply to read. Export it as plain SVG, or as PNG.`);
  const { id } = element.attributes;
  if (id) byId.set(id, element);
  for (const child of element.children) if (typeof child !== 'string') index(child, byId, depth + 1, name);
}

/** What `use`, patterns, masks and alike draw once more. */
function referenced({ attributes }: SvgElement, byId: Map<string, SvgElement>): SvgElement[] {
  return Object.entries(attributes).flatMap(([key, value]) => {
    const ids = key.endsWith('href')
      ? [value.trim().slice(1)]
      : [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/g)].map((match) => match[1] ?? '');
    return ids.flatMap((id) => byId.get(id) ?? []);
  });
}

const UNITS: Record<string, number> = { '': 1, px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 };

/** CSS pixels of a length such as `120`, `30mm`; null for percentages and anything else. */
function length(value: string | undefined): number | null {
  const match = /^\s*([\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(value ?? '');
  const unit = UNITS[match?.[2]?.toLowerCase() ?? ''];
  const pixels = Number(match?.[1]) * (unit ?? NaN);
  return match && pixels > 0 && Number.isFinite(pixels) ? pixels : null;
}

function viewBox({ attributes }: SvgElement, name: string) {
  const numbers = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [minX = NaN, minY = NaN, boxWidth = NaN, boxHeight = NaN] = numbers;
  const hasBox = [minX, minY, boxWidth, boxHeight].every(Number.isFinite) && boxWidth > 0 && boxHeight > 0;
  const width = hasBox ? boxWidth : length(attributes.width);
  const height = hasBox ? boxHeight : length(attributes.height);
  if (!width || !height) {
    throw new InputError(
      name,
      `“${name}” doesn’t say how large it is. Export it with a viewBox, or as PNG, and upload it again.`,
    );
  }
  if (Math.max(width / height, height / width) > MAX_RATIO) {
    throw new InputError(name, `“${name}” is too long and thin to show as a logo. Upload a more compact one.`);
  }
  return hasBox ? { minX, minY, width, height } : { minX: 0, minY: 0, width, height };
}
