import * as logger from 'firebase-functions/logger';
import { ProviderError } from '../../../providers/provider-error';
import { MAX_TRIES } from '../../../settings';
import { askAgain } from './ask-again';

/** An answer; or why there is none: the content was refused, or rules have to do it. */
export type Answer<T> = { value: T } | { refused: ProviderError } | { rules: true };

/** Longer than this no question may take, its repetitions included: nobody should look at one step for longer. */
const QUESTION_TIMEOUT_MS = 115_000;

interface Question {
  jobId: string;
  what: 'plan' | 'prompt' | 'refinement';
  /** Which try of the stage this is: 1, 2, 3. */
  attempt: number;
}

/** Rejects with what another try may overcome; in the last one, rules do what the provider can't. */
export async function askOrRules<T>(
  { jobId, what, attempt }: Question,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<Answer<T>> {
  const signal = AbortSignal.timeout(QUESTION_TIMEOUT_MS);
  try {
    return { value: await askAgain(() => ask(signal)) };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    const details = { jobId, code: error.code, cause: String(error.cause) };
    if (error.code === 'CONTENT_BLOCKED') {
      logger.warn(`The provider refused to write a ${what}`, details);
      return { refused: error };
    }
    if (error.retryable && attempt < MAX_TRIES) throw error;
    logger.warn(`The provider could not write a ${what}; rules did`, details);
    return { rules: true };
  }
}
