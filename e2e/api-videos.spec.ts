import { type APIRequestContext, expect } from '@playwright/test';
import sharp from 'sharp';
import { type ApiClient, test } from './api-client';
import './administrator';
import { keepBrandOf } from './catalogue';
import { UNWRAPPINGS } from './documented-clients';
import { bottle } from './pictures';
import type { SendJson } from './research-clients';
import { boxesOf, type DocumentedVideo, videoAPI } from './video-clients';

const TONIC = {
  id: 'juniper',
  name: 'Juniper Tonic',
  description: 'A crisp tonic with real juniper. Bottled by hand. No added sugar.',
  color: '#14784f',
};
const FILM = '/sora/generate/northwind/juniper';
const AVATAR = '/avatars/product-video/generate';
const PLAYGROUND = '/video-playground/playground/generate-video';
const OF_TONIC = { brand_id: 'northwind', product_id: 'juniper' };

const keepTonic = ({ uid }: ApiClient) =>
  keepBrandOf(uid, { id: 'northwind', name: 'Northwind', products: [TONIC, { id: 'plain', name: 'Plain Soda' }] });
const photo = async () => `data:image/png;base64,${(await bottle('boat.png', '#7a6bd1')).buffer.toString('base64')}`;

const sending =
  (client: ApiClient): SendJson =>
  async (method, path, body) => {
    const address = path.replace('/api/v1', '');
    const answer = await (method === 'GET' ? client.get(address) : client.post(address, body ?? {}));
    return (await answer.json()) as Record<string, unknown>;
  };

/** Fetches all of a video and parts of it, as players do that seek, and its picture. */
async function expectToPlay(request: APIRequestContext, video: DocumentedVideo): Promise<void> {
  const whole = await request.get(video.video_url);
  expect(whole.headers()).toMatchObject({ 'content-type': 'video/mp4' });
  const mp4 = await whole.body();
  expect(mp4).toHaveLength(video.bytes);
  const boxes = boxesOf(mp4);
  expect(boxes[0]).toBe('ftyp');
  expect(boxes.indexOf('moov')).toBeLessThan(boxes.indexOf('mdat'));
  for (const [first, last] of [
    [0, 99],
    [1000, 4999],
    [video.bytes - 10, video.bytes - 1],
  ] as const) {
    const part = await request.get(video.video_url, { headers: { Range: `bytes=${first}-${last}` } });
    expect([part.status(), part.headers()['content-range']]).toEqual([206, `bytes ${first}-${last}/${video.bytes}`]);
    expect((await part.body()).equals(mp4.subarray(first, last + 1))).toBe(true);
  }
  const { width, height, format } = await sharp(await (await request.get(video.poster_url)).body()).metadata();
  expect({ width, height, format }).toEqual({ width: video.width, height: video.height, format: 'jpeg' });
}

