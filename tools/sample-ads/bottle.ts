import { AMBER, gradient } from './inks';
import { label, type LabelWords } from './label';
import { pump } from './pump';

/** Pixels a side. */
const SIDE = 1200;
const LEFT = 388;
const RIGHT = 812;
const MIDDLE = (LEFT + RIGHT) / 2;
const BOTTOM = 1140;
/** Down to where the glass is filled. */
const LEVEL = 548;
const LABEL = { left: LEFT + 2, right: RIGHT - 2, top: 650, bottom: 1016 };

const OUTLINE = `M536 380V430C536 470 ${LEFT} 472 ${LEFT} 604V1098Q${LEFT} ${BOTTOM} 432 ${BOTTOM}H768Q${RIGHT} ${BOTTOM} ${RIGHT} 1098V604C${RIGHT} 472 664 470 664 430V380Z`;

/** A pump bottle of amber glass with a paper label on transparency, as a photo that was cut out. */
export function bottle(words: LabelWords): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}">
    <defs>
      ${gradient('glass', [LEFT, 0, RIGHT, 0], GLASS)}
      ${gradient('foot', [0, 1024, 0, BOTTOM], FOOT)}
      ${gradient('neck', [0, 380, 0, 590], NECK)}
      ${gradient('tube', [586, 0, 614, 0], TUBE)}
      ${gradient('window', [412, 0, 474, 0], WINDOW)}
      <clipPath id="outline"><path d="${OUTLINE}"/></clipPath>
      ${[3, 6, 14].map((by) => `<filter id="soft${by}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${by}"/></filter>`).join('')}
    </defs>
    <g clip-path="url(#outline)">
      <path d="${OUTLINE}" fill="url(#glass)"/>
      <rect width="${SIDE}" height="${LEVEL}" fill="#ffbe6e" opacity=".16"/>
      <path d="M${LEFT} ${LEVEL}Q${MIDDLE} ${LEVEL + 32} ${RIGHT} ${LEVEL}Q${MIDDLE} ${LEVEL - 16} ${LEFT} ${LEVEL}Z" fill="#260c02" opacity=".45"/>
      <rect x="586" y="380" width="28" height="740" fill="url(#tube)"/>
      <rect x="${LEFT}" y="1000" width="${RIGHT - LEFT}" height="160" fill="url(#foot)"/>
      <rect x="${LEFT}" y="380" width="${RIGHT - LEFT}" height="210" fill="url(#neck)"/>
      <path d="M436 1108Q${MIDDLE} 1128 764 1108" fill="none" stroke="#f7b05c" stroke-width="9" opacity=".75" filter="url(#soft6)"/>
      <path d="${OUTLINE}" fill="none" stroke="#1d0a02" stroke-width="10" opacity=".55" filter="url(#soft3)"/>
    </g>
    ${label(words, LABEL)}
    <g clip-path="url(#outline)">${REFLECTIONS}</g>
    ${pump()}
  </svg>`;
}

/** Thick glass is darkest where it is looked along, and light comes through just inside of its edges. */
const GLASS = [
  [0, AMBER.edge],
  [0.05, AMBER.deep],
  [0.12, AMBER.lit],
  [0.26, AMBER.body],
  [0.52, AMBER.core],
  [0.76, AMBER.body],
  [0.89, AMBER.lit],
  [0.95, AMBER.deep],
  [1, AMBER.edge],
] as const;
const FOOT = [
  [0, '#180802', 0],
  [1, '#180802', 0.75],
] as const;
const NECK = [
  [0, '#180802', 0.6],
  [1, '#180802', 0],
] as const;
const TUBE = [
  [0, '#1e0a02', 0.5],
  [0.4, '#ffd696', 0.32],
  [1, '#1e0a02', 0.5],
] as const;
const WINDOW = [
  [0, '#fff6e4', 0.85],
  [0.6, '#fff0d6', 0.5],
  [1, '#ffeccc', 0.12],
] as const;

/** Two lamps: a large one from the left, a strip from the right; on the paper they are only a sheen. */
const REFLECTIONS = `
  <g filter="url(#soft3)">
    <path d="M414 640Q414 550 470 508L490 516Q464 574 464 642Z" fill="url(#window)"/>
    <path d="M414 1030H464V1096Q432 1096 414 1074Z" fill="url(#window)"/>
    <path d="M786 642Q786 556 736 516L728 524Q772 572 772 642Z" fill="#ffe0b2" opacity=".55"/>
    <rect x="773" y="1032" width="12" height="56" fill="#ffe0b2" opacity=".5"/>
    <rect x="550" y="404" width="9" height="40" fill="#fff4e0" opacity=".65"/>
  </g>
  <rect x="424" y="660" width="40" height="366" fill="#fff" opacity=".3" filter="url(#soft14)"/>`;
