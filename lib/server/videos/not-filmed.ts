import 'server-only';
import type { z } from 'zod';
import { ApiError } from '../http/api-error';

export function noPhoto(): ApiError {
  const message =
    'The product has no photo that can be used. Add a photo to the product first, then ask for the video.';
  return new ApiError('PREREQUISITE_MISSING', message);
}

/** What is kept of a product is not what a job takes. */
export function cantBeFilmed({ issues: [issue] }: z.ZodError): ApiError {
  return new ApiError(
    'PREREQUISITE_MISSING',
    `The product can’t be filmed as it is: ${issue?.message ?? 'change it.'}`,
  );
}
