/** A token with its width in ems. */
export interface MeasuredToken {
  text: string;
  spaced: boolean;
  width: number;
}

export interface Line {
  text: string;
  /** In ems. */
  width: number;
}

/**
 * Breaks tokens into lines no wider than `room` ems, as few as possible, and of those the
 * most even (least squares of the space left over, after Knuth and Plass): the last line
 * counts too, so no word is left alone. Null when a token is wider than the room.
 */
export function breakLines(tokens: readonly MeasuredToken[], space: number, room: number): Line[] | null {
  if (tokens.some(({ width }) => width > room)) return null;
  const best: { count: number; cost: number; from: number }[] = [{ count: 0, cost: 0, from: 0 }];
  for (let end = 1; end <= tokens.length; end++) {
    let width = 0;
    let found: { count: number; cost: number; from: number } | undefined;
    for (let start = end - 1; start >= 0; start--) {
      const token = tokens[start];
      const before = best[start];
      if (!token || !before) break;
      const next = tokens[start + 1];
      width += token.width + (start + 1 < end && next?.spaced ? space : 0);
      if (width > room) break;
      const left = (room - width) / room;
      const option = { count: before.count + 1, cost: before.cost + left * left, from: start };
      if (!found || option.count < found.count || (option.count === found.count && option.cost < found.cost))
        found = option;
    }
    if (!found) return null;
    best.push(found);
  }
  return collect(
    tokens,
    best.map(({ from }) => from),
    space,
  );
}

function collect(tokens: readonly MeasuredToken[], starts: readonly number[], space: number): Line[] {
  const lines: Line[] = [];
  for (let end = tokens.length; end > 0;) {
    const start = starts[end] ?? 0;
    lines.unshift(lineOf(tokens.slice(start, end), space));
    end = start;
  }
  return lines;
}

function lineOf(tokens: readonly MeasuredToken[], space: number): Line {
  return tokens.reduce(
    (line, { text, spaced, width }, index) => {
      const gap = spaced && index > 0;
      return { text: line.text + (gap ? ' ' : '') + text, width: line.width + (gap ? space : 0) + width };
    },
    { text: '', width: 0 },
  );
}
