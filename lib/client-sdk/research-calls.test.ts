import { afterEach, describe, expect, it } from 'vitest';
import { SUMMARY } from '../api/operations/research-examples';
import { createAdForge } from './adforge';
import { type LocalApi, refuse, startLocalApi } from './local-api';

let api: LocalApi;
afterEach(() => api.close());

const client = () => createAdForge({ baseUrl: api.url, token: 'afk_token' });
const of = { brandId: 'northwind', productId: 'a/b' };

describe('the client', () => {
  it('gets a summary that is there, or the job that makes it', async () => {
    const answers = [
      { data: { cached: true, research_id: 'main', summary: SUMMARY } },
      { data: { job_id: 'job_1', status: 'queued', type: 'research_summary' } },
    ];
    api = await startLocalApi((_, response) => response.end(JSON.stringify(answers.shift())));
    const there = await client().research.summary(of);
    if (!('cached' in there)) throw new Error('It was there');
    expect(there.summary.headline).toBe(SUMMARY.headline);
    const made = await client().research.summary({ ...of, researchId: 'spring' }, { notes: 'Crisp.' });
    expect('job_id' in made && made.job_id).toBe('job_1');
    expect(api.asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /api/v1/research/products/northwind/a%2Fb/research/main/summary',
      'POST /api/v1/research/products/northwind/a%2Fb/research/spring/summary',
    ]);
    expect(api.asked[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('goes from a research to the ads of an angle', async () => {
    api = await startLocalApi((_, response) => response.end(JSON.stringify({ success: true, data: { job_id: 'j' } })));
    await client().research.personas(of, { count: 3 });
    await client().research.analyze(of);
    await client().strategy.get({ ...of, analysisId: 'an_1' });
    await client().strategy.approve({ ...of, analysisId: 'an_1' }, { angle_id: 'e_1f0c9a7b5d3e2481' });
    expect(api.asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /api/v1/strategic-analysis/products/northwind/a%2Fb/research/main/personas-job',
      'POST /api/v1/strategic-analysis/products/northwind/a%2Fb/research/main/analyze-job',
      'GET /api/v1/strategic-analysis/analysis/northwind/a%2Fb/an_1',
      'POST /api/v1/strategic-analysis/analysis/northwind/a%2Fb/an_1/approve-angle-job',
    ]);
  });

  it('asks for a video of a product, and for its GIF', async () => {
    api = await startLocalApi((_, response) => response.end(JSON.stringify({ success: true, data: { job_id: 'j' } })));
    expect(await client().videos.generate(of, { duration_seconds: 6 })).toEqual({ job_id: 'j' });
    expect(await client().videos.gif('job_1')).toEqual({ job_id: 'j' });
    expect(api.asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /api/v1/sora/generate/northwind/a%2Fb',
      'POST /api/v1/videos/job_1/gif',
    ]);
  });

  it('asks for a video of a prompt, with a file as it goes into JSON', async () => {
    let body = '';
    api = await startLocalApi((request, response) => {
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => response.end(JSON.stringify({ success: true, data: { job_id: 'j' } })));
    });
    const images = ['https://example.com/a.png', new Blob(['abc'], { type: 'image/png' })];
    expect(await client().videos.ofPrompt({ prompt: 'A boat', images })).toEqual({ job_id: 'j' });
    expect(api.asked[0]?.url).toBe('/api/v1/video-playground/playground/generate-video');
    expect(JSON.parse(body)).toEqual({
      prompt: 'A boat',
      images: ['https://example.com/a.png', 'data:image/png;base64,YWJj'],
    });
  });

  it('asks who presents, in which voice, and has a product presented', async () => {
    const answer = { success: true, avatars: [], voices: [], data: { job_id: 'j' } };
    api = await startLocalApi((_, response) => response.end(JSON.stringify(answer)));
    expect((await client().videos.presenters()).avatars).toEqual([]);
    expect((await client().videos.voices()).voices).toEqual([]);
    const fields = { brand_id: 'northwind', product_id: 'tonic' };
    expect(await client().videos.present(fields)).toEqual({ job_id: 'j' });
    expect(api.asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /api/v1/avatars',
      'GET /api/v1/avatars/voices',
      'POST /api/v1/avatars/product-video/generate',
    ]);
  });

  it('says what is missing before the summary', async () => {
    api = await startLocalApi((_, response) => refuse(response, 409, 'PREREQUISITE_MISSING'));
    await expect(client().research.personas(of)).rejects.toMatchObject({ code: 'PREREQUISITE_MISSING' });
  });
});
