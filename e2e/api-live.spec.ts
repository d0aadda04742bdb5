import { expect } from '@playwright/test';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { jobStatus } from './administrator';
import { type ApiClient, test } from './api-client';

interface JobEvent {
  id: string;
  data: { status: string; progress: { percentage: number; ads_generated: number } };
}

/** The events of a job until their end, or until `enough` of them have come. */
async function eventsOf(client: ApiClient, jobId: string, { headers = {}, enough = Infinity } = {}) {
  const hangingUp = new AbortController();
  const url = `${process.env.APP_URL}/api/v1/jobs/${jobId}/events`;
  const answer = await fetch(url, { headers: { ...client.headers, ...headers }, signal: hangingUp.signal });
  const events: JobEvent[] = [];
  let text = '';
  const body = answer.body ? Readable.fromWeb(answer.body as ReadableStream) : Readable.from([]);
  for await (const chunk of body) {
    text += Buffer.from(chunk as Uint8Array).toString();
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const [, id, data] = /^event: job\nid: (.+)\ndata: (.+)$/.exec(text.slice(0, end)) ?? [];
      if (id && data) events.push({ id, data: (JSON.parse(data) as { data: JobEvent['data'] }).data });
      text = text.slice(end + 2);
    }
    if (events.length >= enough) break;
  }
  hangingUp.abort();
  return { status: answer.status, type: answer.headers.get('content-type'), events };
}

test('a job is told as it happens, from where the client was, to its end', async ({ client, stranger }) => {
  const jobId = await client.newJob({ count: '3' });
  const begun = await eventsOf(client, jobId, { enough: 2 });
  expect([begun.status, begun.type]).toEqual([200, 'text/event-stream; charset=utf-8']);
  const [first, second] = begun.events;
  expect(first?.id).not.toBe(second?.id);

  const rest = await eventsOf(client, jobId, { headers: { 'Last-Event-ID': second?.id } });
  const all = [...begun.events, ...rest.events];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const made = all.map(({ data }) => data.progress.ads_generated);
  expect(made).toEqual([...made].sort());
  expect(all.at(-1)?.data).toMatchObject({ status: 'completed', progress: { percentage: 100, ads_generated: 3 } });

  const known = all.at(-1)?.id;
  expect(await eventsOf(client, jobId, { headers: { 'Last-Event-ID': known } })).toMatchObject({ status: 204 });
  expect((await eventsOf(client, jobId)).events.map(({ id }) => id)).toEqual([known]);
  expect((await client.get(`/jobs/${jobId}`)).headers().etag).toBe(`W/"${known}"`);
  const missing = await stranger.get(`/jobs/${jobId}/events`);
  expect([missing.status(), (await missing.json()).code]).toEqual([404, 'NOT_FOUND']);
});

test('who waits is answered when the job changes, or when the time is up', async ({ client }) => {
  const jobId = await client.newJob({ count: '2' });
  let etag = '';
  let status = 'queued';
  for (let answers = 0; status !== 'completed'; answers += 1) {
    expect(answers).toBeLessThan(30);
    const answer = await client.get(`/jobs/${jobId}?wait=20`, etag ? { 'If-None-Match': etag } : {});
    expect(answer.status()).toBe(200);
    expect(answer.headers().etag).not.toBe(etag);
    etag = answer.headers().etag ?? '';
    ({ status } = (await answer.json()).data);
  }
  expect(await jobStatus(jobId)).toBe('completed');
  const since = Date.now();
  expect((await client.get(`/jobs/${jobId}?wait=1`, { 'If-None-Match': etag })).status()).toBe(304);
  expect(Date.now() - since).toBeGreaterThanOrEqual(1000);
  // The job is the one of the path, whatever else is asked.
  expect((await (await client.get(`/jobs/${jobId}?wait=30&id=job_other`)).json()).data.job_id).toBe(jobId);
  for (const wait of ['0', '31', 'soon']) {
    const answer = await client.get(`/jobs/${jobId}?wait=${wait}`);
    expect([answer.status(), Object.keys((await answer.json()).errors)]).toEqual([400, ['wait']]);
  }
});

test('streams that are hung up on are free again; too many at once are refused', async ({ client }) => {
  const jobId = await client.newJob({ count: '1' });
  for (let time = 0; time < 25; time += 1) {
    const { status } = await eventsOf(client, jobId, { enough: 1 });
    expect(status).toBe(200);
  }
  const hangingUp = new AbortController();
  const url = `${process.env.APP_URL}/api/v1/jobs/${await client.newJob({ count: '20' })}/events`;
  const open = Array.from({ length: 24 }, () => fetch(url, { headers: client.headers, signal: hangingUp.signal }));
  const statuses = (await Promise.all(open)).map(({ status }) => status);
  hangingUp.abort();
  expect(statuses.filter((status) => status === 200)).toHaveLength(20);
  expect(statuses.filter((status) => status === 429)).toHaveLength(4);
});
