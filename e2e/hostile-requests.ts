/**
 * Requests that nobody should send, from a seed: the same seed makes the same requests. Address and headers
 * have less than 16 kB: Node refuses more with a bare 431 before anybody else sees it.
 */
export interface HostileRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer | null;
}

export class Chance {
  constructor(private state: number) {}

  /** 0 ≤ x < 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let x = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296;
  }

  pick<T>(choices: readonly [T, ...T[]]): T {
    return choices[Math.floor(this.next() * choices.length)] ?? choices[0];
  }

  chars(length: number): string {
    return Array.from({ length }, () => String.fromCodePoint(33 + Math.floor(this.next() * 0xd7_00))).join('');
  }
}

const METHODS = [
  'GET',
  'GET',
  'POST',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'HEAD',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
] as const;

const ADDRESSES = [
  ...['/jobs', '/jobs/', '/jobs/{id}', '/jobs/{id}/', '/jobs/{id}/cancel', '/jobs/{id}/events', '/jobs/queue/stats'],
  ...['/ads/generate-bulk-dynamic-job', '/ads/generate-bulk', '/ads/generate-bulk-dynamic', '/generate', '/generate/'],
  ...['/ads/image/template-job', '/ads/conversations/{id}/remix', '/ads/conversations/{id}/remix/'],
  ...['/keys', '/webhook-secret', '/openapi.json', '/jobs/{id}/nothing', '/{id}', '', '/ads', '/ad-analysis/jobs/'],
  ...['/research/products/a/b/research/{id}/summary', '/strategic-analysis/analysis/a/b/{id}/approve-angle-job'],
  ...['//jobs', '/jobs//{id}', '//', '/\\jobs/{id}', '/generate%', '/%zz/{id}'],
] as const;

const STRANGE_IDS = [
  ...[
    '..',
    '.',
    '%2e%2e',
    '..%2f..%2fkeys',
    '%00',
    '%0d%0aSet-Cookie:%20a=b',
    'a'.repeat(3000),
    '%F0%9F%92%A5',
    '-1',
    '0',
  ],
  ...[
    '9007199254740993',
    '1e9',
    'NaN',
    'null',
    'undefined',
    '__proto__',
    'constructor',
    'job_',
    "job_'%20OR%201=1--",
    '%25',
  ],
  ...['job_00000000000000000000', 'JOB_ABCDEFGHIJKLMNOPQRST', '%E2%80%AE', '{id}', '*', ';id', 'a%2Fb', '%5c..', '~'],
  // What encodes nothing, and what is no text.
  ...['%', '%%', '%zz', '%2', 'a%', '%c3%28', '%E0%A4%A', '%ff%2f', '%ED%A0%80', '\\', '\\/', '/'],
] as const;

const QUERIES = [
  ...[
    '',
    '',
    '?',
    '?limit=0',
    '?limit=101',
    '?limit=-1&page=1e9',
    '?page=1000&page_size=100',
    '?status_filter=%00',
    '?wait=31',
  ],
  ...[
    '?wait=0',
    '?wait=abc',
    '?limit=1&limit=2',
    '?__proto__[a]=1',
    '?limit[]=1',
    '?%F0%9F%92%A5=1',
    `?q=${'x'.repeat(5000)}`,
  ],
  ...[
    '?chat=true&flatlay=true',
    '?chat=1&mdoli=1',
    '?onmodel=maybe',
    '?limit=%E0%A5%AF',
    '?status_filter=all&&&=',
    '?#',
    '?page=9999999999999',
    '?limit=%',
    '?%zz=%c3%28',
    '?status_filter=%ff//\\',
  ],
] as const;

const TYPES = [
  ...['application/json', 'application/json; charset=utf-16', 'multipart/form-data; boundary=x', 'multipart/form-data'],
  ...[
    'multipart/form-data; boundary=',
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/xml',
    'a',
    '',
    ';;;',
  ],
] as const;

const part = (headers: string, content: string) => `--x\r\n${headers}\r\n\r\n${content}\r\n`;
const field = (name: string, value: string) => part(`Content-Disposition: form-data; name="${name}"`, value);
const file = (name: string, value: string) =>
  part(`Content-Disposition: form-data; name="product_images"; filename="${name}"\r\nContent-Type: image/png`, value);

function bodies(chance: Chance): Buffer {
  const odd = chance.chars(40);
  const text = chance.pick([
    ...([
      '',
      '{',
      'null',
      '[]',
      '"x"',
      '42',
      '{"prompt":7}',
      '{"products":{"a":1}}',
      '{"name":null}',
      '{"name":[]}',
    ] as const),
    ...[
      '{"__proto__":{"name":"x"}}',
      `{"images":["${odd.replace(/["\\]/g, '')}"]}`,
      '['.repeat(20_000),
      '{"a":'.repeat(5000),
    ],
    ...['{"prompt":"', '\u0000\u0001', `{"prompt":[],"callback_url":"http://169.254.169.254/"}`, 'x'.repeat(300_000)],
    ...['--x--', '--x', '--x\r\n', '--y\r\n\r\n--y--', field('count', odd), `${field('brand_name', odd)}--x--\r\n`],
    ...[
      `${field('count', '1e3')}${field('callback_url', 'http://[::1]:22/')}--x--\r\n`,
      `${file('../../../etc/passwd', odd)}--x--\r\n`,
    ],
    ...[
      `${file('a.png', '\u0089PNG')}${file('', '')}--x--\r\n`,
      `${field(odd, odd).repeat(60)}--x--\r\n`,
      part('No: disposition', odd),
    ],
    ...[
      `${part(`Content-Disposition: form-data; name="${'n'.repeat(20_000)}"`, 'x')}--x--\r\n`,
      `${field('product_image_urls', '["http://127.0.0.1/"]')}--x--\r\n`,
    ],
  ]);
  // Half of them with bytes that are no text.
  return chance.next() < 0.5 ? Buffer.from(text, 'utf8') : Buffer.from(text, 'latin1');
}

interface Prey {
  /** Good tokens of people who have nothing. */
  tokens: readonly [string, ...string[]];
  /** A job of somebody else. */
  foreignJob: string;
}

