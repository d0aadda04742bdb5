import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodePixels, type Pixels } from '../../../inputs/pixels';
import { ProviderError } from '../../provider-error';
import { connect } from '../connect';
import { FAILURE_CASES, SECRET_WORDS } from '../failure-cases';
import { type LocalGemini, sendJson, startLocalGemini, textAnswer } from '../local-gemini';
import { askForMask } from './ask-for-mask';
import { maskAsPng } from './mask-answers';

const KEY = 'AIzaVerySecret';
const signal = new AbortController().signal;

let gemini: LocalGemini;
let photo: Pixels;
beforeAll(async () => {
  gemini = await startLocalGemini();
  const jpeg = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#8a7' } })
    .jpeg()
    .toBuffer();
  photo = await decodePixels(jpeg, 'photo.jpg', 1400);
});
afterAll(() => gemini.close());
beforeEach(() => {
  gemini.questions.length = 0;
});

async function ask({ model = 'gemini-3.8-flash', timeoutMs = 5000, aborts = signal } = {}) {
  const client = await connect({ apiKey: KEY, baseUrl: gemini.baseUrl }, 20_000);
  return askForMask(client, model, photo, { signal: aborts, timeoutMs });
}

const MASK = {
  ...{ width: 1024, height: 768 },
  data: Uint8Array.from({ length: 1024 * 768 }, (_, pixel) => (Math.abs((pixel % 1024) - 512) < 100 ? 255 : 0)),
};

describe('a question for a mask', () => {
  it('shows the photo as large as models look, asks as documented, and tells what it has cost', async () => {
    const text = await maskAsPng(MASK);
    const usageMetadata = { promptTokenCount: 1400, candidatesTokenCount: 900, thoughtsTokenCount: 100 };
    gemini.behave((response) => sendJson(response, 200, { ...textAnswer(text), usageMetadata }));
    const { mask, spent } = await ask();
    expect(mask).toMatchObject({ width: 1024, height: 768 });
    expect(spent).toEqual({ usd: 0.0037, usage: { images: 0, input_tokens: 1400, output_tokens: 1000 } });
    const [question] = gemini.questions;
    expect(question).toMatchObject({ path: 'POST /v1beta/models/gemini-3.8-flash:generateContent', key: KEY });
    const [picture, words] = question?.body.contents[0]?.parts ?? [];
    expect(words?.text).toMatch(/"box_2d".*"mask".*"label"/);
    const shown = await sharp(Buffer.from(picture?.inlineData?.data ?? '', 'base64')).metadata();
    expect(shown).toMatchObject({ format: 'jpeg', width: 1024, height: 768 });
    expect(question?.body.generationConfig).toMatchObject({ responseMimeType: 'application/json' });
  });

  it.each([
    ['gemini-3.8-flash', { thinkingLevel: 'LOW' }],
    ['gemini-robotics-er-2-preview', { thinkingLevel: 'LOW' }],
    ['gemini-2.5-flash', { thinkingBudget: 0 }],
    ['somebody-elses', undefined],
  ])('has %s think as little as it can', async (model, thinkingConfig) => {
    const heard: unknown[] = [];
    gemini.behave((response, { body }) => {
      heard.push(body.generationConfig);
      sendJson(response, 200, textAnswer('[]'));
    });
    expect((await ask({ model })).mask).toBeNull();
    expect(heard).toEqual([expect.objectContaining({ maxOutputTokens: 8192 })]);
    expect((heard[0] as { thinkingConfig?: unknown }).thinkingConfig).toEqual(thinkingConfig);
  });

  it.each(FAILURE_CASES)('ends once, with nothing of the answer told, on $name', async ({ behave, isSlow, name }) => {
    gemini.behave(behave);
    const error = await ask({ timeoutMs: isSlow ? 300 : 5000 }).catch((thrown: unknown) => thrown);
    expect(error, name).toBeInstanceOf(ProviderError);
    const { message, cause, spent } = error as ProviderError;
    expect(`${message} ${String(cause)}`).not.toContain(SECRET_WORDS);
    expect(`${message} ${String(cause)}`).not.toContain(KEY);
    expect(gemini.questions).toHaveLength(1);
    // Who doesn't wait for an answer is billed for it all the same.
    expect(spent.usd > 0).toBe(isSlow);
  });

  it('costs what it says where the answer is of no use', async () => {
    const usageMetadata = { promptTokenCount: 1000, candidatesTokenCount: 8000 };
    gemini.behave((response) => sendJson(response, 200, { ...textAnswer('I would rather not.'), usageMetadata }));
    await expect(ask()).rejects.toMatchObject({ spent: { usd: 0.0245, usage: { output_tokens: 8000 } } });
  });

  it('ends with the reason of a cancel', async () => {
    const controller = new AbortController();
    gemini.behave(() => controller.abort(new Error('The job was cancelled')));
    await expect(ask({ aborts: controller.signal })).rejects.toThrow('The job was cancelled');
  });
});
