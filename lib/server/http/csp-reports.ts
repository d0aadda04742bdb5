import 'server-only';
import { z } from 'zod';
import { processWide } from '../process/process-wide';
import { Budget } from './budget';
import { endpoint } from './endpoint';
import { readText } from './read-json';

/** A report is a few hundred bytes. */
const MAX_BYTES = 16 * 1024;
/** Anybody may send one: more than so many a minute tell nothing more, and the log stays readable. */
const PER_MINUTE = 30;

/** W3C CSP Level 3, section 5.3. */
const reportSchema = z.object({
  'csp-report': z.object({
    'effective-directive': z.string().max(100).catch(''),
    'violated-directive': z.string().max(100).catch(''),
    'blocked-uri': z.string().catch(''),
    'document-uri': z.string().catch(''),
  }),
});

/** Takes what a browser says that a page's policy has refused, and writes it to the log, without anybody's addresses. */
export const cspReports = endpoint({
  async POST({ request }) {
    const text = await readText(request, MAX_BYTES);
    const report = reportIn(text);
    if (report !== null && budget().spend('all') === 0) console.warn(JSON.stringify(report));
    return new Response(null, { status: 204 });
  },
});

const budget = () => processWide('CSP_REPORTS', () => new Budget({ perMinute: PER_MINUTE }));

function reportIn(text: string): Record<string, string> | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const { data } = reportSchema.safeParse(json);
  if (!data) return null;
  const { 'effective-directive': effective, 'violated-directive': violated, ...where } = data['csp-report'];
  return {
    ...{ severity: 'WARNING', message: 'A page’s policy has refused something' },
    directive: effective || violated,
    blocked: originOf(where['blocked-uri']),
    page: pathOf(where['document-uri']),
  };
}

/** `inline`, `eval` and the like are words, and anything else an address. */
function originOf(address: string): string {
  if (!URL.canParse(address)) return /^[a-z-]{1,30}$/u.test(address) ? address : '';
  const { protocol, origin } = new URL(address);
  return origin === 'null' ? protocol : origin;
}

/** Without ids: which page, not whose. */
function pathOf(address: string): string {
  if (!URL.canParse(address)) return '';
  return new URL(address).pathname.replaceAll(/[^/]*\d[^/]*/gu, '…').slice(0, 200);
}
