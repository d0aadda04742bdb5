/** The text, cut where a sentence ends, else between two words, so that it has no more than `most` characters. */
export function cutText(text: string, most: number): string {
  const whole = text.trim();
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most);
  const end = Math.max(...['. ', '! ', '? ', '.\n', '!\n', '?\n', '。'].map((mark) => cut.lastIndexOf(mark)));
  // One that ends early would leave most of the words out.
  return end >= most / 2 ? cut.slice(0, end + 1) : cutAtWord(cut, most);
}

function cutAtWord(cut: string, most: number): string {
  const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  // Half of a pair, as of an emoji, is no character.
  return space >= most / 2 ? cut.slice(0, space).trimEnd() : cut.replace(/[\uD800-\uDBFF]$/, '');
}
