import type { CSSProperties } from 'react';

type Ink = 'primary' | 'secondary' | 'text';
/** left, top, width, height in percent of the frame. */
type Bar = readonly [Ink, number, number, number, number];

/** Where words and button may come to stand, as a designer pencils it in: no ad, only its bones. */
const SKETCHES: readonly (readonly Bar[])[] = [
  [
    ['primary', 9, 70, 58, 8],
    ['text', 9, 80.5, 44, 2.5],
    ['secondary', 9, 86, 24, 6],
  ],
  [
    ['primary', 0, 0, 38, 100],
    ['text', 7, 12, 24, 2.5],
    ['text', 7, 17, 18, 2.5],
    ['secondary', 7, 84, 24, 6],
  ],
  [
    ['primary', 20, 9, 60, 8],
    ['text', 29, 20, 42, 2.5],
    ['secondary', 38, 86, 24, 6],
  ],
  [
    ['primary', 0, 78, 100, 22],
    ['secondary', 68, 86, 24, 6],
    ['text', 8, 85, 38, 2.5],
    ['text', 8, 90, 28, 2.5],
  ],
  [
    ['secondary', 9, 9, 26, 26],
    ['primary', 9, 76, 50, 8],
    ['text', 9, 87, 62, 2.5],
  ],
];

export function LayoutSketch({ number, primary, secondary }: { number: number; primary: string; secondary: string }) {
  const inks: Record<Ink, string> = { primary, secondary, text: 'var(--rule-strong)' };
  const bars = SKETCHES[(number - 1) % SKETCHES.length] ?? [];
  return bars.map(([ink, left, top, width, height], index) => (
    <span
      key={index}
      className="absolute transition-colors duration-200 forced-color-adjust-none"
      style={
        {
          insetInlineStart: `${left}%`,
          top: `${top}%`,
          width: `${width}%`,
          height: `${height}%`,
          backgroundColor: inks[ink],
        } as CSSProperties
      }
    />
  ));
}
