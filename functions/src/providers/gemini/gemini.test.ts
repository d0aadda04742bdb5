import * as logger from 'firebase-functions/logger';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ASPECT_RATIOS, AD_SIZES } from '../../../../lib/domain/shared/aspect-ratio';
import { sampleBrief } from '../sample-brief';
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

const gemini = (name = model) => createGemini({ apiKey, model: name, baseUrl: service.baseUrl });
const never = () => new AbortController().signal;

describe('an ad made by Gemini', () => {
  it('is asked for with key, ratio, photos and logo', async () => {
    const brief = await sampleBrief({ aspectRatio: '4:5' });
    const made = await gemini().make(brief, never());
    const [question] = service.questions;
    expect(question?.path).toBe(`POST /v1beta/models/${model}:generateContent`);
    expect(question?.key).toBe(apiKey);
    expect(question?.body.generationConfig).toEqual({
      responseModalities: ['IMAGE'],
      imageConfig: { aspectRatio: '4:5', imageSize: '2K' },
    });
    const images = question?.body.contents[0]?.parts.flatMap(({ inlineData }) => inlineData ?? []);
    expect(images?.map(({ mimeType }) => mimeType)).toEqual(['image/png', 'image/png']);
    const sent = [...brief.photos, brief.logo].map((file) => file?.bytes.toString('base64'));
    expect(images?.map(({ data }) => data)).toEqual(sent);
    expect(made.model).toBe(model);
  });

  it.each(ASPECT_RATIOS)('comes in exactly the size of %s', async (aspectRatio) => {
    const { png, ...made } = await gemini().make(await sampleBrief({ aspectRatio }), never());
    expect(made).toMatchObject(AD_SIZES[aspectRatio]);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', channels: 3, ...AD_SIZES[aspectRatio] });
  });

  it('is also made by a model that nobody knows, which the log says', async () => {
    const warn = vi.spyOn(logger, 'warn').mockReturnValue();
    const made = await gemini('gemini-9-image').make(await sampleBrief(), never());
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
    expect((await gemini().make(await sampleBrief(), never())).width).toBe(1080);
  });

  it('ends at once when the ad is cancelled, with the reason of the cancel', async () => {
    const controller = new AbortController();
    const reason = new Error('cancelled by its owner');
    service.behave(() => controller.abort(reason));
    await expect(gemini().make(await sampleBrief(), controller.signal)).rejects.toBe(reason);
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
    const made = await provider.make(await sampleBrief(), never());
    expect(made.model).toBe('gemini-nano-banana-2.1');
    expect(asked()).toEqual([model, 'gemini-nano-banana-2.1']);
    await provider.make(await sampleBrief(), never());
    expect(asked()).toHaveLength(3);
    expect(JSON.stringify(warn.mock.calls)).toMatch(/404 NOT_FOUND/);
    expect(JSON.stringify(warn.mock.calls)).not.toContain(secretWords);
  });

  it('is replaced for one ad when it refuses the ad’s format', async () => {
    vi.spyOn(logger, 'warn').mockReturnValue();
    service.behave((response, question) =>
      question.path.includes(`/${model}:`) && question.body.generationConfig.imageConfig?.aspectRatio === '4:5'
        ? sendJson(response, 400, { error: { code: 400, message: 'Unsupported aspect ratio: 4:5.' } })
        : answerWithImage(response, question),
    );
    const provider = gemini();
    expect((await provider.make(await sampleBrief({ aspectRatio: '4:5' }), never())).model).not.toBe(model);
    expect((await provider.make(await sampleBrief(), never())).model).toBe(model);
  });

  it('and has no successor tells the operator, after all were asked once', async () => {
    vi.spyOn(logger, 'warn').mockReturnValue();
    service.behave((response) => sendJson(response, 404, { error: { code: 404, status: 'NOT_FOUND' } }));
    await expect(gemini().make(await sampleBrief(), never())).rejects.toMatchObject({
      code: 'PROVIDER_UNAVAILABLE',
      retryable: false,
      message: expect.stringMatching(/operator.*GEMINI_MODEL/),
    });
    expect(new Set(asked()).size).toBe(4);
    expect(asked()).toHaveLength(4);
  });
});
