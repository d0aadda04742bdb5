import { createHmac } from 'node:crypto';
import type { GraphSettings } from './graph-settings';
import { graphErrorSchema, limitError, metaErrorOf, temporaryError } from './read-graph-error';
import { usageOf, type Usage } from './usage';

/** Meta gives up a question after about this long, too. */
const TIMEOUT_MS = 60_000;
/** 200 ads with all their texts are about 1 MB. */
const MAX_ANSWER_BYTES = 20_000_000;

export interface Question {
  /** Below the version, without a slash at its start. */
  path: string;
  params?: Record<string, string>;
  /** Sends the parameters as a form: they have secrets in them, or are long. */
  asForm?: boolean;
  /** null for what is asked without one. */
  token: string | null;
  /** Whether to prove that it is the operator's app that asks, where it has a secret. */
  withProof?: boolean;
  fetch?: typeof fetch | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Asks the Graph API one question. The token goes in a header, never in the address.
 * @returns the parsed answer, and what it says of the limits
 * Rejects with a MetaError, or with the signal's reason once that has aborted.
 */
export async function askGraph(settings: GraphSettings, question: Question): Promise<{ body: unknown; usage: Usage }> {
  const { signal } = question;
  signal?.throwIfAborted();
  const answer = await send(settings, question).catch(() => {
    signal?.throwIfAborted();
    // What Node says of a failed connection may have the address in it.
    throw temporaryError();
  });
  const usage = usageOf(answer.headers);
  const body = parsed(answer.text);
  const refusal = graphErrorSchema.safeParse(body);
  if (refusal.success) throw metaErrorOf(refusal.data, usage);
  if (answer.status === 429) throw limitError('app', usage.regainMs);
  if (answer.status !== 200 || body === undefined) throw temporaryError();
  return { body, usage };
}

async function send(settings: GraphSettings, { path, params, asForm, token, withProof, ...how }: Question) {
  const { baseUrl, version, appSecret } = settings;
  const own = new URLSearchParams(params);
  if (token && appSecret && withProof) own.set('appsecret_proof', proofOf(token, appSecret));
  const address = `${baseUrl}/${version}/${path}`;
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const response = await (how.fetch ?? fetch)(asForm ? address : `${address}?${own.toString()}`, {
    method: asForm ? 'POST' : 'GET',
    ...(asForm ? { body: own } : {}),
    headers: { accept: 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    // Graph's own answers lead nowhere else, and the token must not.
    redirect: 'error',
    signal: how.signal ? AbortSignal.any([how.signal, timeout]) : timeout,
  });
  return { status: response.status, headers: response.headers, text: await textOf(response) };
}

async function textOf({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ['', 0];
  const reader = body?.getReader();
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
    const chunk = read.value;
    bytes += chunk.byteLength;
    if (bytes > MAX_ANSWER_BYTES) throw new Error('too long');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Meta wants it with every call of apps that require it: a token that is stolen is of no use then. */
export function proofOf(token: string, appSecret: string): string {
  return createHmac('sha256', appSecret).update(token).digest('hex');
}
