import { addUsd } from '../../../../lib/domain/money/money';
import { type TextQuestion, USD_PER_SEARCH } from '../../providers/gemini/ask-with-tools';
import { textSpent } from '../../providers/gemini/text-models';
import { modelName } from '../../providers/gemini/text-client';

/** Of languages that are written without letters, each character may be a token; of the others it takes three or four. */
const CHARACTERS_PER_TOKEN = 2;
/** A shop's page as the model's own tool reads it, whole. */
const TOKENS_OF_PAGE = 20_000;
const SEARCHES = 3;

interface Expected {
  /** Tokens of an answer, with what is thought about it. */
  answer: number;
  /** How many addresses the model is given to read. */
  pages?: number;
}

/** What a question may cost, in US dollars: an estimate on the safe side. */
export function usdOfQuestion(
  { instruction, text, schema, tools }: TextQuestion,
  { answer, pages = 0 }: Expected,
): number {
  const characters = instruction.length + text.length + JSON.stringify(schema).length;
  return usdOfCharacters(characters, { answer, pages, searches: tools.includes('googleSearch') });
}

/** The same of what is not written yet. */
export function usdOfCharacters(
  characters: number,
  { answer, pages = 0, searches }: Expected & { searches: boolean },
): number {
  const { usd } = textSpent(modelName(), {
    images: 0,
    input_tokens: Math.ceil(characters / CHARACTERS_PER_TOKEN) + pages * TOKENS_OF_PAGE,
    output_tokens: answer,
  });
  return addUsd(usd, searches ? SEARCHES * USD_PER_SEARCH : 0);
}
