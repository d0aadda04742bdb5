import { xmlText } from '../domain/pictures/xml-text';
import { parseSvg, type SvgElement } from './svg-tree';

const EMBEDDED = /^\s*data:image\/svg\+xml((?:;[\w=-]+)*),/i;
const MOST_LEVELS = 3;

/** Unfolds drawings that images of a drawing hold as data: each becomes the only child of its image. */
export function unfoldEmbedded(element: SvgElement, level = 0): void {
  for (const child of element.children) if (typeof child !== 'string') unfoldEmbedded(child, level);
  if (element.name !== 'image') return;
  const source = hrefOf(element);
  const [head, options = ''] = EMBEDDED.exec(source.slice(0, 200)) ?? [];
  element.children = [];
  if (head === undefined || level >= MOST_LEVELS) return;
  const inner = readEmbedded(source.slice(head.length), /;base64/i.test(options));
  if (!inner) return;
  unfoldEmbedded(inner, level + 1);
  element.children = [inner];
}

/** null for what can’t be read: the drawing around it is drawn without, as browsers do. */
function readEmbedded(data: string, isBase64: boolean): SvgElement | null {
  try {
    return parseSvg(decoded(data, isBase64));
  } catch {
    return null;
  }
}

export const hrefOf = ({ attributes }: SvgElement) => attributes.href ?? attributes['xlink:href'] ?? '';

function decoded(data: string, isBase64: boolean): string {
  if (!isBase64) return decodeURIComponent(data);
  return xmlText(Uint8Array.from(atob(data.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0)));
}

/** A drawing as an address that holds it. */
export function asDataUrl(source: string): string {
  const bytes = new TextEncoder().encode(source);
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return `data:image/svg+xml;base64,${btoa(letters)}`;
}
