import { addUsd } from '../../../../lib/domain/money/money';
import type { Spent, Usage } from '../../../../lib/domain/money/usage';

interface TextPrice {
  /** In US dollars for a million tokens. */
  input: number;
  output: number;
}

/**
 * Estimates, set here by hand in November 2026 after what fast text models of this family cost;
 * what counts is Google's bill.
 */
const PRICES: Readonly<Partial<Record<string, TextPrice>>> = {
  'gemini-3.8-flash': { input: 0.5, output: 3 },
  'gemini-3.1-flash-lite': { input: 0.1, output: 0.4 },
  'gemini-3-pro': { input: 2, output: 12 },
};
const UNKNOWN: TextPrice = { input: 2, output: 12 };

/** What an answer of a text model has cost. */
export function textSpent(model: string, usage: Usage): Spent {
  const { input, output } = PRICES[model] ?? UNKNOWN;
  return { usd: addUsd((usage.input_tokens * input + usage.output_tokens * output) / 1_000_000, 0), usage };
}

/** An ad's share of planning: about 2,000 tokens of instructions, texts and a photo, and 700 of answers and thoughts. */
export function planningUsdPerAd(model: string): number {
  return textSpent(model, { images: 0, input_tokens: 2000, output_tokens: 700 }).usd;
}
