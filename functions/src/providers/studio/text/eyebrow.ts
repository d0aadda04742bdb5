import type { Stage } from '../stage';

/** The product's name, where the headline doesn't say it. */
export function eyebrow({ words: { headline, productName } }: Stage): string | undefined {
  return headline.includes(productName) || productName.includes(headline) ? undefined : productName;
}
