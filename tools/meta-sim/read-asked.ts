import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The app that the local stack is given. Its secret opens nothing anywhere. */
export const SIM_APP = { id: '1000000000000001', secret: 'sample-app-secret' };

/** A question to the simulated Graph API. */
export interface Asked {
  method: string;
  /** `v27.0`, and what stands behind it, without slashes at its ends. */
  version: string;
  path: string;
  /** Of the address and the form. */
  params: URLSearchParams;
  /** Whom it is asked with. */
  token: string | null;
}

const MAX_BODY_BYTES = 1_000_000;

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) throw new Error('too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

export async function readAsked(request: IncomingMessage, url: URL): Promise<Asked> {
  const params = new URLSearchParams(url.search);
  if (request.method === 'POST')
    for (const [name, value] of new URLSearchParams(await readBody(request))) params.set(name, value);
  const [, version = '', ...rest] = url.pathname.split('/');
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  const token = bearer ?? params.get('access_token');
  return { method: request.method ?? 'GET', version, path: rest.join('/').replace(/\/$/, ''), params, token };
}

/** Whether the question is proved to come from the app, where it says so at all. */
export function isProved({ params, token }: Asked): boolean {
  const proof = params.get('appsecret_proof');
  return (
    proof === null ||
    proof ===
      createHmac('sha256', SIM_APP.secret)
        .update(token ?? '')
        .digest('hex')
  );
}
