/** All by turns, each list in its own order, beginning with the list at `first`; where one has run out, the rest of the others. */
export function alternate<T>(lists: readonly (readonly T[])[], first: number): T[] {
  const inOrder = [...lists.slice(first), ...lists.slice(0, first)];
  const rounds = Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, index) => index);
  return rounds.flatMap((round) => inOrder.flatMap((list) => list.slice(round, round + 1)));
}
