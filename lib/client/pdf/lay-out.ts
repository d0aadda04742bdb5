import { breakLines, type Measure } from './break-lines';
import type { Block, BlockStyle, Run } from './markdown-blocks';

/** A4 and its margins, in points. */
export const PAGE = { width: 595, height: 842, margin: 56 } as const;

interface Look {
  size: number;
  /** From one baseline to the next. */
  leading: number;
  above: number;
  indent: number;
  bold: boolean;
  italic: boolean;
}

const look = (size: number, leading: number, above: number, more: Partial<Look> = {}): Look => ({
  ...{ size, leading, above, indent: 0, bold: false, italic: false, ...more },
});

export const LOOKS: Record<BlockStyle, Look> = {
  h1: look(24, 29, 0, { bold: true }),
  h2: look(16, 20, 22, { bold: true }),
  h3: look(12, 16, 14, { bold: true }),
  quote: look(13, 18, 10, { italic: true, indent: 14 }),
  bullet: look(10, 14.5, 4, { indent: 14 }),
  sub: look(9.5, 13.5, 2, { indent: 28, italic: true }),
  text: look(10, 14.5, 6),
};

/** A run of text at its place: from the left edge of the page to its start, and from the top to its baseline. */
export interface Placed {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  italic: boolean;
  rightToLeft: boolean;
}

/** What stands on one page. */
export interface LaidPage {
  texts: Placed[];
  /** Dots of lists: centre, and size of the letters beside it. */
  dots: { x: number; y: number; size: number }[];
  /** Bars beside quotations, from top to bottom. */
  bars: { x: number; top: number; bottom: number }[];
}

export type MeasureLook = (text: string, look: Pick<Look, 'size' | 'italic'> & { bold: boolean }) => number;

const BASELINE = 0.78;

/** The first letter with a direction decides, as in a browser. */
export function isRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter);
}

/** The blocks on as many pages as they need; a heading never stands alone at the end of one. */
export function layOut(blocks: readonly Block[], measure: MeasureLook): LaidPage[] {
  const pages: LaidPage[] = [newPage()];
  let y: number = PAGE.margin;
  const bottom = PAGE.height - PAGE.margin;
  const turn = () => {
    pages.push(newPage());
    y = PAGE.margin;
  };
  for (const block of blocks) {
    const style = LOOKS[block.style];
    const page = () => pages.at(-1) ?? newPage();
    if (y > PAGE.margin) y += style.above;
    const isHeading = block.style.startsWith('h');
    const lines = linesOf(block, measure);
    if (isHeading && y + lines.length * style.leading + 3 * LOOKS.text.leading > bottom) turn();
    for (const [index, line] of lines.entries()) {
      if (y + style.leading > bottom) turn();
      placeLine(page(), line, { style, y, isFirst: index === 0, block: block.style, measure });
      y += style.leading;
    }
  }
  return pages;
}

const newPage = (): LaidPage => ({ texts: [], dots: [], bars: [] });

function linesOf({ style, runs }: Block, measure: MeasureLook) {
  const { size, bold, italic, indent } = LOOKS[style];
  const measured: Measure = (text, isBold) => measure(text, { size, italic, bold: bold || isBold });
  return breakLines(runs, PAGE.width - 2 * PAGE.margin - indent, measured);
}

interface Place {
  style: Look;
  y: number;
  isFirst: boolean;
  block: BlockStyle;
  measure: MeasureLook;
}

function placeLine(page: LaidPage, line: readonly Run[], { style, y, isFirst, block, measure }: Place): void {
  const { size, leading, indent, italic } = style;
  const baseline = y + (leading - size) / 2 + size * BASELINE;
  const rightToLeft = isRightToLeft(line.map(({ text }) => text).join(''));
  const edge = rightToLeft ? PAGE.width - PAGE.margin : PAGE.margin;
  const inward = rightToLeft ? -1 : 1;
  if (isFirst && (block === 'bullet' || block === 'sub')) {
    page.dots.push({ x: edge + inward * (indent - 9), y: baseline - size * 0.32, size });
  }
  if (block === 'quote') page.bars.push({ x: edge + inward * 2, top: y, bottom: y + leading });
  let x = edge + inward * indent;
  for (const run of line) {
    const bold = style.bold || run.bold;
    const width = measure(run.text, { size, italic, bold });
    page.texts.push({ text: run.text, x, y: baseline, width, size, bold, italic, rightToLeft });
    x += inward * width;
  }
}
