import * as logger from 'firebase-functions/logger';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ASPECT_RATIOS, AD_SIZES } from '../../../../lib/domain/aspect-ratio';
import { ProviderError } from '../provider-error';
import { sampleRequest } from '../sample-request';
import { createGemini } from './gemini';
import { answerWithImage, drawnImage, imageAnswer, sendJson, startLocalGemini } from './local-gemini';
import type { Behaviour, LocalGemini } from './local-gemini';

vi.mock('firebase-functions/logger', { spy: true });

const model = 'gemini-3.1-flash-image';
const apiKey = 'AIzaVerySecret';
const secretWords = 'Grandmother’s own recipe';

let service: LocalGemini;
beforeAll(async () => {
  service = await startLocalGemini();
});
afterAll(() => service.close());
beforeEach(() => {
  service.questions.length = 0;
  service.behave(answerWithImage);
});

const gemini = (timeoutMs?: number, name = model) =>
  createGemini({ apiKey, model: name, baseUrl: service.baseUrl, ...(timeoutMs ? { timeoutMs } : {}) });
const never = () => new AbortController().signal;

describe('an ad made by Gemini', () => {
  it('is asked for with key, ratio, photos and logo', async () => {
    const request = await sampleRequest({ aspectRatio: '4:5' });
    const made = await gemini().make(request, never());
    const [question] = service.questions;
    expect(question?.path).toBe(`POST /v1beta/models/${model}:generateContent`);
    expect(question?.key).toBe(apiKey);
    expect(question?.body.generationConfig).toEqual({
      responseModalities: ['IMAGE'],
      imageConfig: { aspectRatio: '4:5', imageSize: '2K' },
    });
    const images = question?.body.contents[0]?.parts.flatMap(({ inlineData }) => inlineData ?? []);
    expect(images?.map(({ mimeType }) => mimeType)).toEqual(['image/png', 'image/png']);
    const sent = [...request.photos, request.logo].map((file) => file?.bytes.toString('base64'));
    expect(images?.map(({ data }) => data)).toEqual(sent);
    expect(made.model).toBe(model);
  });

  it.each(ASPECT_RATIOS)('comes in exactly the size of %s', async (aspectRatio) => {
    const { png, ...made } = await gemini().make(await sampleRequest({ aspectRatio }), never());
    expect(made).toMatchObject(AD_SIZES[aspectRatio]);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', channels: 3, ...AD_SIZES[aspectRatio] });
  });

  it('is also made by a model that nobody knows, which the log says', async () => {
    const warn = vi.spyOn(logger, 'warn').mockReturnValue();
    const made = await gemini(undefined, 'gemini-9-image').make(await sampleRequest(), never());
    expect(made.model).toBe('gemini-9-image');
    expect(warn.mock.calls).toEqual([[expect.stringContaining('gemini-9-image')]]);
  });

  it('takes a JPEG and skips the drafts that models think in', async () => {
    const draft = await drawnImage(1024, 300);
    const photo = await sharp(await drawnImage(1024, 1024))
      .jpeg()
      .toBuffer();
    const thought = { thought: true, inlineData: { mimeType: 'image/png', data: draft.toString('base64') } };
    const answer = imageAnswer(photo, 'image/jpeg');
    answer.candidates[0]?.content.parts.push(thought);
    service.behave((response) => sendJson(response, 200, answer));
    expect((await gemini().make(await sampleRequest(), never())).width).toBe(1080);
  });
});

describe('a model that can’t make an ad', () => {
  const configuredIsGone: Behaviour = (response, question) =>
    question.path.includes(`/${model}:`)
      ? sendJson(response, 404, { error: { code: 404, status: 'NOT_FOUND', message: secretWords } })
      : answerWithImage(response, question);
  const asked = () => service.questions.map(({ path }) => /models\/(.*):/.exec(path)?.[1]);

  it('is replaced by the next in the same try, which the ad names, and is not asked again', async () => {
    const warn = vi.spyOn(logger, 'warn').mockReturnValue();
    service.behave(configuredIsGone);
    const provider = gemini();
    const made = await provider.make(await sampleRequest(), never());
    expect(made.model).toBe('gemini-nano-banana-2.1');
    expect(asked()).toEqual([model, 'gemini-nano-banana-2.1']);
    await provider.make(await sampleRequest(), never());
    expect(asked()).toHaveLength(3);
    expect(JSON.stringify(warn.mock.calls)).toMatch(/404 NOT_FOUND/);
    expect(JSON.stringify(warn.mock.calls)).not.toContain(secretWords);
  });

  it('is replaced for one ad when it refuses the ad’s format', async () => {
    vi.spyOn(logger, 'warn').mockReturnValue();
    service.behave((response, question) =>
      question.path.includes(`/${model}:`) && question.body.generationConfig.imageConfig.aspectRatio === '4:5'
        ? apiError(400, 'INVALID_ARGUMENT', 'Unsupported aspect ratio: 4:5.')(response, question)
        : answerWithImage(response, question),
    );
    const provider = gemini();
    expect((await provider.make(await sampleRequest({ aspectRatio: '4:5' }), never())).model).not.toBe(model);
    expect((await provider.make(await sampleRequest(), never())).model).toBe(model);
  });

  it('and has no successor tells the operator, after all were asked once', async () => {
    vi.spyOn(logger, 'warn').mockReturnValue();
    service.behave(apiError(404, 'NOT_FOUND'));
    await expect(gemini().make(await sampleRequest(), never())).rejects.toMatchObject({
      code: 'PROVIDER_UNAVAILABLE',
      retryable: false,
      message: expect.stringMatching(/operator.*GEMINI_MODEL/),
    });
    expect(new Set(asked()).size).toBe(4);
    expect(asked()).toHaveLength(4);
  });
});

