import 'server-only';

/**
 * The target of a request, as it came over the wire, in a form that Next.js can route. What is readable
 * stays as it is. A percent sign that encodes nothing stands for itself; below `/api` several slashes,
 * or backslashes, are one slash; an address with its host is the path in it, and `*`, all of the server, its API.
 */
export function readableAddress(target: string): string {
  if (target === '*') return '/api';
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target.replace(/^https?:\/\/[^/?#]*/i, '')) ?? [];
  const joined = path.replace(/[\\/]+/g, '/');
  const isApi = joined === '/api' || joined.startsWith('/api/');
  return withoutStrayPercents(isApi ? joined : path) + rest;
}

function withoutStrayPercents(path: string): string {
  return path.replace(/(?:%[0-9a-f]{2})+|%/gi, (escapes) =>
    isText(escapes) ? escapes : escapes.replaceAll('%', '%25'),
  );
}

function isText(escapes: string): boolean {
  try {
    decodeURIComponent(escapes);
    return true;
  } catch {
    return false;
  }
}
