import 'server-only';
import type { z } from 'zod';
import { wordsProblem } from '../../domain/shared/words-problem';
import { ApiError, invalidFields } from '../http/api-error';

export function noPhoto(): ApiError {
  const message =
    'The product has no photo that can be used. Add a photo to the product first, then ask for the video.';
  return new ApiError('PREREQUISITE_MISSING', message);
}

/** What is kept of a product is not what a job takes. */
export function cantBeFilmed({ issues: [issue] }: z.ZodError): ApiError {
  return notAsItIs(issue?.message ?? 'change it.');
}

const notAsItIs = (why: string) => new ApiError('PREREQUISITE_MISSING', `The product can’t be filmed as it is: ${why}`);

/** Throws an ApiError for words that no video can be set in. */
export function refuseUnsetWords(input: object): void {
  const problem = wordsProblem(input);
  if (problem?.field === 'script') throw invalidFields({ script: problem.message });
  if (problem) throw notAsItIs(problem.message);
}
