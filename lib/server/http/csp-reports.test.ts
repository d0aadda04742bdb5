import { afterEach, expect, it, vi } from 'vitest';
import { cspReports } from './csp-reports';

const send = (body: string) =>
  cspReports.POST(new Request('http://localhost/api/csp-reports', { method: 'POST', body }), {
    params: Promise.resolve({}),
  });
const report = (change: object) =>
  JSON.stringify({
    'csp-report': {
      ...{ 'effective-directive': 'script-src-elem', 'blocked-uri': 'https://evil.example/x.js?secret=1' },
      ...{ 'document-uri': 'https://ads.example/jobs/job_0abc1?token=2' },
      ...change,
    },
  });

afterEach(() => vi.restoreAllMocks());

it('what a page has refused is in the log: what and where, and of nobody', async () => {
  const log = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect((await send(report({}))).status).toBe(204);
  expect((await send(report({ 'blocked-uri': 'inline' }))).status).toBe(204);
  const said = { severity: 'WARNING', message: 'A page’s policy has refused something', directive: 'script-src-elem' };
  expect(log.mock.calls.map(([line]) => JSON.parse(String(line)) as unknown)).toEqual([
    { ...said, blocked: 'https://evil.example', page: '/jobs/…' },
    { ...said, blocked: 'inline', page: '/jobs/…' },
  ]);
});

it.each(['', 'no', '[]', '{"csp-report":7}'])('what is no report (%j) is taken and says nothing', async (body) => {
  const log = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect((await send(body)).status).toBe(204);
  expect(log).not.toHaveBeenCalled();
});

it('a report that is far too long is refused', async () => {
  expect((await send(report({ 'blocked-uri': 'x'.repeat(20_000) }))).status).toBe(413);
});

it('who sends thousands of them fills no log', async () => {
  const log = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  for (let sent = 0; sent < 200; sent += 1) await send(report({}));
  expect(log.mock.calls.length).toBeLessThanOrEqual(30);
});
