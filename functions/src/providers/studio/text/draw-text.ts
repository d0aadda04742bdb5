import { currentMatrix, type Rect, type Stage } from '../stage';
import type { FittedText } from './fit-text';
import { isolated } from './isolate';

export type Align = 'left' | 'center' | 'right';

/** Half of a capital's height in ems: what centres a line between its edges. */
export const HALF_CAPITAL = 0.355;

/** Draws fitted lines from `top` down; `x` is the edge or middle that `align` speaks of. `color` is `#RRGGBB`. */
export function drawText(stage: Stage, text: FittedText, x: number, top: number, align: Align, color: string): void {
  const { setting, size, lines, width, height } = text;
  const { context, marks } = stage;
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  const rect = { x: left, y: top, width, height };
  const words = lines.map((line) => line.text).join(' ');
  const boxes = lineBoxes(text, rect, align);
  const { leftOut } = setting;
  marks.push({ kind: 'text', text: words, leftOut, lines: boxes, color, rect, matrix: currentMatrix(stage) });
  context.save();
  context.font = setting.font(size);
  context.letterSpacing = `${setting.tracking * size}px`;
  context.lang = setting.lang;
  context.direction = setting.rtl ? 'rtl' : 'ltr';
  context.textAlign = align;
  context.textBaseline = 'alphabetic';
  context.fillStyle = color;
  const lineHeight = setting.leading * size;
  // The spacing after the last letter would push centred and right-aligned lines aside.
  const trailing = align === 'left' ? 0 : (setting.tracking * size) / (align === 'center' ? 2 : 1);
  lines.forEach((line, index) => {
    context.fillText(
      isolated(line.text, setting.rtl),
      x + trailing,
      top + lineHeight * (index + 0.5) + size * HALF_CAPITAL,
    );
  });
  context.restore();
}

function lineBoxes({ lines, setting, size }: FittedText, rect: Rect, align: Align): Rect[] {
  const height = setting.leading * size;
  return lines.map(({ width }, index) => {
    const room = rect.width - width;
    const x = rect.x + (align === 'left' ? 0 : align === 'right' ? room : room / 2);
    return { x, y: rect.y + index * height, width, height };
  });
}
