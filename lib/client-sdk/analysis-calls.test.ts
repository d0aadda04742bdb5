import { afterEach, describe, expect, it } from 'vitest';
import { createAdForge } from './adforge';
import { type LocalApi, refuse, startLocalApi } from './local-api';

let api: LocalApi;
afterEach(() => api.close());

const client = () => createAdForge({ baseUrl: api.url, token: 'afk_token' });

describe('the client', () => {
  it('starts an analysis under a key, lists and cancels analyses', async () => {
    api = await startLocalApi((request, response) => {
      const body = request.method === 'GET' ? [{ job_id: 'a' }] : { success: true, job_id: 'a', status: 'pending' };
      response.end(JSON.stringify(body));
    });
    expect(await client().analyses.start({ max_ads: 5 })).toMatchObject({ job_id: 'a', status: 'pending' });
    expect(await client().analyses.list()).toEqual([{ job_id: 'a' }]);
    await client().analyses.cancel('a');
    expect(api.asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /api/v1/ad-analysis/start-analysis',
      'GET /api/v1/ad-analysis/jobs',
      'DELETE /api/v1/ad-analysis/job/a',
    ]);
    expect(api.asked[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('hears an answer as it comes', async () => {
    api = await startLocalApi((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.end(
        ': still at it\n\nevent: text\ndata: {"text":"Best is"}\n\nevent: done\ndata: {"method":"rules"}\n\n',
      );
    });
    const heard: unknown[] = [];
    for await (const event of client().ask('Which is best?')) heard.push(event);
    expect(heard).toEqual([
      { event: 'text', data: { text: 'Best is' } },
      { event: 'done', data: { method: 'rules' } },
    ]);
  });

  it('says what is missing before the first analysis', async () => {
    api = await startLocalApi((_, response) => refuse(response, 409, 'PREREQUISITE_MISSING'));
    await expect(client().ask('Which is best?').next()).rejects.toMatchObject({ code: 'PREREQUISITE_MISSING' });
  });
});
