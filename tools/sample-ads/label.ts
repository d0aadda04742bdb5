import { frond } from './frond';
import { gradient, LEAF, PAPER, TEXT } from './inks';

/** How far an edge sags in the middle: the camera looks slightly down on the bottle. */
const SAG = 12;

export interface LabelWords {
  brand: string;
  product: readonly string[];
  note: string;
}

export interface LabelPlace {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The paper around the bottle, its print, and the round of the glass over both. */
export function label({ brand, product, note }: LabelWords, { left, right, top, bottom }: LabelPlace): string {
  const middle = (left + right) / 2;
  const sagging = (y: number) => `${y}Q${middle} ${y + SAG * 2}`;
  const paper = `M${left} ${sagging(top)} ${right} ${top}V${bottom}Q${middle} ${bottom + SAG * 2} ${left} ${bottom}Z`;
  const band = `M${left} ${sagging(bottom - 64)} ${right} ${bottom - 64}V${bottom + 40}H${left}Z`;
  const line = (text: string, down: number, look: string) =>
    `<text x="${middle}" y="${top + SAG + down}" text-anchor="middle" ${look}>${text}</text>`;
  const capitals = `font-family="Inter" font-weight="700" font-size="21" letter-spacing="5" fill="${TEXT}"`;
  return `
    <clipPath id="paper"><path d="${paper}"/></clipPath>
    ${gradient('turn', [left, 0, right, 0], TURN)}
    <g clip-path="url(#paper)">
      <path d="${paper}" fill="${PAPER}"/>
      <path d="${band}" fill="${LEAF}"/>
      <g color="${LEAF}">
        ${frond(middle - 26, top + 168, 116, -38)}${frond(middle + 26, top + 168, 116, 38)}${frond(middle, top + 172, 140, 0)}
      </g>
      ${line(brand, 222, `font-family="Instrument Serif" font-size="66" fill="${TEXT}"`)}
      ${product.map((text, index) => line(text.toUpperCase(), 257 + index * 27, capitals)).join('')}
      ${line(note, bottom - top - 19, `font-family="Inter" font-weight="500" font-size="18" letter-spacing="1.5" fill="${PAPER}"`)}
      <rect x="${left}" y="${top - 4}" width="${right - left}" height="${bottom - top + 40}" fill="url(#turn)" style="mix-blend-mode:multiply"/>
    </g>`;
}

const TURN = [
  [0, '#5e4c3d'],
  [0.06, '#ab9a88'],
  [0.18, '#ece4d9'],
  [0.36, '#ffffff'],
  [0.62, '#f6f1e8'],
  [0.82, '#cfc2b2'],
  [0.94, '#958270'],
  [1, '#54422f'],
] as const;