const apiError =
  (code: number, status: string, message = `About ${secretWords}`): Behaviour =>
  (response) =>
    sendJson(response, code, { error: { code, status, message } });
const finish =
  (finishReason: string): Behaviour =>
  (response) =>
    sendJson(response, 200, { candidates: [{ finishReason }] });
const image =
  (draw: () => Promise<Buffer>): Behaviour =>
  async (response) =>
    sendJson(response, 200, imageAnswer(await draw()));
const invalidKey: Behaviour = (response) =>
  sendJson(response, 400, {
    error: { code: 400, status: 'INVALID_ARGUMENT', details: [{ reason: 'API_KEY_INVALID' }], message: apiKey },
  });
const cutJson: Behaviour = (response) =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(`{"candidates":[{"${secretWords}`);
const cutImage = async () => (await drawnImage(1024, 1024)).subarray(0, 4000);
const text: Behaviour = (response) =>
  sendJson(response, 200, { candidates: [{ finishReason: 'STOP', content: { parts: [{ text: secretWords }] } }] });

describe('a failure of Gemini', () => {
  it.each<[string, Behaviour, string, boolean, RegExp]>([
    ['too many requests', apiError(429, 'RESOURCE_EXHAUSTED'), 'RATE_LIMIT_EXCEEDED', true, /Wait/],
    ['a broken service', apiError(500, 'INTERNAL'), 'PROVIDER_UNAVAILABLE', true, /Try again/],
    ['an overloaded service', apiError(503, 'UNAVAILABLE'), 'PROVIDER_UNAVAILABLE', true, /Try again/],
    ['a gateway’s HTML', (r) => void r.writeHead(502).end('<html>'), 'PROVIDER_UNAVAILABLE', true, /Try again/],
    ['no answer in time', () => undefined, 'PROVIDER_UNAVAILABLE', true, /too long/],
    ['a dropped connection', (r) => void r.destroy(), 'PROVIDER_UNAVAILABLE', true, /connection/],
    ['a connection dropped in the body', dropInBody, 'PROVIDER_UNAVAILABLE', true, /broke/],
    ['truncated JSON', cutJson, 'PROVIDER_UNAVAILABLE', true, /broke off/],
    ['an empty body', (r) => void r.writeHead(200).end(), 'PROVIDER_UNAVAILABLE', true, /broke off/],
    ['an empty answer', (r) => sendJson(r, 200, {}), 'PROVIDER_UNAVAILABLE', true, /without an image/],
    ['text instead of an image', text, 'PROVIDER_UNAVAILABLE', true, /text instead/],
    ['an unknown end', finish('MALFORMED_FUNCTION_CALL'), 'PROVIDER_UNAVAILABLE', true, /without an image/],
    ['an image that is none', image(async () => Buffer.from('GIF?')), 'PROVIDER_UNAVAILABLE', true, /no image/],
    ['an SVG', image(async () => Buffer.from('<svg width="9" height="9"/>')), 'PROVIDER_UNAVAILABLE', true, /no image/],
    ['half an image', image(cutImage), 'PROVIDER_UNAVAILABLE', true, /damaged/],
    ['a wrong ratio', image(() => drawnImage(1376, 768)), 'PROVIDER_UNAVAILABLE', true, /wrong format/],
    ['a small image', image(() => drawnImage(512, 512)), 'PROVIDER_UNAVAILABLE', true, /too small/],
    ['an invalid key', invalidKey, 'PROVIDER_UNAVAILABLE', false, /operator.*GEMINI_API_KEY/],
    ['no permission', apiError(403, 'PERMISSION_DENIED'), 'PROVIDER_UNAVAILABLE', false, /operator.*GEMINI_API_KEY/],
    ['a refused request', apiError(400, 'INVALID_ARGUMENT'), 'PROVIDER_UNAVAILABLE', false, /operator/],
    ['a blocked prompt', blockedPrompt, 'CONTENT_BLOCKED', false, /words/],
  ])('%s', async (_title, behaviour, code, retryable, message) => {
    service.behave(behaviour);
    const request = await sampleRequest({ brandName: secretWords });
    const provider = gemini(behaviour.length === 0 ? 150 : undefined);
    const error = await provider.make(request, never()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProviderError);
    expect(error).toMatchObject({ code, retryable, message: expect.stringMatching(message) });
    expect(everythingSaid(error)).not.toMatch(new RegExp(`${secretWords}|${apiKey}`));
    expect(service.questions).toHaveLength(1);
  });

  it('ends at once when the ad is cancelled, with the reason of the cancel', async () => {
    const controller = new AbortController();
    const reason = new Error('cancelled by its owner');
    service.behave(() => controller.abort(reason));
    await expect(gemini().make(await sampleRequest(), controller.signal)).rejects.toBe(reason);
  });
});

function blockedPrompt(response: Parameters<Behaviour>[0]): void {
  sendJson(response, 200, { promptFeedback: { blockReason: 'SAFETY' } });
}

function dropInBody(response: Parameters<Behaviour>[0]): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 }).write('{"candidates":');
  setTimeout(() => response.destroy(), 20);
}

function everythingSaid(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.message} ${error.stack ?? ''} ${everythingSaid(error.cause)}`;
}
