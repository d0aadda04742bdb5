/** Money is in US dollars, kept to a hundredth of a cent. */
const STEPS = 10_000;

/** The sum without the tail that binary fractions leave. */
export function addUsd(one: number, other: number): number {
  return Math.round((one + other) * STEPS) / STEPS;
}

/** `$0.61`; less than a cent is said as such. For estimates: what counts is the service's bill. */
export function usdText(usd: number): string {
  if (usd > 0 && usd < 0.01) return 'less than $0.01';
  return `$${usd.toFixed(2)}`;
}
