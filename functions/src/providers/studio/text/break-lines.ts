import type { Token } from './tokens';

/** A token with its width in ems. */
export interface MeasuredToken extends Token {
  width: number;
}

/** Widths in ems of what stands between tokens, and of what a line ends with inside of a word. */
export interface Gaps {
  space: number;
  hyphen: number;
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
export function breakLines(tokens: readonly MeasuredToken[], gaps: Gaps, room: number): Line[] | null {
  if (tokens.some((token) => token.width + endOf(token, gaps) > room)) return null;
  const best: { count: number; cost: number; from: number }[] = [{ count: 0, cost: 0, from: 0 }];
  for (let end = 1; end <= tokens.length; end++) {
    let width = end < tokens.length ? endOf(tokens[end - 1], gaps) : 0;
    let found: { count: number; cost: number; from: number } | undefined;
    for (let start = end - 1; start >= 0; start--) {
      const token = tokens[start];
      const before = best[start];
      if (!token || !before) break;
      const next = tokens[start + 1];
      width += token.width + (start + 1 < end && next?.spaced ? gaps.space : 0);
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
    gaps,
  );
}

/** What a line that ends with a token ends with besides. */
const endOf = (token: MeasuredToken | undefined, { hyphen }: Gaps) => (token?.hyphen ? hyphen : 0);

function collect(tokens: readonly MeasuredToken[], starts: readonly number[], gaps: Gaps): Line[] {
  const lines: Line[] = [];
  for (let end = tokens.length; end > 0;) {
    const start = starts[end] ?? 0;
    lines.unshift(lineOf(tokens.slice(start, end), gaps));
    end = start;
  }
  return lines;
}

function lineOf(tokens: readonly MeasuredToken[], gaps: Gaps): Line {
  const line = tokens.reduce(
    (before, { text, spaced, width }, index) => {
      const gap = spaced && index > 0;
      return { text: before.text + (gap ? ' ' : '') + text, width: before.width + (gap ? gaps.space : 0) + width };
    },
    { text: '', width: 0 },
  );
  const last = tokens.at(-1);
  return last?.hyphen ? { text: `${line.text}-`, width: line.width + gaps.hyphen } : line;
}
