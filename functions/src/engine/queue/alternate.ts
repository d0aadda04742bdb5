/** What takes turns: the ads of jobs, and versions of finished ads. */
export type Kind = 'ads' | 'versions';

/** Both by turns, beginning with `first`, each in its own order; once one has run out, the rest of the other. */
export function alternate<T>(work: Record<Kind, readonly T[]>, first: Kind): T[] {
  const [one, other] = first === 'ads' ? [work.ads, work.versions] : [work.versions, work.ads];
  const rounds = Array.from({ length: Math.max(one.length, other.length) }, (_, index) => index);
  return rounds.flatMap((index) => [...one.slice(index, index + 1), ...other.slice(index, index + 1)]);
}
