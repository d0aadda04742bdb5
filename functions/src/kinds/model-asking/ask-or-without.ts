import * as logger from 'firebase-functions/logger';
import type { z } from 'zod';
import type { Spent } from '../../../../lib/domain/money/usage';
import { askWithTools, type TextQuestion } from '../../providers/gemini/ask-with-tools';
import { type Citations, NO_CITATIONS } from '../../providers/gemini/read-citations';
import { brokenAnswer } from '../../providers/gemini/read-json-answer';
import { modelClient, modelName } from '../../providers/gemini/text-client';
import { ProviderError } from '../../providers/provider-error';
import { MAX_TRIES } from '../../settings';

interface Asking {
  jobId: string;
  /** What the answer is about, for the log. */
  what: string;
  /** Which try of the stage, or of the part, this is: 1, 2, 3. */
  attempt: number;
  signal: AbortSignal;
}

/** An answer; or that there is none, because the model refused these texts or because it can't be had. */
export interface ModelAnswer<T> {
  value: T | null;
  isRefused: boolean;
  citations: Citations;
  spent: Spent;
}

/**
 * Asks the model for what rules can do as well. Rejects with what another try may overcome; the last try goes on without
 * an answer, and the log says why.
 */
export async function askOrWithout<T>(
  { jobId, what, attempt, signal }: Asking,
  question: TextQuestion,
  schema: z.ZodType<T>,
): Promise<ModelAnswer<T>> {
  try {
    const { value, citations, spent } = await askWithTools(await modelClient(), modelName(), question, signal);
    const read = schema.safeParse(value);
    if (read.success) return { value: read.data, isRefused: false, citations, spent };
    const failure = brokenAnswer(`an answer of another shape about ${what}`);
    failure.spent = spent;
    throw failure;
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ProviderError)) throw error;
    if (error.retryable && attempt < MAX_TRIES) throw error;
    logger.warn('The model gave no answer; rules did', { jobId, what, code: error.code, cause: String(error.cause) });
    const isRefused = error.code === 'CONTENT_BLOCKED';
    return { value: null, isRefused, citations: NO_CITATIONS, spent: error.spent };
  }
}
