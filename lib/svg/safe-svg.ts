import { shapeProblem } from '../domain/pictures/picture-shape';
import { xmlText } from '../domain/pictures/xml-text';
import { drawingExtent, type Extent, textIn } from './drawing-extent';
import { asDataUrl, unfoldEmbedded } from './embedded-svg';
import { NO_SIZE, SvgProblem, UNFOLDING, UNREADABLE } from './svg-problem';
import { isAllowedElement, isUnwrapped, safeAttribute, safeStyle } from './svg-rules';
import { parseSvg, writeSvg, type SvgElement } from './svg-tree';
import { type ById, checkWeight } from './svg-weight';

export interface SafeSvg {
  source: string;
  /** Pixels, in the logo's own proportion, with a longer side of `LOGO_SIDE`. */
  width: number;
  height: number;
  /** What is written in it as text, which whoever draws it sets in a face of theirs; empty where all is drawn as shapes. */
  text: string;
}

export const LOGO_SIDE = 1000;

/**
 * Rebuilds a logo from only those parts of SVG that draw and refer to nothing outside of the file, sized to be drawn at
 * `LOGO_SIDE`. Nothing else of it is ever drawn, here or in a browser. Throws SvgProblem.
 */
export function makeSvgSafe(bytes: Uint8Array): SafeSvg {
  const root = parse(bytes);
  const byId = checkWeight(root);
  const box = viewBox(root, byId);
  const shape = shapeProblem('logo', box.width, box.height);
  if (shape) throw new SvgProblem(shape);
  const clean = sized(root, box);
  return { source: writeSvg(clean), ...drawnSize(box), text: liveText(clean) };
}

/** An entity made of others: no program writes such, and ten of them are a thousand million. */
const ENTITY_OF_ENTITIES = /<!ENTITY\s[^>]{0,10000}&[\w.:-]+;/;

function parse(bytes: Uint8Array): SvgElement {
  const text = xmlText(bytes);
  if (ENTITY_OF_ENTITIES.test(text)) throw new SvgProblem(UNFOLDING);
  try {
    const root = parseSvg(text);
    if (root) {
      unfoldEmbedded(root);
      return root;
    }
  } catch (error) {
    throw new SvgProblem(UNREADABLE, { cause: error });
  }
  throw new SvgProblem(UNREADABLE);
}

function drawnSize({ width, height }: Extent): { width: number; height: number } {
  const scale = LOGO_SIDE / Math.max(width, height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The cleaned root with the namespaces that it needs, and one size. */
function sized(root: SvgElement, box: Extent): SvgElement {
  const clean = cleanElement(root);
  const { width, height } = drawnSize(box);
  clean.attributes = {
    ...clean.attributes,
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    viewBox: `${box.minX} ${box.minY} ${box.width} ${box.height}`,
    width: String(width),
    height: String(height),
  };
  return clean;
}

function cleanElement({ name, attributes, children }: SvgElement): SvgElement {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    const safe = key.startsWith('xmlns') ? null : safeAttribute(name, key, value);
    if (safe !== null && isKnownPrefix(key)) kept[key] = safe;
  }
  if (name === 'image') return cleanImage(kept, children);
  return { name, attributes: kept, children: children.flatMap((child) => cleanChild(name, child)) };
}

/** With the drawing that it holds, if any, cleaned as its own. */
function cleanImage(attributes: Record<string, string>, [inner]: SvgElement['children']): SvgElement {
  if (inner === undefined || typeof inner === 'string') return { name: 'image', attributes, children: [] };
  const box = viewBox(inner, checkWeight(inner));
  return { name: 'image', attributes: { ...attributes, href: asDataUrl(writeSvg(sized(inner, box))) }, children: [] };
}

/** Attributes of editors (`inkscape:…`, `i:…`) would need their namespaces declared, and draw nothing. */
const isKnownPrefix = (name: string) => !name.includes(':') || name.startsWith('xlink:') || name.startsWith('xml:');

function cleanChild(parent: string, child: SvgElement | string): (SvgElement | string)[] {
  if (typeof child === 'string') {
    if (parent !== 'style') return [child];
    return safeStyle(child) === null ? [] : [child];
  }
  if (isUnwrapped(child.name)) return child.children.flatMap((inner) => cleanChild(parent, inner));
  return isAllowedElement(child.name) ? [cleanElement(child)] : [];
}

function liveText(element: SvgElement): string {
  if (element.name === 'text') return textIn(element.children).trim();
  const parts = element.children.flatMap((child) => (typeof child === 'string' ? [] : [liveText(child)]));
  return parts.filter((part) => part !== '').join(' ');
}

const UNITS: Record<string, number> = { '': 1, px: 1, pt: 4 / 3, pc: 16, mm: 96 / 25.4, cm: 96 / 2.54, in: 96 };

/** CSS pixels of a length such as `120`, `30mm`; null for percentages and anything else. */
function length(value: string | undefined): number | null {
  const match = /^\s*([\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(value ?? '');
  const unit = UNITS[match?.[2]?.toLowerCase() ?? ''];
  const pixels = Number(match?.[1]) * (unit ?? NaN);
  return match && pixels > 0 && Number.isFinite(pixels) ? pixels : null;
}

/** By its viewBox, else its size, else by where it draws. */
function viewBox(root: SvgElement, byId: ById): Extent {
  const { attributes } = root;
  const numbers = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [minX = NaN, minY = NaN, boxWidth = NaN, boxHeight = NaN] = numbers;
  const hasBox = [minX, minY, boxWidth, boxHeight].every(Number.isFinite) && boxWidth > 0 && boxHeight > 0;
  if (hasBox) return { minX, minY, width: boxWidth, height: boxHeight };
  const [width, height] = [length(attributes.width), length(attributes.height)];
  if (width && height) return { minX: 0, minY: 0, width, height };
  const extent = drawingExtent(root, byId);
  if (!extent) throw new SvgProblem(NO_SIZE);
  return extent;
}
