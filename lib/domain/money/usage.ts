import { z } from 'zod';
import { addUsd } from './money';

/** What was asked of a model, as the model counted it. All 0 where none was asked. */
export const usageSchema = z.object({
  /** Images that it made. */
  images: z.int().min(0),
  input_tokens: z.int().min(0),
  /** Of answers and of thinking about them. */
  output_tokens: z.int().min(0),
});
export type Usage = z.infer<typeof usageSchema>;

export const NO_USAGE: Usage = { images: 0, input_tokens: 0, output_tokens: 0 };

export function addUsage(one: Usage, other: Usage): Usage {
  return {
    images: one.images + other.images,
    input_tokens: one.input_tokens + other.input_tokens,
    output_tokens: one.output_tokens + other.output_tokens,
  };
}

/** What making something took: US dollars, an estimate, and what of the models' work they pay for. */
export interface Spent {
  usd: number;
  usage: Usage;
}

export const NOTHING_SPENT: Spent = { usd: 0, usage: NO_USAGE };

export function addSpent(one: Spent, other: Spent): Spent {
  return { usd: addUsd(one.usd, other.usd), usage: addUsage(one.usage, other.usage) };
}

/** The fields of a document that says what it has cost, after something more was spent on it. */
export function withSpent(document: { cost_usd: number; usage: Usage }, { usd, usage }: Spent) {
  return { cost_usd: addUsd(document.cost_usd, usd), usage: addUsage(document.usage, usage) };
}

/** Of one image that was asked for and whose answer nobody has counted. */
export function priceOfOne(usd: number): Spent {
  return usd === 0 ? NOTHING_SPENT : { usd, usage: { ...NO_USAGE, images: 1 } };
}

export function isNothing({ usd, usage }: Spent): boolean {
  return usd === 0 && usage.images === 0 && usage.input_tokens === 0 && usage.output_tokens === 0;
}
