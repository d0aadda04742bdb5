/** The eight neighbours of a pixel; the one opposite to `d` is `7 - d`. */
export const DIRECTIONS: readonly (readonly [dx: number, dy: number])[] = [
  [-1, -1],
  [0, -1],
  [1, -1],
  [-1, 0],
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
];

const [FREE, SOURCE, SINK] = [0, 1, 2];
/** Parents that are no neighbour. */
const [TERMINAL, NONE] = [8, 9];

/**
 * The cheapest cut through a grid of pixels, each joined to its eight neighbours, to a source and to a sink. (After
 * “An experimental comparison of min-cut/max-flow algorithms for energy minimization in vision”, Boykov and
 * Kolmogorov 2004: two trees grow towards each other, and what an augmentation tears off is adopted again.)
 */
export class GridFlow {
  /** With a rim of one pixel all around, whose edges carry nothing, so that nothing asks where the grid ends. */
  private readonly stride: number;
  private readonly offsets: readonly number[];
  /** What each pixel’s edges still carry, eight for each. */
  private readonly rest: Float32Array;
  /** What still goes to it from the source; to the sink where it is negative. */
  private readonly terminal: Float32Array;
  private readonly tree: Uint8Array;
  private readonly parent: Uint8Array;
  private readonly distance: Int32Array;
  private readonly seen: Int32Array;
  private readonly waiting: Uint8Array;
  private readonly active: Int32Array;
  private first = 0;
  private last = 0;
  private orphans: number[] = [];
  private time = 0;
  private steps = 0;

  constructor(
    private readonly width: number,
    height: number,
  ) {
    this.stride = width + 2;
    const count = this.stride * (height + 2);
    this.offsets = DIRECTIONS.map(([dx, dy]) => dy * this.stride + dx);
    this.rest = new Float32Array(count * 8);
    this.terminal = new Float32Array(count);
    this.tree = new Uint8Array(count);
    this.parent = new Uint8Array(count).fill(NONE);
    this.distance = new Int32Array(count);
    this.seen = new Int32Array(count);
    this.waiting = new Uint8Array(count);
    this.active = new Int32Array(count + 1);
  }

  private node(pixel: number): number {
    return (Math.floor(pixel / this.width) + 1) * this.stride + (pixel % this.width) + 1;
  }

  /** Positive: what it costs to part it from the source; negative: from the sink. */
  setTerminal(pixel: number, weight: number): void {
    this.terminal[this.node(pixel)] = weight;
  }

  /** What it costs to part a pixel from its neighbour, in both directions. The neighbour has to be in the grid. */
  join(pixel: number, direction: number, weight: number): void {
    const from = this.node(pixel);
    this.rest[from * 8 + direction] = weight;
    this.rest[(from + (this.offsets[direction] ?? 0)) * 8 + 7 - direction] = weight;
  }

  /** Finds the cut. False where that would take more steps than `most`. */
  solve(most: number): boolean {
    for (let node = 0; node < this.tree.length; node++) {
      const weight = this.terminal[node] ?? 0;
      if (weight === 0) continue;
      this.tree[node] = weight > 0 ? SOURCE : SINK;
      this.parent[node] = TERMINAL;
      this.distance[node] = 1;
      this.activate(node);
    }
    for (;;) {
      const touch = this.grow();
      if (!touch) return true;
      if (this.steps > most) return false;
      this.time++;
      this.augment(touch.from, touch.direction);
      while (this.orphans.length > 0) this.adopt(this.orphans.pop() ?? 0);
    }
  }

  /** Whether the pixel stays with the source; only after `solve`. */
  isSource(pixel: number): boolean {
    return this.tree[this.node(pixel)] === SOURCE;
  }

  private activate(node: number): void {
    if (this.waiting[node]) return;
    this.waiting[node] = 1;
    // A node waits only once, so a ring with a place for each is never full.
    this.active[this.last] = node;
    this.last = this.last + 1 === this.active.length ? 0 : this.last + 1;
  }

  /** Grows the trees until they touch: an edge from the source's to the sink's. */
  private grow(): { from: number; direction: number } | null {
    while (this.first !== this.last) {
      const node = this.active[this.first] ?? 0;
      const touch = this.tree[node] === FREE ? null : this.growFrom(node);
      // One that touches may touch again elsewhere, and stays the next.
      if (touch) return touch;
      this.waiting[node] = 0;
      this.first = this.first + 1 === this.active.length ? 0 : this.first + 1;
    }
    return null;
  }

