import { GEMINI_MASK_MODEL } from '../../../settings';
import { hasModel } from '../text-client';
import { textSpent } from '../text-models';

/** In the place of a model: no masks are asked for. */
const NO_MODEL = 'none';

/** The most tokens that an answer may have, thoughts among them: some models, once they write a PNG, never end. */
export const MOST_TOKENS = 8192;
/** Of the question: its words, and a picture at the finest that models look. */
const TOKENS_OF_QUESTION = 2600;

/** The model that draws masks; null where there is none, or no key. */
export function maskModel(): string | null {
  const name = GEMINI_MASK_MODEL.value().trim();
  return !hasModel() || name === '' || name.toLowerCase() === NO_MODEL ? null : name;
}

/** What a mask may cost at most, in US dollars: an estimate. */
export function usdOfMask(model: string): number {
  return textSpent(model, { images: 0, input_tokens: TOKENS_OF_QUESTION, output_tokens: MOST_TOKENS }).usd;
}
