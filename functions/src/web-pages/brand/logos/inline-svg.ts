import type { Page } from '../../page';
import type { PageElement } from '../page-element';
import { elementsOf } from '../page-elements';

const LONGEST = 60_000;
const DEEPEST = 32;
const ROUNDS = 4;
const DROPPED = new Set(['script', 'foreignobject', 'a', 'iframe', 'audio', 'video', 'animate', 'set']);

/** HTML’s parser writes names in lower case; SVG’s are these. */
const CASED = new Map(
  `viewBox preserveAspectRatio gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits
  patternUnits patternContentUnits patternTransform primitiveUnits filterUnits stdDeviation baseFrequency numOctaves
  tableValues textLength lengthAdjust startOffset pathLength markerWidth markerHeight markerUnits refX refY
  linearGradient radialGradient clipPath textPath feBlend feColorMatrix feComponentTransfer feComposite feDropShadow
  feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feOffset`
    .split(/\s+/)
    .map((name): [string, string] => [name.toLowerCase(), name]),
);

/** What a page’s drawings may repeat, by id. */
export type Drawn = ReadonlyMap<string, PageElement>;

const REPEATABLE = new Set(
  `symbol g path svg use circle ellipse rect polygon polyline line text lineargradient radialgradient clippath mask
  pattern filter image`.split(/\s+/),
);
const MOST_IDS = 20_000;

/** Everything with an id that a drawing may repeat. */
export function drawnById(page: Page): Drawn {
  const byId = new Map<string, PageElement>();
  for (const element of elementsOf(page)) {
    const { id } = element.attribs;
    if (id && REPEATABLE.has(element.name) && !byId.has(id)) byId.set(id, element);
    if (byId.size >= MOST_IDS) break;
  }
  return byId;
}

/**
 * An `svg` of the page as a file of its own, at most 60 kB, with what it repeats from elsewhere on the page. Null for
 * one that repeats what isn’t on the page, says nowhere how large it is, or draws nothing.
 */
export function standaloneSvg(svg: PageElement, drawn: Drawn): string | null {
  const inner = writeAll(svg.children, 1);
  if (inner === null || !/<(?:path|text|use|image|rect|circle|ellipse|polygon|polyline|line)\b/.test(inner))
    return null;
  const defs = repeated(inner, drawn);
  if (defs === null) return null;
  const box = sizeOf(svg) ?? sizeOf(soleSymbol(svg, drawn));
  if (!box) return null;
  const own = Object.entries(svg.attribs).filter(
    ([name]) => !/^(?:xmlns|viewbox$|width$|height$|class$|style$|id$)/.test(name),
  );
  const attributes = writeAttributes({ xmlns: 'http://www.w3.org/2000/svg', ...box, ...Object.fromEntries(own) });
  const whole = `<svg${attributes}>${defs === '' ? '' : `<defs>${defs}</defs>`}${inner}</svg>`;
  return whole.length <= LONGEST ? whole : null;
}

function sizeOf(element: PageElement | undefined): Record<string, string> | null {
  const { viewbox, viewBox = viewbox, width, height } = element?.attribs ?? {};
  if (viewBox && /^\s*(?:[-\d.e]+[\s,]+){3}[-\d.e]+\s*$/.test(viewBox.slice(0, 100))) return { viewBox };
  const isLength = (text: string | undefined) => /^[\d.]+(?:px)?$/.test(text?.trim() ?? '');
  return width && height && isLength(width) && isLength(height) ? { width, height } : null;
}

const targetOf = (address: string) => /^\s*#(.+?)\s*$/.exec(address.slice(0, 200))?.[1] ?? null;

/** The symbol that an `svg` is no more than a frame of: it has the drawing’s size then. */
function soleSymbol({ children }: PageElement, drawn: Drawn): PageElement | undefined {
  const use = children.slice(0, 20).find((child): child is PageElement => 'attribs' in child && child.name === 'use');
  const id = targetOf(use?.attribs.href ?? use?.attribs['xlink:href'] ?? '');
  return id === null ? undefined : drawn.get(id);
}

/** What a drawing repeats of the rest of the page, and what that repeats; null where something is missing. */
function repeated(drawing: string, drawn: Drawn): string | null {
  const known = new Set(idsIn(drawing));
  const parts: string[] = [];
  let fresh = drawing;
  for (let round = 0; round < ROUNDS && fresh !== ''; round++) {
    const added = firstRepeated(fresh, known, drawn);
    if (added === null) return null;
    parts.push(added);
    fresh = added;
  }
  return fresh === '' ? parts.join('') : null;
}

function firstRepeated(drawing: string, known: Set<string>, drawn: Drawn): string | null {
  let added = '';
  for (const { id, isNeeded } of referencesIn(drawing)) {
    if (known.has(id)) continue;
    known.add(id);
    const target = drawn.get(id);
    const written = target ? write(target, 1) : null;
    if (written === null && isNeeded) return null;
    for (const inner of idsIn(written ?? '')) known.add(inner);
    added += written ?? '';
    if (added.length > LONGEST) return null;
  }
  return added;
}

/** Without what it repeats a drawing is another one; without a pattern or a mask it is not as fine. */
function referencesIn(drawing: string): { id: string; isNeeded: boolean }[] {
  const uses = [...drawing.matchAll(/<use\b[^>]*?\shref="([^"]*)"/g)].map(
    ([, address = '']) => targetOf(address) ?? '',
  );
  const paints = [...drawing.matchAll(/url\(\s*(?:&quot;|')?#([\w-]{1,200})/g)].map(([, id = '']) => id);
  return [...uses.map((id) => ({ id, isNeeded: true })), ...paints.map((id) => ({ id, isNeeded: false }))];
}

const idsIn = (drawing: string) => [...drawing.matchAll(/\sid="([^"]{1,200})"/g)].map(([, id = '']) => id);

function writeAll(children: PageElement['children'], depth: number): string | null {
  let whole = '';
  for (const child of children) {
    if (child.type === 'text') whole += escaped(child.data.replace(/\s+/g, ' '));
    else if ('attribs' in child) {
      const written = write(child, depth);
      if (written === null) return null;
      whole += written;
    }
    if (whole.length > LONGEST) return null;
  }
  return whole;
}

function write(element: PageElement, depth: number): string | null {
  if (depth > DEEPEST) return null;
  const { name, attribs } = element;
  if (DROPPED.has(name.toLowerCase())) return '';
  const inner = writeAll(element.children, depth + 1);
  const tag = CASED.get(name) ?? name;
  return inner === null || !/^[a-z][\w:-]*$/i.test(tag) ? null : `<${tag}${writeAttributes(attribs)}>${inner}</${tag}>`;
}

function writeAttributes(attributes: Record<string, string>): string {
  const { href = attributes['xlink:href'], ...others } = attributes;
  const all = href === undefined ? others : { ...others, href };
  // Editors’ own attributes would need their namespaces declared, and draw nothing.
  const kept = Object.entries(all).filter(
    ([name]) => /^[a-z_][\w.-]*$/i.test(name) && !/^(?:on|data-|aria-)/i.test(name),
  );
  return kept.map(([name, value]) => ` ${CASED.get(name) ?? name}="${escaped(value)}"`).join('');
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  // XML knows no control characters.
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');
}
