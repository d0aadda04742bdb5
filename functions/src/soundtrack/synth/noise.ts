import { seededRandom } from '../../hashing/seeded-random';

/** White noise that is the same each time. */
export function noise(seed: string): () => number {
  const random = seededRandom(seed);
  return () => random() * 2 - 1;
}

/** Lets pass what is slower than `share` (0–1) says. */
export function lowPass(share: number): (value: number) => number {
  let kept = 0;
  return (value) => (kept += (value - kept) * share);
}

export function highPass(share: number): (value: number) => number {
  const low = lowPass(share);
  return (value) => value - low(value);
}
