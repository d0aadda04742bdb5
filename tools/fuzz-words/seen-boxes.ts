import { graphemesOf } from '../../lib/domain/shared/graphemes';
import { borrowCanvas } from '../../functions/src/providers/studio/canvas-pool';
import { setting, VOICES } from '../../functions/src/providers/studio/text/voice';

const SIDE = 48;
/** A character that will never be one: what is drawn for it is a face’s box. */
const NEVER = '\u{10fff0}';
const canvas = borrowCanvas(2 * SIDE, SIDE);
const known = new Map<string, boolean>();

/** The characters of a text of which the pixels are those of a box, whatever tables say. */
export function seenBoxes(text: string): string[] {
  return [...new Set(graphemesOf(text))].filter((grapheme) => /\S/u.test(grapheme) && isBox(grapheme));
}

function isBox(grapheme: string): boolean {
  const before = known.get(grapheme);
  if (before !== undefined) return before;
  const { font } = setting(grapheme, VOICES.text, 'english');
  const found = pixelsOf(grapheme, font(SIDE / 2)).equals(pixelsOf(NEVER, font(SIDE / 2)));
  known.set(grapheme, found);
  return found;
}

function pixelsOf(text: string, font: string): Buffer {
  const context = canvas.getContext('2d');
  context.reset();
  context.font = font;
  context.fillText(text, 4, SIDE * 0.75);
  return Buffer.from(context.getImageData(0, 0, canvas.width, canvas.height).data);
}
