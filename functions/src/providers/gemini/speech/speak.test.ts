import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeWav } from '../../../soundtrack/speech/wav';
import { secondsOf } from '../../../soundtrack/speech/wave';
import { connect } from '../connect';
import { type Behaviour, type LocalGemini, sendJson, startLocalGemini, textAnswer } from '../local-gemini';
import { speak } from './speak';

let service: LocalGemini;
beforeAll(async () => {
  service = await startLocalGemini();
});
afterAll(() => service.close());
beforeEach(() => {
  service.questions.length = 0;
});

const MODEL = 'gemini-3.8-flash-tts';

/** A second of a hum between half a second of silence on either side. */
function hum(rate: number): Float32Array {
  const samples = new Float32Array(2 * rate);
  for (let at = 0; at < rate; at++) samples[rate / 2 + at] = 0.4 * Math.sin((2 * Math.PI * 200 * at) / rate);
  return samples;
}
const rawOf = (rate: number) => writeWav({ samples: hum(rate), rate }).subarray(44);

const sound =
  (data: Buffer, mimeType: string, usageMetadata?: object): Behaviour =>
  (response) =>
    sendJson(response, 200, {
      candidates: [
        { content: { parts: [{ inlineData: { mimeType, data: data.toString('base64') } }] }, finishReason: 'STOP' },
      ],
      usageMetadata,
    });

async function said(
  behaviour: Behaviour,
  { model = MODEL, timeoutMs = 5000, signal = new AbortController().signal } = {},
) {
  service.behave(behaviour);
  const client = await connect({ apiKey: 'AIza', baseUrl: service.baseUrl }, timeoutMs);
  return speak(client, model, { text: 'Hot all day.', voice: 'kore', language: 'english' }, signal);
}

describe('words that are spoken', () => {
  it.each([
    ['raw samples', rawOf(24_000), 'audio/L16;codec=pcm;rate=24000'],
    ['raw samples of another rate', rawOf(16_000), 'audio/pcm; rate=16000'],
    ['a file', writeWav({ samples: hum(24_000), rate: 24_000 }), 'audio/wav'],
  ])('are read from %s, without the silence around them', async (_, data, mimeType) => {
    const { wave, model, spent } = await said(sound(data, mimeType));
    expect(secondsOf(wave)).toBeGreaterThan(1);
    expect(secondsOf(wave)).toBeLessThan(1.15);
    expect(model).toBe(MODEL);
    // 25 tokens a second of what is left, where the service does not count them.
    expect(spent).toMatchObject({ usage: { output_tokens: 27 } });
    const [question] = service.questions;
    const parts = question?.body.contents[0]?.parts.map(({ text }) => text);
    expect(parts).toEqual([expect.stringMatching(/^Say the following in English.*: $/), 'Hot all day.']);
    expect(question?.body.generationConfig.responseModalities).toEqual(['AUDIO']);
  });

  it('cost what the service counts', async () => {
    const counted = { promptTokenCount: 100, candidatesTokenCount: 1000 };
    const { spent } = await said(sound(rawOf(24_000), 'audio/L16;rate=24000', counted));
    expect(spent).toEqual({ usd: 0.0181, usage: { images: 0, input_tokens: 100, output_tokens: 1000 } });
  });

  it('are spoken by the next model where the first is gone', async () => {
    const gone: Behaviour = (response, question) =>
      question.path.includes(`${MODEL}:`)
        ? sendJson(response, 404, { error: { code: 404, status: 'NOT_FOUND', message: 'gone' } })
        : sound(rawOf(24_000), 'audio/L16;rate=24000')(response, question);
    expect((await said(gone)).model).toBe('gemini-3.8-flash-lite-tts');
  });

  it.each([
    ['silence', sound(Buffer.alloc(48_000), 'audio/L16;rate=24000'), true],
    ['a picture', sound(Buffer.from('PNG'), 'image/png'), true],
    ['a rate that nothing is', sound(rawOf(24_000), 'audio/L16;rate=3'), true],
    ['text', ((response) => sendJson(response, 200, textAnswer('Hot all day.'))) satisfies Behaviour, true],
    [
      'a refusal',
      ((response) => sendJson(response, 200, { promptFeedback: { blockReason: 'SAFETY' } })) satisfies Behaviour,
      false,
    ],
    ['an overlong hum', sound(Buffer.alloc(48_000 * 91, 0x20), 'audio/L16;rate=24000'), true],
  ])('fail where the answer is %s', async (_, behaviour, retryable) => {
    await expect(said(behaviour)).rejects.toMatchObject({ name: 'ProviderError', retryable });
  });

  it('are on the bill where nobody waited for them, and end with a cancel’s own reason', async () => {
    const never: Behaviour = () => undefined;
    await expect(said(never, { timeoutMs: 50 })).rejects.toMatchObject({
      code: 'PROVIDER_UNAVAILABLE',
      spent: { usage: { output_tokens: 20 } },
    });
    const reason = new Error('cancelled');
    await expect(said(never, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
