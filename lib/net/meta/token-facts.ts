import { z } from 'zod';
import { askGraph } from './ask-graph';
import { graphTokenFactsSchema } from './graph-answers';
import type { GraphConnection } from './graph-connection';
import type { GraphSettings } from './graph-settings';
import { MetaError } from './meta-error';
import { graphErrorSchema, metaErrorOf, temporaryError } from './read-graph-error';
import { NOTHING_USED } from './usage';

export interface TokenFacts {
  valid: boolean;
  /** The permissions that it has, for example `ads_read`. */
  scopes: string[];
  /** null where it does not end, or Meta does not say. */
  expiresAt: Date | null;
  userId: string | null;
  /** Why it is not valid. */
  problem: MetaError | null;
}

/**
 * What Meta says of a token: a bad one is an answer, not an error. Rejects with a MetaError where Meta does not answer.
 */
export async function tokenFacts(connection: GraphConnection, token: string): Promise<TokenFacts> {
  try {
    return await inspected(connection, token);
  } catch (error) {
    if (!(error instanceof MetaError)) throw error;
    const isAboutOurs = appTokenOf(connection.settings) !== null;
    if (error.kind === 'token' && !isAboutOurs) return badToken(error);
    if (error.kind !== 'token' && error.kind !== 'permission' && error.kind !== 'invalid') throw error;
    // Only the app that has made a token may inspect it; what it is good for can be asked with it.
    return tried(connection).catch((second: unknown) => {
      if (second instanceof MetaError && second.kind === 'token') return badToken(second);
      throw second;
    });
  }
}

function badToken(problem: MetaError): TokenFacts {
  return { valid: false, scopes: [], expiresAt: null, userId: null, problem };
}

async function inspected({ settings, options }: GraphConnection, token: string): Promise<TokenFacts> {
  const question = { path: 'debug_token', params: { input_token: token }, token: appTokenOf(settings) ?? token };
  const answer = graphTokenFactsSchema.safeParse((await askGraph(settings, { ...question, ...options })).body);
  if (!answer.success) throw temporaryError();
  const { is_valid: valid, scopes, expires_at: seconds, user_id: userId = null, error } = answer.data.data;
  const expiresAt = seconds > 0 ? new Date(seconds * 1000) : null;
  return { valid, scopes, expiresAt, userId, problem: valid ? null : problemOf(error) };
}

/** With which an app asks for itself. */
function appTokenOf({ appId, appSecret }: GraphSettings): string | null {
  return appId && appSecret ? `${appId}|${appSecret}` : null;
}

/** The answer about a bad token has the error in it that using it would bring, without its type. */
function problemOf(error: unknown): MetaError {
  const { subcode, ...rest } = z.looseObject({ subcode: z.unknown() }).catch({ subcode: undefined }).parse(error);
  const refusal = graphErrorSchema.safeParse({ error: { error_subcode: subcode, ...rest, code: 190 } });
  return refusal.success ? metaErrorOf(refusal.data, NOTHING_USED) : temporaryError();
}

const permissionsSchema = z.object({
  data: z.array(z.object({ permission: z.string(), status: z.string() }).catch({ permission: '', status: '' })),
});

async function tried(connection: GraphConnection): Promise<TokenFacts> {
  const me = z.object({ id: z.string() }).safeParse(await connection.ask('me', { fields: 'id' }));
  const permissions = permissionsSchema.safeParse(await connection.ask('me/permissions'));
  if (!me.success || !permissions.success) throw temporaryError();
  const scopes = permissions.data.data.filter(({ status }) => status === 'granted').map(({ permission }) => permission);
  return { valid: true, scopes, expiresAt: null, userId: me.data.id, problem: null };
}