test('a client of the documents has videos of three kinds made side by side, and takes them with it', async ({
  client,
  stranger,
  request,
}) => {
  await keepTonic(client);
  const steps: string[] = [];
  const inData = videoAPI(sending(client), UNWRAPPINGS['response.data || response'], ({ message }) =>
    steps.push(message),
  );
  const flat = videoAPI(sending(client), UNWRAPPINGS['response itself']);
  const { avatars, voices } = await inData.listAvatars();
  const [, avatar] = avatars;
  expect(voices.map(({ voice_id }) => voice_id)).toContain(avatar?.voice_id);
  expect((await request.get(avatar?.portrait_url ?? '')).headers()['content-type']).toMatch(/^image\//);

  const short = { duration_seconds: 4, aspect_ratio: '1:1' };
  const script = 'It is crisp. Try it tonight.';
  const [film, presented, prompted] = await Promise.all([
    inData.generateVideo('northwind', 'juniper', { ...short, scenes: 2, maker: 'studio' }),
    flat.generateAvatarVideo({ ...OF_TONIC, ...short, avatar_id: avatar?.avatar_id, script, music: 'none' }),
    flat.generatePlaygroundVideo({
      prompt: '“A boat at dawn”',
      images: [await photo()],
      ...short,
      draft: true,
      maker: 'studio',
    }),
  ]);
  const told = { height: 1080, width: 1080, model: null, cost_usd: 0 };
  expect(film.result).toMatchObject({ ...told, fps: 30, has_audio: true, duration_seconds: expect.closeTo(4, 0) });
  expect(film.result.scenes).toMatchObject([
    { number: 1, status: 'done', text: expect.stringMatching(/\w/), seconds: expect.any(Number) },
    { number: 2, status: 'done' },
  ]);
  expect(film.result.storage_path).toMatch(new RegExp(`^users/${client.uid}/.+\\.mp4$`));
  expect(presented.result).toMatchObject({ has_audio: false, note: expect.stringMatching(/no people|not be filmed/) });
  expect(presented.result.scenes.map(({ text }) => text).join(' ')).toContain('It is crisp');
  expect(prompted.result.note).toContain('your pictures with the words of your prompt');
  for (const { result } of [film, presented, prompted]) await expectToPlay(request, result);
  expect(await (await request.get(film.result.captions_url ?? '')).text()).toMatch(/^WEBVTT\n/);
  expect(steps.some((step) => /^Generating scene [12] of 2$/.test(step))).toBe(true);
  const types = await (await client.get('/jobs')).json();
  expect(types.jobs.map(({ type }: { type: string }) => type).sort()).toEqual([
    'avatar_video',
    'playground_video',
    'video_generation',
  ]);

  // For anybody else they are not there, in the same words as what is nowhere.
  const nowhere = film.jobId.replace(/.{4}$/, 'aaaa');
  const refusal = async (id: string, ask: (id: string) => ReturnType<ApiClient['get']>) => {
    const answer = await ask(id);
    const { request_id: _, ...body } = await answer.json();
    return [answer.status(), body];
  };
  for (const ask of [
    (id: string) => stranger.get(`/jobs/${id}`),
    (id: string) => stranger.post(`/jobs/${id}/cancel`, {}),
    (id: string) => stranger.post(`/videos/${id}/gif`, {}),
    (id: string) => stranger.post(PLAYGROUND, { prompt: 'in red', previous_job_id: id }),
  ]) {
    for (const { jobId } of [film, prompted]) expect(await refusal(jobId, ask)).toEqual(await refusal(nowhere, ask));
    expect((await refusal(prompted.jobId, ask))[0]).toBe(404);
  }
  for (const [path, body] of [
    [FILM, {}],
    [AVATAR, OF_TONIC],
  ] as const)
    expect((await stranger.post(path, body)).status()).toBe(404);

  const [version, gif] = await Promise.all([
    inData.generatePlaygroundVideo({ prompt: 'in red', previous_job_id: prompted.jobId }),
    flat.makeGif(film.jobId),
  ]);
  expect(version.jobId).not.toBe(prompted.jobId);
  expect(version.result).toMatchObject({ width: 1080, height: 1080, note: expect.stringMatching(/Changed: .*red/) });
  expect(version.result.duration_seconds).toBeCloseTo(prompted.result.duration_seconds, 1);
  const file = await (await request.get(gif.result.gif_url)).body();
  expect([file.subarray(0, 6).toString(), file.length]).toEqual(['GIF89a', gif.result.bytes]);
  expect(file.length).toBeLessThan(8e6);
  const pages = await sharp(file, { animated: true }).metadata();
  expect([pages.width, pages.pageHeight]).toEqual([gif.result.width, gif.result.height]);
});

test('a video is asked for once with a key, cancelled once, and has no GIF then', async ({ client }) => {
  await keepTonic(client);
  const ask = async () => (await client.post(FILM, { maker: 'studio' }, { 'Idempotency-Key': 'tonic' })).json();
  const created = await ask();
  const { job_id: id } = created;
  expect(created).toMatchObject({
    success: true,
    status: 'queued',
    data: { type: 'video_generation', status: 'queued', status_url: `/api/v1/jobs/${id}` },
  });
  expect(await ask()).toMatchObject({ job_id: id });
  const early = await client.post(`/videos/${id}/gif`, {});
  expect([early.status(), (await early.json()).code]).toEqual([409, 'PREREQUISITE_MISSING']);
  const cancelled = await client.post(`/jobs/${id}/cancel`, {});
  expect(await cancelled.json()).toMatchObject({ success: true, data: { job_id: id, status: 'cancelled' } });
  expect((await client.post(`/jobs/${id}/cancel`, {})).status()).toBe(409);
  const { data } = await (await client.get(`/jobs/${id}`)).json();
  expect(data).toMatchObject({ status: 'cancelled', type: 'video_generation', completed_at: null });
  expect(data.result?.video_url ?? null).toBeNull();
  expect((await client.post(`/videos/${id}/gif`, {})).status()).toBe(409);
});

test('what can’t be filmed is refused before there is a job, by its field and with what to send', async ({
  client,
}) => {
  await keepTonic(client);
  const picture = await photo();
  const asked = (path: string, base: object, wrong: Record<string, unknown>) =>
    Object.entries(wrong).map(([field, value]) => [path, { ...base, [field]: value }, field] as const);
  const everywhere = { aspect_ratio: '3:2', callback_url: 'ftp://x', quality: 'high' };
  const refusals = [
    ...asked(FILM, {}, { ...everywhere, duration_seconds: 3, scenes: 8, template: 'sitcom', lang: 'klingon' }),
    ...asked(FILM, {}, { prompt: 'p'.repeat(2001), music: 'loud', voice_over: 'yes', captions: 1, maker: 'omni' }),
    ...asked(FILM, {}, { duration_seconds: 30.5, scenes: 0 }),
    // There are too few products for one.
    ...asked(FILM, {}, { template: 'catalogue' }),
    ...asked(AVATAR, OF_TONIC, { ...everywhere, avatar_id: 'nobody', voice_id: 'mine', script: 's'.repeat(1001) }),
    ...asked(AVATAR, OF_TONIC, { duration_seconds: 61, ai_mark: 'no', brand_id: undefined, product_id: 7 }),
    ...asked(AVATAR, { ...OF_TONIC, lang: 'chinese' }, { script: '你好。'.repeat(200) }),
    ...asked(PLAYGROUND, { prompt: 'A boat' }, { ...everywhere, duration_seconds: '10', draft: 'yes' }),
    ...asked(PLAYGROUND, { prompt: 'A boat' }, { prompt: ' ', previous_job_id: 'x', images: ['boat.png'] }),
    ...asked(PLAYGROUND, { prompt: 'A boat' }, { images: [picture, picture, picture, picture] }),
    ...asked(PLAYGROUND, { prompt: 'A boat' }, { images: ['http://169.254.169.254/latest/meta-data'] }),
  ];
  for (const [path, sent, field] of refusals) {
    const answer = await client.post(path, sent);
    const body = await answer.json();
    const told = `${path} ${JSON.stringify(sent).slice(0, 120)} ${JSON.stringify(body.errors)}`;
    expect([answer.status(), body.code, Object.keys(body.errors ?? {})], told).toEqual([
      400,
      'INVALID_REQUEST',
      [field],
    ]);
    expect(body.errors[field], told).toMatch(/\b(?:Send|Remove|Use|Shorten|Add|Leave|Give)\b/);
    expect(body.error).toBe(body.message);
  }
  const without = await client.post('/sora/generate/northwind/plain', {});
  expect([without.status(), await without.json()]).toMatchObject([
    409,
    { code: 'PREREQUISITE_MISSING', message: expect.stringContaining('Add a photo') },
  ]);
  for (const path of ['/sora/generate/northwind/nothing', '/sora/generate/nobody/juniper'])
    expect((await client.post(path, {})).status()).toBe(404);
  expect((await client.post(AVATAR, { ...OF_TONIC, product_id: 'nothing' })).status()).toBe(404);
  expect((await (await client.get('/jobs')).json()).data.total).toBe(0);
});
