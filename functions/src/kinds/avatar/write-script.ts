import * as logger from 'firebase-functions/logger';
import { z } from 'zod';
import type { AvatarVideoInput } from '../../../../lib/domain/kinds/avatar/avatar-video';
import { NOTHING_SPENT, type Spent } from '../../../../lib/domain/money/usage';
import { type Language, LANGUAGE_DETAILS } from '../../../../lib/domain/shared/language';
import { speakingSeconds } from '../../../../lib/domain/video/speaking-time';
import { usableText } from '../../copy/usable-text';
import { askForJson } from '../../providers/gemini/ask-for-json';
import { FENCE_RULE, fenced } from '../../providers/gemini/fence';
import { modelClient, modelName } from '../../providers/gemini/text-client';
import { textSpent } from '../../providers/gemini/text-models';
import type { JsonQuestion } from '../../providers/gemini/write-plan-question';
import { ProviderError } from '../../providers/provider-error';

const MOST_SENTENCE = 160;
const LEAST_SENTENCES = 2;
const answerSchema = z.object({ sentences: z.array(z.string().catch('')).max(40) });
/** Tokens of the question and of the answer with what is thought about it. */
const WRITING = { images: 0, input_tokens: 1200, output_tokens: 1200 };

/** What writing a script costs, in USD: an estimate. */
export const usdOfWriting = (): number => textSpent(modelName(), WRITING).usd;

interface WrittenScript {
  /** null where rules have to write it. */
  script: string | null;
  spent: Spent;
}

interface Wanted {
  jobId: string;
  language: Language;
  seconds: number;
}

/**
 * Has a model write what a presenter says of a product. Sentences that claim more than the person has said are left out;
 * where too few remain, or the model can't be had, there is none. Rejects with the signal's reason on an abort.
 */
export async function writeScript(
  input: AvatarVideoInput,
  wanted: Wanted,
  signal: AbortSignal,
): Promise<WrittenScript> {
  try {
    const { value, spent } = await askForJson(await modelClient(), modelName(), questionOf(input, wanted), signal);
    return { script: usableScript(answerSchema.safeParse(value).data?.sentences ?? [], input, wanted), spent };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ProviderError)) throw error;
    logger.warn('The model wrote no script; rules did', { jobId: wanted.jobId, cause: String(error.cause) });
    return { script: null, spent: error.spent ?? NOTHING_SPENT };
  }
}

/** Pure: the sentences that can be said, as many as there is time for; null for too few. */
export function usableScript(
  sentences: readonly string[],
  input: Pick<AvatarVideoInput, 'brand_name' | 'product_full_name' | 'product_description'>,
  { language, seconds }: Pick<Wanted, 'language' | 'seconds'>,
): string | null {
  const said = [input.brand_name, input.product_full_name, input.product_description].join('\n');
  const gap = language === 'japanese' || language === 'chinese' ? '' : ' ';
  const chosen: string[] = [];
  for (const sentence of sentences.flatMap((text) => usableText(text, MOST_SENTENCE, said) ?? [])) {
    if (speakingSeconds([...chosen, sentence].join(gap), language) <= seconds) chosen.push(sentence);
  }
  return chosen.length < LEAST_SENTENCES ? null : chosen.join(gap);
}

function questionOf(input: AvatarVideoInput, { language, seconds }: Wanted): JsonQuestion {
  const { tag } = LANGUAGE_DETAILS[language];
  const instruction = [
    'You write what a presenter says to the camera about a product, in an advertisement.',
    'Rules:',
    `- In the language “${tag}”, in whole short sentences as people speak: ${seconds} seconds at an easy pace, about ${Math.round(seconds * 2.3)} words.`,
    '- First what draws people in, then what the product does for them, at the end a call to try it. One thought a sentence.',
    '- The presenter is invented: they have not bought or used it, and tell of no experience, result or opinion of their own.',
    '- Claim nothing that the customer’s texts do not say: no figure, price, discount, date, award, rating, certificate,',
    '  ingredient, guarantee or environmental virtue of your own.',
    FENCE_RULE,
  ].join('\n');
  const data = { brand: input.brand_name, product: input.product_full_name, description: input.product_description };
  return {
    instruction,
    parts: [{ text: fenced(data) }],
    schema: {
      type: 'object',
      properties: { sentences: { type: 'array', items: { type: 'string' }, minItems: 3 } },
      required: ['sentences'],
    },
  };
}
