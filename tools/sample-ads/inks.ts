/** The colours of the drawn product. */
export const AMBER = { edge: '#2b1004', deep: '#54210a', lit: '#c9711f', body: '#8d420f', core: '#6d2f0b' };
export const PAPER = '#f7f0e1';
export const LEAF = '#2f5d46';
export const TEXT = '#23382d';

type Stop = readonly [at: number, color: string, opacity?: number];

/** A gradient in the drawing's own units, from one point to another. */
export function gradient(id: string, [x1, y1, x2, y2]: readonly number[], stops: readonly Stop[]): string {
  const drawn = stops.map(
    ([at, color, opacity = 1]) => `<stop offset="${at}" stop-color="${color}" stop-opacity="${opacity}"/>`,
  );
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${drawn.join('')}</linearGradient>`;
}
