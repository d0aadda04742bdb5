import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { documentOf } from './look';
import { htmlReply, type Face } from './reply';

const SLOW_MS = 60_000;
const DRIP_MS = 1000;

export const LOGIN = documentOf({
  title: 'Sign in',
  body: '<h1>Sign in</h1><p>Sign in to see this product and its price.</p><form method="post" action="/login"><label>E-mail <input type="email" name="email" autocomplete="username"></label> <label>Password <input type="password" name="password" autocomplete="current-password"></label> <button type="submit">Sign in</button></form>',
});

const WALL = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Just a moment...</title><meta name="robots" content="noindex"></head>
<body><h1>Checking that you are not a robot</h1><p>Please turn on JavaScript and cookies, then reload the page.</p><div id="challenge-form"></div><p>Ray: 8f3a11c0de</p></body></html>`;

const GONE = documentOf({
  title: 'Page not found',
  body: '<h1>Page not found</h1><p>We no longer sell this, or the address has a typing error.</p>',
});

export const notFound = htmlReply(GONE, 404);

/** What a person may paste by mistake: a page behind a password, one behind a wall against programs, and one that is gone. */
export const troubleFace: Face = ({ url }) => {
  switch (url.pathname) {
    case '/login':
      return htmlReply(LOGIN);
    case '/wall':
      return htmlReply(WALL, 403);
    case '/gone':
      return notFound;
    case '/loop':
      return { status: 302, headers: { location: '/loop' }, body: '' };
    case '/bomb':
      return { status: 200, headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' }, body: bomb() };
    default:
      return null;
  }
};

/** Unpacks to 200 MB of zeros: twenty times the same, which gzip allows. */
function bomb(): Buffer {
  const part = gzipSync(Buffer.alloc(10_000_000));
  return Buffer.concat(Array.from({ length: 20 }, () => part));
}

/** Sends a page a few letters at a time, for a minute. */
export function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write('<!doctype html><title>Slow</title>');
  let leftMs = SLOW_MS;
  const timer = setInterval(() => {
    leftMs -= DRIP_MS;
    if (leftMs > 0) response.write('<p>Wait');
    else response.end('<p>Done');
  }, DRIP_MS);
  response.on('close', () => clearInterval(timer));
}
