import { cutGraphemes } from './graphemes';

/** The text, cut where a sentence ends, else between two words, so that it has no more than `most` characters as people count them. */
export function cutText(text: string, most: number): string {
  const whole = text.trim();
  const cut = cutGraphemes(whole, most);
  if (cut.length === whole.length) return whole;
  const end = Math.max(...['. ', '! ', '? ', '.\n', '!\n', '?\n', '。'].map((mark) => cut.lastIndexOf(mark)));
  // One that ends early would leave most of the words out.
  return end >= cut.length / 2 ? cut.slice(0, end + 1) : cutAtWord(cut);
}

function cutAtWord(cut: string): string {
  const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  return space >= cut.length / 2 ? cut.slice(0, space).trimEnd() : cut;
}
