import { AdForgeError } from './adforge-error';

/** The body of a success that has `data`. Rejects with an AdForgeError where something else answered. */
export async function readAnswer<Body extends { data: unknown }>(response: Response): Promise<Body> {
  const body = parsed(await response.text());
  if (typeof body === 'object' && body !== null && 'data' in body && typeof body.data === 'object' && body.data) {
    return body as Body;
  }
  throw notOurs(response);
}

/** The same of an answer that has what was asked for beside `success`. */
export async function readBody<Body extends { success: true }>(response: Response): Promise<Body> {
  const body = parsed(await response.text());
  if (typeof body === 'object' && body !== null && 'success' in body && body.success === true) return body as Body;
  throw notOurs(response);
}

/** The same of an answer that is what was asked for itself: an object or an array. */
export async function readWhole<Body>(response: Response): Promise<Body> {
  const body = parsed(await response.text());
  if (typeof body === 'object' && body !== null) return body as Body;
  throw notOurs(response);
}

function notOurs(response: Response): AdForgeError {
  const message = `The server answered ${response.status} with something that is not the API’s. Check baseUrl.`;
  return new AdForgeError(response.status, { code: 'UNREADABLE', message });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
