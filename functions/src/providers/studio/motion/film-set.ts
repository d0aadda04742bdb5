import type { AspectRatio } from '../../../../../lib/domain/shared/aspect-ratio';
import type { Language } from '../../../../../lib/domain/shared/language';
import type { FilmScript, SceneScript } from '../../../../../lib/domain/video/film-script';
import { arrange, formatOf, type Arranged, type Arrangement, type Format } from '../formats';
import type { GroundRange } from '../color/contrast';
import type { Palette } from '../color/palette';
import type { Picture } from '../picture/picture';
import type { Rect } from '../stage';

/** A product of a film: its pictures, its colours, and how it stands. */
export interface FilmProduct {
  name: string;
  price: string | null;
  /** Cut-outs first. */
  pictures: readonly [Picture, ...Picture[]];
  /** The brand's colours, and this product's own. */
  palette: Palette;
  hangs: boolean;
}

/** How a frame is arranged: beside each other, one above the other in a story, or in a square or portrait. */
export type FilmFormat = 'wide' | 'tall' | 'square';

/** What the scenes of one film are made of: the same for all of its frames. */
export interface FilmSet {
  script: FilmScript;
  ratio: AspectRatio;
  format: FilmFormat;
  language: Language;
  /** Pixels. */
  width: number;
  height: number;
  short: number;
  /** Where words may stand. */
  safe: Rect;
  mirrored: boolean;
  fps: number;
  /** Frames of a beat, not rounded: a move that lands on `Math.round(beat * n)` lands on the music. */
  beat: number;
  palette: Palette;
  /** None in a film of set type. */
  products: readonly FilmProduct[];
  logo: Picture | null;
  /** What is behind the words of the scene that is set up, where a first look has found that they can’t be read. */
  behind?: ReadonlyMap<string, GroundRange>;
}

/** A scene and where it stands in its film. */
export interface SceneOfFilm extends SceneScript {
  /** 0 is the first. */
  index: number;
  isFirst: boolean;
  isLast: boolean;
  /** The frame of the film that it begins with. */
  start: number;
  /** Frames of its beginning and its end that a transition takes. */
  entering: number;
  leaving: number;
}

/** A moment of a scene. */
export interface Moment {
  /** From the scene's first; below 0 and beyond its last while a transition shows it beside another. */
  frame: number;
  /** The frame of the film. */
  filmFrame: number;
  seconds: number;
  /** Seconds of the whole scene. */
  lasts: number;
  /** 0 at the scene's beginning, 1 at its end, and a little beyond both. */
  share: number;
}

/** Frames that the first scene's moves have behind them when the film begins: its first frame is what stands for it. */
const HEAD_START = 8;

/** The frame of a scene from which its moves are counted. */
export const beginOf = ({ isFirst }: SceneOfFilm) => (isFirst ? -HEAD_START : 0);

/** The product that a scene shows. Throws in a film without any. */
export function productOf({ products: [first, ...others] }: FilmSet, scene: Pick<SceneScript, 'product'>): FilmProduct {
  if (!first) throw new Error('A film of set type shows no product');
  return others[scene.product - 1] ?? first;
}

/** So much wider than high that more height would not make it larger. */
export const isFlat = ({ pictures: [{ width, height }] }: Pick<FilmProduct, 'pictures'>) => width / height > 1.4;

/** Width over height below which a thing stands beside its words in a square: under them both would be small. */
const NARROW = 0.9;

/** How a scene is arranged for a product's shape: as ads are, but for squares, where a film's words come and go. */
export function formatFor({ ratio }: FilmSet, { pictures }: Pick<FilmProduct, 'pictures'>, narrow = NARROW): Format {
  const [{ width, height }] = pictures;
  return ratio === '1:1' && width / height < narrow ? 'side' : formatOf({ ratio, pictures });
}

/** The places of a scene for a product's shape. */
export function arrangeFor(
  set: FilmSet,
  product: FilmProduct,
  places: Record<Format, Arrangement>,
  format: Format = formatFor(set, product),
): Arranged {
  return arrange({ ...set, pictures: product.pictures }, places, format);
}

/** What is left of a place below words, for a product that floats in the middle of it; all of it beside them. */
export function roomBelow({ short }: FilmSet, { format, product }: Arranged, words: Rect): Rect {
  if (format === 'wide' || format === 'side') return product;
  const top = Math.min(words.y + words.height + short * 0.05, product.y + product.height * 0.6);
  return { ...product, y: top, height: product.y + product.height - top };
}
