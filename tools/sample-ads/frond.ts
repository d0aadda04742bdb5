const PAIRS = 9;

/** A frond of fern that grows from a point: `lean` in degrees, 0 stands upright. */
export function frond(x: number, y: number, length: number, lean: number): string {
  const leaflets = Array.from({ length: PAIRS }, (_, pair) => {
    const up = 0.2 + (0.76 * pair) / (PAIRS - 1);
    const size = length * 0.26 * (1 - up * 0.82);
    return [-1, 1].map((side) => leaflet(-length * up, side, size)).join('');
  });
  return `<g transform="translate(${x} ${y}) rotate(${lean})">
    <path d="M0 0V${-length}" stroke="currentColor" stroke-width="${length / 55}" stroke-linecap="round"/>
    <path d="${leaflets.join('')}" fill="currentColor"/></g>`;
}

function leaflet(y: number, side: number, size: number): string {
  const out = side * size;
  return `M0 ${y}Q${out * 0.35} ${y - size * 0.62} ${out} ${y - size * 0.55}Q${out * 0.7} ${y - size * 0.02} 0 ${y}Z`;
}
