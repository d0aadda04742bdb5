/** Rows of a matrix. */
export type Matrix = readonly [Row, Row, Row];
type Row = readonly [number, number, number];

/** Light as the printing industry measures it (XYZ under D50) in shares of a screen’s red, green and blue. */
export const SCREEN_OF_XYZ: Matrix = [
  [3.1338561, -1.6168667, -0.4906146],
  [-0.9787684, 1.9161415, 0.033454],
  [0.0719453, -0.2289914, 1.4052427],
];

export function multiply(matrix: Matrix, [x, y, z]: Row): [number, number, number] {
  const dot = ([a, b, c]: Row) => a * x + b * y + c * z;
  return [dot(matrix[0]), dot(matrix[1]), dot(matrix[2])];
}

export function product(left: Matrix, right: Matrix): Matrix {
  const column = (index: 0 | 1 | 2): Row => [right[0][index], right[1][index], right[2][index]];
  const [a, b, c] = [multiply(left, column(0)), multiply(left, column(1)), multiply(left, column(2))];
  return [
    [a[0], b[0], c[0]],
    [a[1], b[1], c[1]],
    [a[2], b[2], c[2]],
  ];
}

/** Linear light 0–1 as sRGB 0–255. */
export function encoded(linear: number): number {
  const light = Math.min(1, Math.max(0, linear));
  return Math.round(255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055));
}

/** sRGB 0–1 as linear light. */
export const decoded = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
