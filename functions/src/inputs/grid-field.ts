import type { Box } from './prepared-image';

/** A photo in square cells, at most `side` on its longer side, counted from the top left. */
export class GridField {
  readonly columns: number;
  readonly rows: number;
  readonly cells: readonly number[];

  constructor(width: number, height: number, side: number) {
    const longest = Math.max(width, height);
    this.columns = Math.max(1, Math.round((side * width) / longest));
    this.rows = Math.max(1, Math.round((side * height) / longest));
    this.cells = Array.from({ length: this.columns * this.rows }, (_, cell) => cell);
  }

  /** The cell at shares 0–1 of width and height. */
  at(x: number, y: number): number {
    return Math.floor(y * this.rows) * this.columns + Math.floor(x * this.columns);
  }

  place(cell: number): [column: number, row: number] {
    return [cell % this.columns, Math.floor(cell / this.columns)];
  }

  isEdge(cell: number): boolean {
    const [x, y] = this.place(cell);
    return x === 0 || y === 0 || x === this.columns - 1 || y === this.rows - 1;
  }

  /** 1 in the middle, falling to a fifth in the corners. */
  centred(cell: number): number {
    const [column, row] = this.place(cell);
    const [x, y] = [(column + 0.5) / this.columns - 0.5, (row + 0.5) / this.rows - 0.5];
    return Math.exp(-(x * x + y * y) / 0.3);
  }

  /** Left, right, above and below, inside the grid. */
  around(cell: number): number[] {
    const [x, y] = this.place(cell);
    const found = [];
    if (x > 0) found.push(cell - 1);
    if (x < this.columns - 1) found.push(cell + 1);
    if (y > 0) found.push(cell - this.columns);
    if (y < this.rows - 1) found.push(cell + this.columns);
    return found;
  }

  /** The box around cells, `margin` cells larger; null without cells, or when it is more than `most` of all. */
  boxAround(cells: readonly number[], margin: number, most: number): Box | null {
    if (cells.length === 0) return null;
    const places = cells.map((cell) => this.place(cell));
    const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
    const left = Math.max(0, Math.min(...xs) - margin) / this.columns;
    const right = Math.min(this.columns, Math.max(...xs) + 1 + margin) / this.columns;
    const top = Math.max(0, Math.min(...ys) - margin) / this.rows;
    const bottom = Math.min(this.rows, Math.max(...ys) + 1 + margin) / this.rows;
    const [width, height] = [right - left, bottom - top];
    return width * height > most ? null : { x: left, y: top, width, height };
  }
}

export interface Part {
  cells: number[];
  weight: number;
}

/** The connected parts above `least`. */
export function partsAbove(grid: GridField, weights: readonly number[], least: number): Part[] {
  const seen = new Set<number>();
  const parts: Part[] = [];
  for (const start of grid.cells) {
    if (seen.has(start) || (weights[start] ?? 0) <= least) continue;
    seen.add(start);
    const cells = [start];
    for (const cell of cells) {
      for (const next of grid.around(cell)) {
        if (seen.has(next) || (weights[next] ?? 0) <= least) continue;
        seen.add(next);
        cells.push(next);
      }
    }
    parts.push({ cells, weight: cells.reduce((sum, cell) => sum + (weights[cell] ?? 0), 0) });
  }
  return parts;
}

/** The cells of the parts that weigh at least `share` of the heaviest. */
export function heavyCells(parts: readonly Part[], share: number): number[] {
  const heaviest = Math.max(0, ...parts.map(({ weight }) => weight));
  return parts.filter(({ weight }) => weight >= heaviest * share).flatMap(({ cells }) => cells);
}

const BINS = 64;

/** The value that best parts small from large ones (Otsu's method). */
export function otsu(values: readonly number[]): number {
  const most = Math.max(...values);
  const bins = Array.from({ length: BINS }, () => 0);
  for (const value of values) {
    const bin = Math.min(BINS - 1, Math.floor((value / most) * BINS));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const total = bins.reduce((sum, count, bin) => sum + count * bin, 0);
  let [below, belowSum, best, found] = [0, 0, -1, 0];
  for (const [bin, count] of bins.entries()) {
    below += count;
    belowSum += count * bin;
    const above = values.length - below;
    if (below === 0 || above === 0) continue;
    const gap = belowSum / below - (total - belowSum) / above;
    const spread = below * above * gap * gap;
    if (spread > best) [best, found] = [spread, bin];
  }
  return ((found + 1) / BINS) * most;
}
