/** A picture's width and height in pixels, as far as they are known. */
export interface Size {
  width: number | null;
  height: number | null;
}

export const UNKNOWN_SIZE: Size = { width: null, height: null };

/** What Shopify's named sizes measure. */
const NAMED: Readonly<Record<string, number>> = {
  pico: 16,
  icon: 32,
  thumb: 50,
  small: 100,
  compact: 160,
  medium: 240,
  large: 480,
  grande: 600,
};

const WIDTHS = ['w', 'width', 'wid', 'sw', 'imwidth', 'mw'];
const HEIGHTS = ['h', 'height', 'hei', 'sh', 'imheight', 'mh'];

/** Behind a name, width and height stand for pixels or for what the product measures. */
const IN_NAME = /[-_](\d{2,4})x(\d{0,4})(?:_crop_[a-z]{1,8})?(?:@\dx)?(?:\.[a-z]{3,5}){1,3}$/i;
const ALWAYS_PIXELS = /^\/s\/files\/|\/cdn\/shop\/|\/wp-content\/|\/uploads\//;
const LEAST_CREDIBLE = 200;

/** Each gives a width and, where it has one, a height. */
const IN_PATH: readonly RegExp[] = [
  /\/(\d{2,4})x(\d{2,4})\//,
  /\/stencil\/(\d{2,4})w\//,
  /[/,]w_(\d{1,4})(?:,h_(\d{1,4}))?[,/]/,
  /\/cdn-cgi\/image\/(?:[^/]{0,80},)?w(?:idth)?=(\d{1,4})/,
  /\._[A-Z_]{0,9}S[XL](\d{2,4})_/,
  /=w(\d{2,4})(?:-h(\d{2,4}))?/,
];
const ONLY_HEIGHT = /_x(\d{2,4})(?:@\dx)?\.[a-z]{3,4}$|[/,]h_(\d{1,4})[,/]/;

/** The size that an address asks for; unknown where it asks for none. */
export function sizeInAddress(address: string): Size {
  if (!URL.canParse(address)) return UNKNOWN_SIZE;
  const { pathname, searchParams } = new URL(address.slice(0, 4000));
  const width = firstNumber(searchParams, WIDTHS) ?? squarespace(searchParams);
  const height = firstNumber(searchParams, HEIGHTS);
  return width || height ? { width, height } : sizeInPath(pathname);
}

function sizeInPath(path: string): Size {
  const inName = sizeBy(IN_NAME, path);
  if (inName && (ALWAYS_PIXELS.test(path) || Math.max(inName.width ?? 0, inName.height ?? 0) >= LEAST_CREDIBLE)) {
    return inName;
  }
  for (const pattern of IN_PATH) {
    const size = sizeBy(pattern, path);
    if (size) return size;
  }
  const tall = ONLY_HEIGHT.exec(path);
  if (tall) return { width: null, height: pixels(tall[1] ?? tall[2]) };
  const name = /^\/s\/files\/|\/cdn\/shop\//.test(path) ? /_([a-z]{4,7})\.[a-z]{3,4}$/.exec(path)?.[1] : undefined;
  const side = name ? NAMED[name] : undefined;
  return side ? { width: side, height: side } : UNKNOWN_SIZE;
}

function sizeBy(pattern: RegExp, path: string): Size | null {
  const [, width, height] = pattern.exec(path) ?? [];
  return width ? { width: pixels(width), height: pixels(height) } : null;
}

function firstNumber(query: URLSearchParams, names: readonly string[]): number | null {
  for (const name of names) {
    const value = pixels(query.get(name));
    if (value) return value;
  }
  return null;
}

/** `format=750w` */
const squarespace = (query: URLSearchParams) => pixels(/^(\d{2,4})w$/.exec(query.get('format') ?? '')?.[1]);

/** A whole number of pixels, of which CSS units may follow; null for anything else. */
export function pixels(text: string | null | undefined): number | null {
  const digits = /^\s*(\d{1,5})(?:\.\d{1,6})?(?:px)?\s*$/.exec(text?.slice(0, 40) ?? '')?.[1];
  const value = Number(digits);
  return value > 0 && value <= 20_000 ? value : null;
}
