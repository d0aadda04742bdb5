/**
 * What may stand in a logo. Everything not named here is left out: scripts, foreignObject,
 * animation, event handlers, links, feImage, fonts fetched from elsewhere.
 */
const ELEMENTS = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textPath title desc switch
  linearGradient radialGradient stop clipPath mask pattern marker image style filter feBlend feColorMatrix
  feComponentTransfer feComposite feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge
  feMergeNode feOffset`.split(/\s+/),
);

const EMBEDDED_IMAGE = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=\s]*$/;

export const isAllowedElement = (name: string) => ELEMENTS.has(name);

/** A link draws what is in it, and leads nowhere here. */
export const isUnwrapped = (name: string) => name === 'a';

/** What is kept of an attribute; null when it has to go. */
export function safeAttribute(element: string, name: string, value: string): string | null {
  const plain = name.toLowerCase();
  if (plain.startsWith('on') || plain === 'xml:base') return null;
  if (plain === 'href' || plain === 'xlink:href') return safeReference(element, value.trim());
  return safeStyle(value);
}

function safeReference(element: string, value: string): string | null {
  if (value.startsWith('#')) return value;
  return element === 'image' && EMBEDDED_IMAGE.test(value) ? value : null;
}

/**
 * A style, or an attribute that may hold one: null when it refers to anything outside of the
 * file. CSS escapes (`u\72l(`) are read as refused, since they serve only to hide something.
 */
export function safeStyle(css: string): string | null {
  if (/@import|@font-face|expression\s*\(|javascript:|\\/i.test(css)) return null;
  for (const [, reference] of css.matchAll(/(?:url|image|image-set|src)\s*\(\s*["']?\s*([^"')]*)/gi)) {
    if (!reference?.startsWith('#')) return null;
  }
  return css;
}
