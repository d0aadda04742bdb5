import { ProviderError } from '../provider-error';
import { readApiError } from './api-error-body';
import { dayIsUsedUp, needsOperator, rateLimited, refusedRequest, unavailable, unfitModel } from './gemini-failure';

/** What a call that threw means; `error` is what the SDK or fetch has thrown. Pure. */
export function failureOfCall(error: unknown, now = new Date()): ProviderError {
  if (error instanceof ProviderError) return error;
  if (!(error instanceof Error)) return unknownFailure('something that is no error');
  const status = statusOf(error);
  if (status !== null) return failureOfStatus(status, error.message, now);
  switch (error.name) {
    case 'AbortError':
    case 'TimeoutError':
      return unavailable('The image service took too long.', 'timeout');
    case 'SyntaxError':
      return unavailable('The image service’s answer broke off.', 'truncated JSON');
    case 'TypeError':
      if (!/fetch failed|terminated/i.test(error.message)) break;
      return unavailable('The connection to the image service broke.', `connection lost, ${networkCode(error)}`);
  }
  return unknownFailure(error.name);
}

function failureOfStatus(status: number, body: string, now: Date): ProviderError {
  const facts = readApiError(body);
  const diagnosis = `HTTP ${status} ${[facts.status, ...facts.reasons].join(' ')}`.trimEnd();
  if (status === 429 && facts.dayIsUsedUp) return dayIsUsedUp(now, diagnosis);
  if (status === 429) return rateLimited(facts.retryAfterMs, diagnosis);
  if (status === 408 || status >= 500) {
    return unavailable('The image service is not answering.', diagnosis, facts.retryAfterMs);
  }
  if (status === 401 || status === 403 || facts.reasons.includes('API_KEY_INVALID')) {
    const advice = 'check the secret GEMINI_API_KEY and what its Google Cloud project may use.';
    return needsOperator('The image service does not accept this site’s key.', advice, diagnosis);
  }
  if (status === 404) return unfitModel('The image service no longer has this model.', true, diagnosis);
  if (status === 400 && /aspect.?ratio|imageSize|image_size/i.test(body)) {
    return unfitModel('The image service’s model does not make this format.', false, diagnosis);
  }
  if (facts.status === 'FAILED_PRECONDITION') {
    const advice = 'check that billing is set up for the key’s project, and that the API is offered in your region.';
    return needsOperator('The image service does not serve this site.', advice, diagnosis);
  }
  return refusedRequest(diagnosis);
}

function unknownFailure(name: string): ProviderError {
  const cause = new Error(`Gemini: ${name}`);
  return new ProviderError('INTERNAL', 'This ad could not be made because of a problem on our side.', true, { cause });
}

/** By shape, so that the SDK needs not be loaded to tell its errors. */
function statusOf(error: Error): number | null {
  return error.name === 'ApiError' && 'status' in error && typeof error.status === 'number' ? error.status : null;
}

function networkCode({ cause }: Error): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'no code';
}
