/** Numbers that each command of a path takes. */
const TAKES: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 };
const PART = /([mlhvcsqtaz])|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const MOST_PARTS = 200_000;

/** The corners of a path and of what pulls its curves: all of it lies between them, but for arcs, of which the circles do. */
export function pathPoints(text: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const { command, numbers } of commandsOf(text)) {
    const kind = command.toLowerCase();
    const [fromX, fromY] = command === kind ? [x, y] : [0, 0];
    if (kind === 'z') [x, y] = [startX, startY];
    else if (kind === 'h') x = fromX + (numbers[0] ?? 0);
    else if (kind === 'v') y = fromY + (numbers[0] ?? 0);
    else if (kind === 'a') {
      points.push(...around(x, y, Math.max(Math.abs(numbers[0] ?? 0), Math.abs(numbers[1] ?? 0))));
      [x, y] = [fromX + (numbers[5] ?? 0), fromY + (numbers[6] ?? 0)];
      points.push(...around(x, y, 0));
    } else {
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        points.push([fromX + (numbers[at] ?? 0), fromY + (numbers[at + 1] ?? 0)]);
      }
      [x, y] = points.at(-1) ?? [x, y];
    }
    if (kind === 'm') [startX, startY] = [x, y];
    points.push([x, y]);
  }
  return points;
}

/** No arc leaves the circles around its ends. */
const around = (x: number, y: number, radius: number): [number, number][] => [
  [x - 2 * radius, y - 2 * radius],
  [x + 2 * radius, y + 2 * radius],
];

function* commandsOf(text: string): Generator<{ command: string; numbers: number[] }> {
  let command = '';
  let numbers: number[] = [];
  let parts = 0;
  for (const [part, letter] of text.matchAll(PART)) {
    if (++parts > MOST_PARTS) return;
    if (letter !== undefined) {
      command = letter;
      numbers = [];
      if (letter.toLowerCase() === 'z') yield { command, numbers };
      continue;
    }
    numbers.push(Number(part));
    if (command === '' || numbers.length < (TAKES[command.toLowerCase()] ?? 0)) continue;
    yield { command, numbers };
    numbers = [];
    // Further pairs after a move are lines.
    if (command.toLowerCase() === 'm') command = command === 'm' ? 'l' : 'L';
  }
}
