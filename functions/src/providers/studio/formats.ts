import { productRect } from './picture/place-product';
import { area, safePart, type Rect, type Space, type Stage } from './stage';

/**
 * The four ways to arrange an ad: `wide` and `story` by the ratio; a square or portrait is
 * `side` for a tall thing, whose words stand next to it, and else `stack`.
 */
export type Format = 'wide' | 'story' | 'side' | 'stack';

/** Left, top, width and height as shares, in reading direction. */
export type Shares = readonly [x: number, y: number, width: number, height: number];

/** The usual places of a logo row and of a footer, in shares of the safe area. */
export const LOGO_START: Shares = [0, 0, 0.5, 0.1];
export const LOGO_CENTER: Shares = [0.2, 0, 0.6, 0.1];
export const FOOTER: Shares = [0, 0.9, 1, 0.1];

export interface Arrangement {
  /** Of the safe area. */
  logo: Shares;
  text: Shares;
  /** Of the whole ad: a product may go where words must not. */
  product: Shares;
  /** Largest headline, as a share of the shorter side. */
  headline: number;
  align: 'start' | 'center';
  /** Where the words sit in their rectangle: 0 top, 1 bottom. */
  anchor: number;
  /** Free of words above a product, as a share of the shorter side; more where scenery stands out above it. */
  headroom?: number;
  /** Of the safe area: a row for line and call to action, where these don't stand under the headline. */
  footer?: Shares;
}

export interface Arranged {
  format: Format;
  logo: Rect;
  text: Rect;
  product: Rect;
  /** Where the first picture will stand inside `product`. */
  drawn: Rect;
  headlineSize: number;
  align: 'start' | 'center';
  anchor: number;
  footer: Rect | null;
}

/** Narrower than this (width ÷ height) is a tall thing. */
const TALL = { '1:1': 0.68, '4:5': 0.52 };

export function formatOf({ ratio, pictures: [{ width, height }] }: Pick<Stage, 'ratio' | 'pictures'>): Format {
  if (ratio === '16:9') return 'wide';
  if (ratio === '9:16') return 'story';
  return width / height < TALL[ratio] ? 'side' : 'stack';
}

/**
 * The rectangles of a composition in pixels, for the stage's format where no other is asked for.
 * Words above a product get the room that a low one leaves.
 */
export function arrange(
  stage: Space & Pick<Stage, 'pictures'>,
  arrangements: Record<Format, Arrangement>,
  format: Format = formatOf(stage),
): Arranged {
  const { logo, text, product, headline, align, anchor, footer, headroom = 0.03 } = arrangements[format];
  const productArea = area(stage, ...product);
  const drawn = productRect(stage.pictures[0], productArea, 'stand');
  const words = safePart(stage, ...text);
  const isAbove = format === 'stack' || format === 'story';
  // A low product may stand where a story's words must not.
  const most = stage.safe.y + stage.safe.height - words.y;
  const room = Math.min(most, Math.max(stage.short * 0.14, drawn.y - stage.short * headroom - words.y));
  return {
    format,
    logo: safePart(stage, ...logo),
    text: isAbove ? { ...words, height: room } : words,
    product: productArea,
    drawn,
    headlineSize: headline * stage.short,
    align,
    anchor,
    footer: footer ? safePart(stage, ...footer) : null,
  };
}

/** The middle of a rectangle in left-to-right scenery, wherever the layout has put it. */
export function sceneryX({ mirrored, width }: Space, x: number): number {
  return mirrored ? width - x : x;
}
