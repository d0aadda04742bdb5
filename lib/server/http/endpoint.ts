import 'server-only';
import { ApiError } from './api-error';
import { asApiError } from './as-api-error';
import { corsHeaders, corsSettings, preflightHeaders } from './cors';
import { processWide } from '../process/process-wide';
import { reachingSender } from './request-body';
import { requestIdOf } from './request-id';
import { unroutableMethod } from './unroutable-method';

export type Params = Record<string, string | string[] | undefined>;

export interface EndpointCall<P extends Params> {
  request: Request;
  params: P;
}

/** Parses the request, acts, and answers; throws an ApiError for anything but success. */
type Handler<P extends Params> = (call: EndpointCall<P>) => Promise<Response>;

const ANSWERED = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Method = (typeof ANSWERED)[number];

type Route<P extends Params> = (request: Request, context: { params: Promise<P> }) => Promise<Response>;

/** A function for each method that Next.js routes. */
export type Endpoint<P extends Params> = Record<Method | 'HEAD' | 'OPTIONS', Route<P>>;

/**
 * What a `route.ts` exports: one function per method. Those without a handler answer 405, so
 * that a wrong method gets the API's error body, too. `HEAD` is `GET` without its body. `always` are
 * headers of all its answers, errors too.
 */
export function endpoint<P extends Params>(
  handlers: Partial<Record<Method, Handler<P>>>,
  always: Record<string, string> = {},
): Endpoint<P> {
  const allowed = allowedMethods(handlers);
  const respond = (handler: Handler<P> | undefined): Route<P> => {
    return (request, context) => answer(request, () => carryOut(handler ?? refuse(allowed), request, context), always);
  };
  const options = respond(async ({ request }) => {
    if (unroutableMethod(request) !== null) return refuse(allowed)({ request, params: {} });
    return preflight(request, allowed);
  });
  const route = Object.fromEntries(ANSWERED.map((method) => [method, respond(handlers[method])])) as Record<
    Method,
    Route<P>
  >;
  const head: Route<P> = async (request, context) => withoutBody(await route.GET(request, context));
  return { ...route, HEAD: head, OPTIONS: options };
}

/** The endpoint of everything that isn't there. */
export const nothingHere = () => {
  const missing: Route<Params> = (request) =>
    answer(request, async () => {
      if (request.method === 'OPTIONS' && unroutableMethod(request) === null) return preflight(request, 'OPTIONS');
      throw new ApiError(
        'NOT_FOUND',
        'There is nothing at this address. Check the path; the API begins with /api/v1/.',
      );
    });
  const head: Route<Params> = async (request, context) => withoutBody(await missing(request, context));
  return { GET: missing, POST: missing, PUT: missing, PATCH: missing, DELETE: missing, HEAD: head, OPTIONS: missing };
};

async function carryOut<P extends Params>(
  handler: Handler<P>,
  request: Request,
  context: { params: Promise<P> },
): Promise<Response> {
  return handler({ request, params: await context.params });
}

function allowedMethods(handlers: Partial<Record<Method, unknown>>): string {
  const own = ANSWERED.filter((method) => handlers[method]);
  return [...own, ...(handlers.GET ? ['HEAD'] : []), 'OPTIONS'].join(', ');
}

function refuse<P extends Params>(allowed: string): Handler<P> {
  return ({ request }) => {
    const message = `${unroutableMethod(request) ?? request.method} is not possible here. Use ${allowed}.`;
    throw new ApiError('METHOD_NOT_ALLOWED', message, { headers: { Allow: allowed } });
  };
}

async function preflight(request: Request, allowed: string): Promise<Response> {
  const isAllowed = 'Access-Control-Allow-Origin' in corsHeaders(request.headers.get('origin'), ownCorsSettings());
  const headers = { Allow: allowed, ...(isAllowed ? preflightHeaders(allowed) : {}) };
  return new Response(null, { status: 204, headers });
}

/** Of this process; its environment does not change. */
const ownCorsSettings = () => processWide('cors', () => corsSettings(process.env));

/** Runs `act` and puts on the answer what every answer has; whatever is thrown becomes an error body. */
async function answer(
  request: Request,
  act: () => Promise<Response>,
  always: Record<string, string> = {},
): Promise<Response> {
  const requestId = requestIdOf(request.headers);
  const response = await settle(request, requestId, act);
  const { headers } = response;
  for (const [name, value] of Object.entries(always)) headers.set(name, value);
  headers.set('X-Request-Id', requestId);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
  for (const [name, value] of Object.entries(corsHeaders(request.headers.get('origin'), ownCorsSettings()))) {
    headers.append(name, value);
  }
  return response;
}

async function settle(request: Request, requestId: string, act: () => Promise<Response>): Promise<Response> {
  try {
    return await act();
  } catch (thrown) {
    const error = asApiError(thrown);
    if (error.status >= 500) logFailure(request, requestId, error);
    const response = Response.json(error.body(requestId), { status: error.status, headers: error.headers });
    return await reachingSender(request, response);
  }
}

/** One line that Cloud Logging reads as an error; paths hold ids, never a token. */
function logFailure({ method, url }: Request, requestId: string, { code, cause }: ApiError): void {
  const reason = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  const { pathname } = new URL(url);
  console.error(
    JSON.stringify({ severity: 'ERROR', message: 'A request has failed', code, method, pathname, requestId, reason }),
  );
}

function withoutBody({ status, headers, body }: Response): Response {
  // Whatever would have written the body is told that nobody reads it.
  void body?.cancel();
  return new Response(null, { status, headers });
}
