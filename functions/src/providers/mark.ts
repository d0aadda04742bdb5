/** Pixels from the top left corner. */
export interface MarkRect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The canvas's matrix when it was drawn: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type MarkMatrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

interface Placed {
  /** Before `matrix` turns and moves it. */
  rect: MarkRect;
  matrix: MarkMatrix;
}

export interface TextMark extends Placed {
  kind: 'text';
  text: string;
  /** What was asked to stand there and is in no face. */
  leftOut?: readonly string[];
  /** The box of each line, in the coordinates of `rect`. */
  lines: readonly MarkRect[];
  /** `#RRGGBB`. */
  color: string;
}

export interface LogoMark extends Placed {
  kind: 'logo';
}

export interface ProductMark extends Placed {
  kind: 'product';
  /** Index of the photo in the brief. */
  photo: number;
  /** The part of the photo that fills `rect`, in the photo's own pixels. */
  crop: MarkRect;
}

/** What was drawn where on an ad: by it the finished pixels are checked. */
export type Mark = TextMark | LogoMark | ProductMark;
