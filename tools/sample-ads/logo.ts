import { frond } from './frond';
import { LEAF, TEXT } from './inks';

/** The brand’s mark and name side by side, on transparency. */
export function logo(brand: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="760" height="200" viewBox="0 0 760 200">
    <g color="${LEAF}">${frond(68, 158, 96, -38)}${frond(112, 158, 96, 38)}${frond(90, 162, 132, 0)}</g>
    <text x="204" y="146" font-family="Instrument Serif" font-size="142" fill="${TEXT}">${brand}</text>
  </svg>`;
}
