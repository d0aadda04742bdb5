/** Gives the line, from 1, of places in a text that come in their order. */
export function lineCounter(text: string): (at: number) => number {
  let line = 1;
  // Looked for once: a text without one is searched to its end.
  let next = text.indexOf('\n');
  return (at) => {
    while (next !== -1 && next < at) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}
