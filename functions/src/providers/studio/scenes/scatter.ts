/** Shares between 0 and 1 that fill a square evenly and without a pattern, the same ones every time. */
export function scatter(count: number): { x: number; y: number; at: number }[] {
  // Steps by the plastic number's powers never fall into rows (the R2 sequence).
  return Array.from({ length: count }, (_, at) => ({
    x: (0.5 + at * 0.7548776662) % 1,
    y: (0.5 + at * 0.569840291) % 1,
    at,
  }));
}
