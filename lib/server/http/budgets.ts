import 'server-only';
import { processWide } from '../process/process-wide';
import { ApiError } from './api-error';
import { Budget } from './budget';
import { peerOf } from './peer-address';

/** What is limited, in requests a minute and process; the environment variables of these names change it. */
const DEFAULTS = {
  /** Of one person, of any kind. */
  API_REQUESTS_PER_MINUTE: 600,
  /** Of one person, those that create a job. */
  API_CREATIONS_PER_MINUTE: 60,
  /** Of one person, questions about their ads. */
  API_QUESTIONS_PER_MINUTE: 20,
  /** Of one address, with tokens that are not good: nobody may guess for ever. */
  API_BAD_TOKENS_PER_MINUTE: 300,
};
type Setting = keyof typeof DEFAULTS;

/** Counts a request of a person. Throws an ApiError when there were too many. */
export function spendRequest(uid: string): void {
  refuseAfter(budget('API_REQUESTS_PER_MINUTE').spend(uid), 'You have sent too many requests.');
}

/** Counts a job that a person makes. Throws an ApiError when there were too many. */
export function spendCreation(uid: string): void {
  refuseAfter(budget('API_CREATIONS_PER_MINUTE').spend(uid), 'You have made too many jobs in a short time.');
}

/** Counts a question that a person asks about their ads. Throws an ApiError when there were too many. */
export function spendQuestion(uid: string): void {
  refuseAfter(budget('API_QUESTIONS_PER_MINUTE').spend(uid), 'You have asked too many questions in a short time.');
}

/** Throws an ApiError for an address from which too many bad tokens came. */
export function refuseGuessing(request: Request): void {
  const wait = budget('API_BAD_TOKENS_PER_MINUTE').wait(addressOf(request.headers));
  refuseAfter(wait, 'Too many tokens from your address were not good. Check yours.');
}

export function countBadToken(request: Request): void {
  budget('API_BAD_TOKENS_PER_MINUTE').spend(addressOf(request.headers));
}

/**
 * Where a request comes from. As many proxies of ours as there are (`API_PROXIES`) have each written, at the end of
 * `X-Forwarded-For`, whom they have it from: what stands before that is whatever the sender likes, and without a proxy all
 * of it is. Then, and where less is written, it comes from whoever is connected.
 */
export function addressOf(headers: Headers, proxies = proxiesOfOurs()): string {
  const addresses = (headers.get('x-forwarded-for') ?? '').split(',').map((address) => address.trim());
  const written = proxies > 0 ? addresses.at(-proxies) : undefined;
  return written || peerOf(headers);
}

function proxiesOfOurs(): number {
  const value = process.env.API_PROXIES ?? '';
  if (/^\d{0,2}$/.test(value)) return Number(value);
  throw new Error(`API_PROXIES has to be a whole number, and is “${value}”`);
}

function budget(setting: Setting): Budget {
  return processWide(setting, () => new Budget({ perMinute: perMinute(setting) }));
}

function perMinute(setting: Setting): number {
  const value = process.env[setting];
  if (value === undefined || value === '') return DEFAULTS[setting];
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw new Error(`${setting} has to be a whole number from 1, and is “${value}”`);
}

function refuseAfter(seconds: number, what: string): void {
  if (seconds === 0) return;
  throw new ApiError('RATE_LIMIT_EXCEEDED', `${what} Go on in ${seconds} s, and more slowly.`, {
    headers: { 'Retry-After': String(seconds) },
  });
}
