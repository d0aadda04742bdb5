import { textSpent } from '../../../providers/gemini/text-models';
import { MOST_READ_SECONDS } from './write-reading-question';

/** The API counts a frame a second with 258 tokens, and its sound with 32. */
const TOKENS_PER_SECOND = 290;
const TOKENS_OF_PICTURE = 1_300;
/** Instructions, schema and the ad's words. */
const TOKENS_OF_QUESTION = 1_500;
/** A sentence a few seconds, and what is thought about it. */
const ANSWER_TOKENS_PER_SECOND = 20;
const TOKENS_OF_ANSWER = 1_500;

/** What reading a video of so many seconds costs, in US dollars: an estimate on the safe side. */
export function usdOfVideo(model: string, seconds: number): number {
  const read = Math.min(seconds, MOST_READ_SECONDS);
  return textSpent(model, {
    images: 0,
    input_tokens: Math.ceil(TOKENS_OF_QUESTION + read * TOKENS_PER_SECOND),
    output_tokens: Math.ceil(TOKENS_OF_ANSWER + read * ANSWER_TOKENS_PER_SECOND),
  }).usd;
}

/** The same of a picture. */
export function usdOfPicture(model: string): number {
  const input_tokens = TOKENS_OF_QUESTION + TOKENS_OF_PICTURE;
  return textSpent(model, { images: 0, input_tokens, output_tokens: TOKENS_OF_ANSWER }).usd;
}