  private growFrom(node: number): { from: number; direction: number } | null {
    this.steps++;
    const own = this.tree[node];
    for (let direction = 0; direction < 8; direction++) {
      const next = node + (this.offsets[direction] ?? 0);
      const carries = own === SOURCE ? this.rest[node * 8 + direction] : this.rest[next * 8 + 7 - direction];
      if (!carries) continue;
      if (this.tree[next] === FREE) {
        this.tree[next] = own ?? FREE;
        this.parent[next] = 7 - direction;
        this.seen[next] = this.seen[node] ?? 0;
        this.distance[next] = (this.distance[node] ?? 0) + 1;
        this.activate(next);
      } else if (this.tree[next] !== own) {
        return own === SOURCE ? { from: node, direction } : { from: next, direction: 7 - direction };
      }
    }
    return null;
  }

  /** Sends what the way through the touching edge carries; what that fills up comes off its tree. */
  private augment(from: number, direction: number): void {
    const to = from + (this.offsets[direction] ?? 0);
    const most = Math.min(
      this.rest[from * 8 + direction] ?? 0,
      this.leastOnWay(from, true),
      this.leastOnWay(to, false),
    );
    this.carry(from, direction, most);
    this.sendAlong(from, true, most);
    this.sendAlong(to, false, most);
  }

  private carry(node: number, direction: number, amount: number): void {
    const there = node * 8 + direction;
    const back = (node + (this.offsets[direction] ?? 0)) * 8 + 7 - direction;
    this.rest[there] = Math.max(0, (this.rest[there] ?? 0) - amount);
    this.rest[back] = (this.rest[back] ?? 0) + amount;
  }

  private leastOnWay(start: number, isSource: boolean): number {
    let least = Infinity;
    let node = start;
    for (let up = this.parent[node] ?? NONE; up !== TERMINAL; up = this.parent[node] ?? NONE) {
      const parent = node + (this.offsets[up] ?? 0);
      least = Math.min(least, (isSource ? this.rest[parent * 8 + 7 - up] : this.rest[node * 8 + up]) ?? 0);
      node = parent;
    }
    return Math.min(least, Math.abs(this.terminal[node] ?? 0));
  }

  private sendAlong(start: number, isSource: boolean, amount: number): void {
    let node = start;
    for (let up = this.parent[node] ?? NONE; up !== TERMINAL; up = this.parent[node] ?? NONE) {
      const parent = node + (this.offsets[up] ?? 0);
      if (isSource) this.carry(parent, 7 - up, amount);
      else this.carry(node, up, amount);
      const left = isSource ? this.rest[parent * 8 + 7 - up] : this.rest[node * 8 + up];
      if (!left) this.orphan(node);
      node = parent;
    }
    const left = Math.max(0, Math.abs(this.terminal[node] ?? 0) - amount);
    this.terminal[node] = isSource ? left : -left;
    if (left === 0) this.orphan(node);
  }

  private orphan(node: number): void {
    this.parent[node] = NONE;
    this.orphans.push(node);
  }

  /** Finds it a new parent in its tree, the nearest to the root; without one it is free, and its children are orphans. */
  private adopt(node: number): void {
    this.steps++;
    const own = this.tree[node];
    let [best, nearest] = [NONE, Infinity];
    for (let direction = 0; direction < 8; direction++) {
      const next = node + (this.offsets[direction] ?? 0);
      const carries = own === SOURCE ? this.rest[next * 8 + 7 - direction] : this.rest[node * 8 + direction];
      if (!carries || this.tree[next] !== own) continue;
      const distance = this.distanceToRoot(next);
      if (distance < nearest) [best, nearest] = [direction, distance];
    }
    if (best !== NONE) {
      this.parent[node] = best;
      this.seen[node] = this.time;
      this.distance[node] = nearest + 1;
      return;
    }
    this.setFree(node);
  }

  private setFree(node: number): void {
    const own = this.tree[node];
    for (let direction = 0; direction < 8; direction++) {
      const next = node + (this.offsets[direction] ?? 0);
      if (this.tree[next] !== own) continue;
      const carries = own === SOURCE ? this.rest[next * 8 + 7 - direction] : this.rest[node * 8 + direction];
      if (carries) this.activate(next);
      if (this.parent[next] === 7 - direction) this.orphan(next);
    }
    this.tree[node] = FREE;
    this.parent[node] = NONE;
  }

  /** Infinity where the way up ends at an orphan. What was walked is noted, so that it isn't walked twice. */
  private distanceToRoot(start: number): number {
    let [node, steps] = [start, 0];
    for (;;) {
      if (this.seen[node] === this.time) {
        steps += this.distance[node] ?? 0;
        break;
      }
      const up = this.parent[node] ?? NONE;
      if (up === NONE) return Infinity;
      steps++;
      if (up === TERMINAL) {
        this.seen[node] = this.time;
        this.distance[node] = 1;
        break;
      }
      node += this.offsets[up] ?? 0;
    }
    for (let at = start, left = steps; this.seen[at] !== this.time; left--) {
      this.seen[at] = this.time;
      this.distance[at] = left;
      at += this.offsets[this.parent[at] ?? NONE] ?? 0;
    }
    return steps;
  }
}