export function hostileRequest(chance: Chance, { tokens, foreignJob }: Prey): HostileRequest {
  const id = chance.next() < 0.4 ? foreignJob : chance.pick(STRANGE_IDS);
  const address = chance.pick(ADDRESSES).replace('{id}', () => id);
  const method = chance.pick(METHODS);
  const hasBody = method !== 'GET' && method !== 'HEAD' && chance.next() < 0.8;
  const type = chance.pick(TYPES);
  const body = hasBody ? bodies(chance) : null;
  return {
    method,
    path: `/api/v1${address}${chance.pick(QUERIES)}`,
    headers: {
      ...tokenHeader(chance, chance.pick(tokens)),
      ...(hasBody && type !== '' ? { 'Content-Type': type } : {}),
      ...(body ? { 'Content-Length': String(body.length) } : {}),
      ...strangeHeaders(chance),
      // One address each: bad tokens are counted by it.
      'X-Forwarded-For': `198.51.${Math.floor(chance.next() * 256)}.${Math.floor(chance.next() * 256)}`,
    },
    body,
  };
}

function tokenHeader(chance: Chance, good: string): Record<string, string> {
  if (chance.next() < 0.7) return { Authorization: `Bearer ${good}` };
  const bad = chance.pick([
    ...([
      '',
      'Bearer',
      'Bearer ',
      'Basic YTpi',
      'Bearer a.b.c',
      'Bearer afk_',
      'bearer null',
      'Bearer undefined',
    ] as const),
    ...[
      `Bearer ${good.slice(0, -3)}`,
      `Bearer ${good}x`,
      `Bearer afk_${'a'.repeat(57)}`,
      `Bearer ${'x'.repeat(3000)}`,
      `Bearer ${good} ${good}`,
    ],
    // A token that says of itself that it needs no signature.
    `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${good.split('.')[1] ?? ''}.`,
  ]);
  return bad === '' ? {} : { Authorization: bad };
}

function strangeHeaders(chance: Chance): Record<string, string> {
  return chance.pick<Record<string, string>>([
    {},
    {},
    { Origin: 'https://evil.example' },
    { 'If-None-Match': '*' },
    { 'If-None-Match': `"${'x'.repeat(4000)}"` },
    { 'Last-Event-ID': 'x'.repeat(2000) },
    { 'Idempotency-Key': chance.pick(['', ' ', 'x'.repeat(2000), '"quoted"', 'a b']) },
    { 'X-Request-Id': chance.pick(['<script>', 'x'.repeat(500), 'short']) },
    { Accept: 'text/html', 'Accept-Language': '*;q=9', Range: 'bytes=0-5' },
    { 'X-HTTP-Method-Override': 'DELETE', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'gopher' },
    { 'X-Padding': 'x'.repeat(4000) },
    { Expect: '100-continue' },
  ]);
}
