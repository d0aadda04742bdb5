import { ProviderError } from '../provider-error';
import { type AskedService, IMAGE_SERVICE } from './asked-service';
import { nextQuotaDay } from './quota-day';
import { UnfitModelError } from './unfit-model-error';

/**
 * Wraps what is known of a failure for the log. Never the SDK's own errors: these quote
 * requests and answers, and so may carry a person's texts.
 */
const because = (diagnosis: string): ErrorOptions => ({ cause: new Error(`Gemini: ${diagnosis}`) });

/** A service that asks to be left alone for longer than this is asked again by the person, not by the queue. */
const LONGEST_WAIT_MS = 10 * 60_000;

/**
 * Passes by itself: the ad is tried again, after `retryAfterMs` where the service says so.
 * `message` is one sentence for the person.
 */
export function unavailable(message: string, diagnosis: string, retryAfterMs: number | null = null): ProviderError {
  const wait = waitOf(retryAfterMs);
  const text = `${message} ${wait.advice ?? 'Try again in a minute.'}`;
  return new ProviderError('PROVIDER_UNAVAILABLE', text, wait.retryable, { ...because(diagnosis), ...wait.details });
}

/** Stays, for every ad, until the operator of this deployment does what `advice` says. */
export function needsOperator(message: string, advice: string, diagnosis: string): ProviderError {
  const text = `${message} For the operator: ${advice}`;
  return new ProviderError('PROVIDER_UNAVAILABLE', text, false, { ...because(diagnosis), endsJob: true });
}

/** The service calls the request wrong: this ad's for sure, of others nobody knows. */
export function refusedRequest({ called, setting, result }: AskedService, diagnosis: string): ProviderError {
  const message =
    `The ${called} does not accept this request. For the operator: check that ${setting} makes ${result}s; ` +
    'the log has the status of the answer.';
  return new ProviderError('PROVIDER_UNAVAILABLE', message, false, because(diagnosis));
}

/** Another model may still make the ad; `gone` when this one makes no ads at all any more. */
export function unfitModel(message: string, gone: boolean, diagnosis: string): UnfitModelError {
  return new UnfitModelError(message, gone, because(diagnosis));
}

/** Too many questions in a minute. */
export function rateLimited({ called }: AskedService, retryAfterMs: number | null, diagnosis: string): ProviderError {
  const wait = waitOf(retryAfterMs);
  const text = `The ${called} is at its limit. ${wait.advice ?? 'Wait about five minutes, then try again.'}`;
  return new ProviderError('RATE_LIMIT_EXCEEDED', text, wait.retryable, { ...because(diagnosis), ...wait.details });
}

/** Every further question of this day would be refused. */
export function dayIsUsedUp({ called }: AskedService, now: Date, diagnosis: string): ProviderError {
  const hour = nextQuotaDay(now).toISOString().slice(11, 16);
  const message =
    `The ${called}’s quota for today is used up. Try again after ${hour} UTC (midnight in California). ` +
    'For the operator: a higher tier of the Gemini API has a higher quota.';
  const reason = because(`${diagnosis}, the quota of the day`);
  return new ProviderError('RATE_LIMIT_EXCEEDED', message, false, { ...reason, endsJob: true });
}

interface Wait {
  retryable: boolean;
  /** For the person, when only they can wait so long. */
  advice: string | null;
  details: { retryAfterMs: number | null; endsJob: boolean };
}

function waitOf(retryAfterMs: number | null): Wait {
  const retryable = retryAfterMs === null || retryAfterMs <= LONGEST_WAIT_MS;
  const advice = retryable ? null : `Try again in ${Math.ceil(retryAfterMs / 60_000)} minutes.`;
  return { retryable, advice, details: { retryAfterMs, endsJob: !retryable } };
}

/** The same question would be refused again. `reason` is the block or finish reason of the API. */
export function blocked(reason: string, service: AskedService = IMAGE_SERVICE): ProviderError {
  const tell = BLOCKED[reason] ?? anyBlock;
  return new ProviderError('CONTENT_BLOCKED', tell(service), false, because(`blocked, ${reason}`));
}

type Telling = (service: AskedService) => string;

const anyBlock: Telling = ({ called, work }) =>
  `The ${called} refused to make this ${work}. Change the product’s description or name, or use another photo.`;
const unsafe: Telling = ({ called }) =>
  `The ${called} found the content unsafe. Take out what could be violent, sexual or dangerous from the words, ` +
  'or use another photo.';
const prohibited: Telling = ({ called, works }) =>
  `The ${called} doesn’t make ${works} with this content. Change the product’s words or its photos.`;
const copied: Telling = ({ result }) =>
  `The ${result} came out too close to an existing work. Describe the product in your own words, or use another photo.`;

const BLOCKED: Partial<Record<string, Telling>> = {
  SAFETY: unsafe,
  IMAGE_SAFETY: unsafe,
  PROHIBITED_CONTENT: prohibited,
  IMAGE_PROHIBITED_CONTENT: prohibited,
  RECITATION: copied,
  IMAGE_RECITATION: copied,
  BLOCKLIST: ({ called }) =>
    `A word on the ${called}’s blocklist stands in the texts. Reword the names and the description.`,
  SPII: () => 'The texts seem to hold personal data, such as a number or an address. Take it out of the description.',
};
