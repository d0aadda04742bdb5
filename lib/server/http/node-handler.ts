import 'server-only';
import type { NextApiHandler, NextApiRequest, NextApiResponse } from 'next';
import type { Endpoint, Params } from './endpoint';

/**
 * Carries an endpoint that is polled: Node's own request and answer instead of the web streams that
 * Next.js sends a route's `Response` through, which take longer than all that an endpoint does (decision
 * 022). The answer is sent whole, so a stream has no place here. The page must set `bodyParser: false`.
 */
export function nodeHandler<P extends Params>(endpoint: Endpoint<P>): NextApiHandler {
  return async (incoming, outgoing) => {
    // Other methods were made routable, and wear the name of one of these.
    const route = endpoint[(incoming.method ?? 'GET') as keyof Endpoint<P>];
    await send(await route(asRequest(incoming, outgoing), { params: Promise.resolve(incoming.query as P) }), outgoing);
  };
}

/** Without its body, which no endpoint of this kind reads. */
function asRequest(incoming: NextApiRequest, outgoing: NextApiResponse): Request {
  const left = new AbortController();
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) left.abort();
  });
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  // Nobody asks for the host: there is none in any answer.
  const url = new URL(incoming.url ?? '/', 'http://localhost');
  return new Request(url, { method: incoming.method ?? 'GET', headers, signal: left.signal });
}

async function send(response: Response, outgoing: NextApiResponse): Promise<void> {
  outgoing.statusCode = response.status;
  outgoing.setHeaders(response.headers);
  outgoing.end(response.body ? await response.text() : undefined);
}
