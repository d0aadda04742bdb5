import 'server-only';
import { addUsd } from '../../domain/money/money';

/** Secret Manager can't hold an empty secret; this value stands for it. */
const NO_KEY = 'none';
const USUAL_MODEL = 'gemini-3.8-flash';

export interface GeminiSettings {
  apiKey: string;
  model: string;
}

/** Who answers questions; null where there is no key, and the tools answer by themselves. */
export function geminiSettings(env: Readonly<Record<string, string | undefined>>): GeminiSettings | null {
  const apiKey = env.GEMINI_API_KEY?.trim() ?? '';
  if (apiKey === '' || apiKey.toLowerCase() === NO_KEY) return null;
  return { apiKey, model: env.GEMINI_TEXT_MODEL?.trim() || USUAL_MODEL };
}

/** In US dollars for a million tokens. */
interface Price {
  input: number;
  output: number;
}

/** Estimates, set by hand in November 2026; of the first, as it is from January 2027 on, which is twice what it is before. */
const PRICES: Readonly<Partial<Record<string, Price>>> = {
  'gemini-3.8-flash': { input: 1.5, output: 7.5 },
  'gemini-3.1-flash-lite': { input: 0.1, output: 0.4 },
};
const UNKNOWN: Price = { input: 2, output: 12 };

/** What an answer of a model has cost, in US dollars. */
export function usdOf(model: string, { input, output }: { input: number; output: number }): number {
  const price = PRICES[model] ?? UNKNOWN;
  return addUsd((input * price.input + output * price.output) / 1_000_000, 0);
}
