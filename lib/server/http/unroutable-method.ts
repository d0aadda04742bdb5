import 'server-only';

/** The methods for which a route can have a handler; of others Next.js makes a bare 400, and of TRACE a 500. */
const ROUTABLE = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

const HEADER = 'x-unroutable-method';

interface Incoming {
  method?: string | undefined;
  headers: Record<string, string | string[] | undefined>;
}

/** Makes of a method that has no route an OPTIONS, which changes nothing anywhere, and notes what it was. */
export function makeRoutable(request: Incoming): void {
  if (request.method === undefined || ROUTABLE.has(request.method)) return;
  request.headers[HEADER] = request.method;
  request.method = 'OPTIONS';
}

/** What the method was; null where it could be routed. */
export function unroutableMethod({ headers }: Request): string | null {
  return headers.get(HEADER);
}
