import { gradient } from './inks';

const METAL = [
  [0, '#0d0d0c'],
  [0.14, '#34322f'],
  [0.24, '#8f8a80'],
  [0.33, '#3c3a36'],
  [0.7, '#1c1b19'],
  [0.88, '#4b4843'],
  [1, '#0f0e0d'],
] as const;
const HEAD = [
  [0, '#86817a'],
  [0.25, '#3a3834'],
  [1, '#121110'],
] as const;

/** The pump on the bottle's neck: black, with its nozzle to the left. */
export function pump(): string {
  const parts = [
    { path: 'M587 200H613V300H587Z', left: 587, right: 613 },
    { path: 'M568 272H632Q642 272 642 282V318H558V282Q558 272 568 272Z', left: 558, right: 642 },
    {
      path: 'M528 312H672Q682 312 682 322V408Q682 418 672 418H528Q518 418 518 408V322Q518 312 528 312Z',
      left: 518,
      right: 682,
    },
  ];
  const ribs = Array.from({ length: 18 }, (_, index) => `M${524 + index * 9} 324V408`).join('');
  return `
    <defs>
      ${parts.map(({ left, right }, index) => gradient(`metal${index}`, [left, 0, right, 0], METAL)).join('')}
      ${gradient('head', [0, 132, 0, 212], HEAD)}
    </defs>
    ${parts.map(({ path }, index) => `<path d="${path}" fill="url(#metal${index})"/>`).join('')}
    <path d="${ribs}" stroke="#000" stroke-width="3" opacity=".35"/>
    <path d="M518 414H682" stroke="#000" stroke-width="6" opacity=".5"/>
    <path d="M564 150Q566 132 586 132H622Q644 132 648 154L654 196Q656 208 642 208H562Q550 208 546 196L544 188L446 187Q424 187 424 204V224Q424 230 418 230H402Q396 230 396 224V198Q396 160 436 158Z" fill="url(#head)"/>
    <path d="M438 165L562 157V163L440 172Q424 174 418 182Q422 167 438 165Z" fill="#fffaf0" opacity=".4"/>
    <path d="M582 139H624Q634 139 638 148H570Q572 139 582 139Z" fill="#fffaf0" opacity=".35"/>`;
}
