import { ProviderError } from '../provider-error';
import { readApiError } from './api-error-body';
import { type AskedService, IMAGE_SERVICE } from './asked-service';
import { dayIsUsedUp, needsOperator, rateLimited, refusedRequest, unavailable, unfitModel } from './gemini-failure';

/** What a call to `service` that threw means; `error` is what the SDK or fetch has thrown. Pure. */
export function failureOfCall(error: unknown, service: AskedService = IMAGE_SERVICE, now = new Date()): ProviderError {
  if (error instanceof ProviderError) return error;
  if (!(error instanceof Error)) return unknownFailure('something that is no error', service);
  const answer = errorAnswer(error);
  if (answer !== null) return failureOfStatus(answer, service, now);
  switch (error.name) {
    case 'AbortError':
    case 'TimeoutError':
    case 'APIConnectionTimeoutError':
      return unavailable(`The ${service.called} took too long.`, 'timeout');
    case 'SyntaxError':
      return unavailable(`The ${service.called}’s answer broke off.`, 'truncated JSON');
    case 'APIConnectionError':
      return connectionLost(error, service);
    case 'TypeError':
      if (/fetch failed|terminated/i.test(error.message)) return connectionLost(error, service);
  }
  return unknownFailure(error.name, service);
}

function connectionLost(error: Error, { called }: AskedService): ProviderError {
  return unavailable(`The connection to the ${called} broke.`, `connection lost, ${networkCode(error)}`);
}

/** The status and the body that an error of the API came with. */
interface ErrorAnswer {
  status: number;
  body: string;
}

function failureOfStatus({ status, body }: ErrorAnswer, service: AskedService, now: Date): ProviderError {
  const facts = readApiError(body);
  const diagnosis = `HTTP ${status} ${[facts.status, ...facts.reasons].join(' ')}`.trimEnd();
  if (status === 429 && facts.dayIsUsedUp) return dayIsUsedUp(service, now, diagnosis);
  if (status === 429) return rateLimited(service, facts.retryAfterMs, diagnosis);
  if (status === 408 || status >= 500) {
    return unavailable(`The ${service.called} is not answering.`, diagnosis, facts.retryAfterMs);
  }
  if (status === 401 || status === 403 || facts.reasons.includes('API_KEY_INVALID')) {
    const advice = 'check the secret GEMINI_API_KEY and what its Google Cloud project may use.';
    return needsOperator(`The ${service.called} does not accept this site’s key.`, advice, diagnosis);
  }
  if (status === 404) return unfitModel(`The ${service.called} no longer has this model.`, true, diagnosis);
  if (status === 400 && /aspect.?ratio|imageSize|image_size|resolution|duration/i.test(body)) {
    return unfitModel(`The ${service.called}’s model does not make this format.`, false, diagnosis);
  }
  if (facts.status === 'FAILED_PRECONDITION') {
    const advice = 'check that billing is set up for the key’s project, and that the API is offered in your region.';
    return needsOperator(`The ${service.called} does not serve this site.`, advice, diagnosis);
  }
  // An answer that is no error, and not what it should be either: a page of a proxy, for example.
  if (status < 400) return unavailable(`The ${service.called} sent an answer that can’t be read.`, diagnosis);
  return refusedRequest(service, diagnosis);
}

function unknownFailure(name: string, { work }: AskedService): ProviderError {
  const cause = new Error(`Gemini: ${name}`);
  return new ProviderError('INTERNAL', `This ${work} could not be made because of a problem on our side.`, true, {
    cause,
  });
}

/** By shape, so that the SDK needs not be loaded to tell its errors: those of its newer half have the body apart. */
function errorAnswer(error: Error): ErrorAnswer | null {
  if (!('status' in error) || typeof error.status !== 'number') return null;
  if (error.name === 'ApiError') return { status: error.status, body: error.message };
  return 'body' in error && typeof error.body === 'string' ? { status: error.status, body: error.body } : null;
}

/** Of the innermost cause that has one. */
function networkCode({ cause }: Error): string {
  if (!(cause instanceof Error)) return 'no code';
  return 'code' in cause ? String(cause.code) : networkCode(cause);
}
