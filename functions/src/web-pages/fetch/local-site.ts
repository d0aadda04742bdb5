import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fakeClock } from './fake-clock';
import { FetchSession, type FetchSessionOptions } from './session';

/** A website on this machine, for tests. */
export interface LocalSite {
  origin: string;
  /** By path; whatever isn't there is answered by 404, robots.txt as well. */
  answers: Record<string, RequestListener>;
  /** All that was asked, in order. */
  asked: IncomingMessage[];
  /** A session that may read this site, and no other of this machine. */
  session(options?: FetchSessionOptions): FetchSession;
  close(): Promise<void>;
}

/** Starts one at a free port. */
export async function startLocalSite(): Promise<LocalSite> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    const answer = site.answers[request.url ?? ''] ?? ((_, missing) => missing.writeHead(404).end());
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const env = { FIRESTORE_EMULATOR_HOST: '127.0.0.1:1', FETCH_ALLOW_HOSTS: `127.0.0.1:${port},localhost:${port}` };
  const site: LocalSite = {
    origin: `http://127.0.0.1:${port}`,
    answers: {},
    asked,
    session: (options) => new FetchSession(env, { clock: fakeClock(), ...options }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return site;
}

/** Answers with a body, as HTML unless another type is given. */
export function send(body: string | Buffer, headers: Record<string, string> = {}, status = 200): RequestListener {
  return (_, response) => response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
}

export function redirect(location: string, status = 302): RequestListener {
  return (_, response) => response.writeHead(status, { location }).end();
}
