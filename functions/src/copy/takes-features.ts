/** So few statements are all needed in their own places. */
const FEW = 3;

/** True for a sentence that would say in one breath what a template sets out piece by piece. */
export function takesFeatures(sentence: string, features: readonly string[]): boolean {
  const said = features.filter((feature) => sentence.includes(feature)).length;
  return said >= (features.length > FEW ? 2 : 1);
}
