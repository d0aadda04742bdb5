import { z } from 'zod';
import { MetaError, type LimitOf, type TokenProblem } from './meta-error';
import type { Usage } from './usage';

const whole = z.coerce.number().int().nullish().catch(null);

/** `{ error: … }` as the Graph API answers whatever it refuses, mostly with status 400. */
export const graphErrorSchema = z.object({
  error: z.object({
    /** May repeat the token: read here, and never shown or logged. */
    message: z.string().catch(''),
    type: z.string().catch(''),
    code: whole,
    error_subcode: whole,
    is_transient: z.boolean().catch(false),
    fbtrace_id: z
      .string()
      .regex(/^[\w-]{1,60}$/)
      .nullish()
      .catch(null),
  }),
});
type GraphError = z.infer<typeof graphErrorSchema>['error'];

/** How long Meta keeps an ad account shut at most where it does not say how long. */
const USUAL_WAIT_MS = 5 * 60_000;

/** Subcodes of 102 and 190. */
const TOKEN_PROBLEMS: Record<number, TokenProblem> = {
  458: 'app_removed',
  460: 'password',
  463: 'expired',
  // Meta's own account of it: logged out, taken back, or otherwise not valid any more.
  467: 'revoked',
};

const TOKEN_SENTENCES: Record<TokenProblem, string> = {
  expired: 'The connection to Meta has run out. Connect the ad account again under Insights.',
  revoked: 'The connection to Meta was taken back or logged out. Connect the ad account again under Insights.',
  password:
    'Meta ended the connection because the password of the Facebook account was changed. Connect the ad account again under Insights.',
  app_removed:
    'This site was removed from the Facebook account’s apps. Connect the ad account again under Insights, and allow it to read your ads.',
  invalid: 'Meta does not take this access token. Copy it again as a whole, or make a new one, and connect again.',
};

const LIMIT_SENTENCES: Record<LimitOf, string> = {
  app: 'Meta has had too many questions from this site in the last hour',
  account: 'Meta has had too many questions about this ad account just now',
  user: 'Meta has had too many questions from this Facebook account just now',
};

const SENTENCES = {
  permission:
    'Meta does not let this connection read the ad account. Connect it again under Insights and allow “ads_read”; if the account is somebody else’s, have them give you access to it in the Business settings.',
  temporary: 'Meta could not answer just now. Nothing is lost; try again in a few minutes.',
  gone_version:
    'Meta no longer answers the version of its interface that this site uses. Tell the operator to update the site.',
  too_much_data: 'That is more than Meta answers at once. Choose fewer days.',
  not_there:
    'Meta does not find it, or does not show it to this connection. It may have been deleted, or belong to an account that you can’t see.',
  app: 'Meta does not accept this site’s app id or secret. Tell the operator to check META_APP_ID and META_APP_SECRET.',
  code: 'This login has been used or has run out. Start it again under Insights.',
  invalid: 'Meta did not take our question. Try again; if it happens once more, tell the operator.',
};

/**
 * What a refusal of the Graph API means: the one place where its codes are read.
 * @param usage what the headers of the same answer say: how long a limit lasts
 */
export function metaErrorOf({ error }: z.infer<typeof graphErrorSchema>, usage: Usage): MetaError {
  const { code = null, error_subcode: subcode = null, fbtrace_id: traceId = null } = error;
  const facts = { code, subcode, traceId };
  const limitOf = limitIn(error);
  if (limitOf) return limitError(limitOf, usage.regainMs, facts);
  if (code === 190 || code === 102) {
    const reason = TOKEN_PROBLEMS[subcode ?? 0] ?? 'invalid';
    return new MetaError('token', TOKEN_SENTENCES[reason], { ...facts, reason });
  }
  if (code === 100 && /appsecret_proof/i.test(error.message)) return new ProofError('invalid', SENTENCES.app, facts);
  const kind = kindOf(error);
  if (kind === 'app' || kind === 'code') return new MetaError('invalid', SENTENCES[kind], facts);
  return new MetaError(kind, SENTENCES[kind], facts);
}

/** The token is not of the app whose secret has signed it. */
export class ProofError extends MetaError {}

/** A limit that is reached, or nearly. @param regainMs as the headers say */
export function limitError(limitOf: LimitOf, regainMs: number | null, facts: object = {}): MetaError {
  const retryAfterMs = regainMs ?? USUAL_WAIT_MS;
  const message = `${LIMIT_SENTENCES[limitOf]}. Nothing is lost; it answers again in ${inWords(retryAfterMs)}.`;
  return new MetaError('limit', message, { ...facts, limitOf, retryAfterMs });
}

function inWords(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  if (minutes > 1) return `about ${minutes} minutes`;
  return ms > 20_000 ? 'about a minute' : 'a few seconds';
}

/** No answer, or one that is none of the Graph API's. */
export function temporaryError(): MetaError {
  return new MetaError('temporary', SENTENCES.temporary);
}

export function notThereError(): MetaError {
  return new MetaError('not_there', SENTENCES.not_there);
}

function limitIn({ code, error_subcode: subcode }: GraphError): LimitOf | null {
  switch (code) {
    case 4:
    case 341:
      return 'app';
    case 17:
      // The same code with this subcode is of the ad account.
      return subcode === 2446079 ? 'account' : 'user';
    case 32:
    case 368:
      return 'user';
    case 613:
      return 'account';
    default:
      return code != null && code >= 80_000 && code <= 80_014 ? 'account' : null;
  }
}

function kindOf({ code, error_subcode: subcode, message, is_transient, type }: GraphError): keyof typeof SENTENCES {
  if (isTooMuch(code, subcode, message)) return 'too_much_data';
  if (code === 101 || (code === 1 && /client secret/i.test(message))) return 'app';
  if (code === 3 || code === 10 || (code != null && code >= 200 && code <= 299)) return 'permission';
  if (code === 12 || code === 2635) return 'gone_version';
  if ((code === 100 && subcode === 33) || code === 803) return 'not_there';
  if (code === 100 && [36007, 36008, 36009].includes(subcode ?? 0)) return 'code';
  if (code === 1 || code === 2 || is_transient) return 'temporary';
  // With neither a code nor a type it is not Meta's, but of something between.
  return code == null && type === '' ? 'temporary' : 'invalid';
}

function isTooMuch(code: GraphError['code'], subcode: GraphError['error_subcode'], message: string): boolean {
  if (code === 100 && subcode === 1504018) return true;
  if (code === 2 && subcode === 1504038) return true;
  return code === 1 && /^\W*please reduce the amount of data/i.test(message);
}
