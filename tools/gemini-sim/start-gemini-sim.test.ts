import Ajv from 'ajv';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { ASPECT_RATIOS, AD_SIZES } from '../../lib/domain/shared/aspect-ratio';
import { createGemini } from '../../functions/src/providers/gemini/gemini';
import type { LocalGemini } from '../../functions/src/providers/gemini/local-gemini';
import { connect } from '../../functions/src/providers/gemini/connect';
import { askForMask } from '../../functions/src/providers/gemini/masks/ask-for-mask';
import { BROKEN_MASKS, WRONG_MASKS } from '../../functions/src/providers/gemini/masks/mask-answers';
import { decodePixels } from '../../functions/src/inputs/pixels';
import { overlap, SCENE_PHOTOS, takePhoto, trueMask } from '../../functions/src/inputs/scene-fixtures';
import { ProviderError } from '../../functions/src/providers/provider-error';
import { samplePlan } from '../../functions/src/providers/sample-plan';
import { sampleBrief } from '../../functions/src/providers/sample-brief';
import { CLIP_FAULTS } from '../../functions/src/providers/gemini/clip-faults';
import { probeFilm } from '../../functions/src/filming/mp4/probe-film';
import type { HeardClip } from '../../functions/src/providers/gemini/local-gemini-clips';
import { answerSchema } from './answer-schema';
import { drawSimulatedClip } from './draw-simulated-clip';
import { humSpeech } from './hum-speech';
import { MISBEHAVIOURS } from './misbehaviours';
import { SIM_KEY, startGeminiSim } from './start-gemini-sim';

let sim: LocalGemini | undefined;
afterEach(() => sim?.close());

async function simulated(failShare = 0, random?: () => number) {
  const told: string[] = [];
  const options = { port: 0, failShare, msPerAd: 0, tell: (text: string) => told.push(text) };
  sim = await startGeminiSim({ ...options, ...(random ? { random } : {}) });
  const models = { model: 'gemini-3.1-flash-image', textModel: 'gemini-3.8-flash' };
  const provider = createGemini({ apiKey: SIM_KEY, baseUrl: sim.baseUrl, ...models });
  return { provider, told };
}

const signal = new AbortController().signal;

describe('the simulated Gemini', () => {
  it.each(ASPECT_RATIOS)('draws an ad in %s that shows the product of the question', async (aspectRatio) => {
    const { provider } = await simulated();
    const brief = await sampleBrief({ aspectRatio });
    const first = await provider.make(brief, signal);
    const base = { picture: first.png, instruction: 'add a plant' };
    const made = await provider.make({ ...brief, base }, signal);
    const { width, height } = AD_SIZES[aspectRatio];
    for (const picture of [first, made]) expect(picture).toMatchObject({ width, height });
    // It says what it was asked to change.
    expect(made.png.equals(first.png)).toBe(false);
    // Where the top of the bottle is, and would not be if the first ad were taken for its photo.
    const top = { left: Math.round(width / 2), top: Math.round(height * 0.36), width: 1, height: 1 };
    const [red = 0, green = 255, blue = 255] = await sharp(made.png).extract(top).raw().toBuffer();
    // The sample's bottle is #c0392b.
    expect([red > 170, green < 80, blue < 70]).toEqual([true, true, true]);
  });

  it('films a clip of the asked size and length', async () => {
    const photo = await sharp({ create: { width: 60, height: 80, channels: 3, background: '#c0392b' } })
      .png()
      .toBuffer();
    const asked = { ratio: '9:16', resolution: '360p', seconds: 3, prompt: 'A bottle', images: [photo] } as HeardClip;
    expect(await probeFilm(await drawSimulatedClip(asked))).toMatchObject({ width: 360, height: 640, seconds: 3 });
  });

  it('lets a clip go wrong in one way from its order to its file', async () => {
    await simulated(1, () => 0.5);
    const names = [1, 2].map(() => sim?.clips.wrong({ id: 'clip-1' } as HeardClip)?.name);
    expect(new Set(names).size).toBe(1);
    expect(Object.values(CLIP_FAULTS).map(({ name }) => name)).toContain(names[0]);
  });

  it('hums for as long as the words would take', () => {
    const seconds = (text: string) => humSpeech(text).length / 2 / 24_000;
    expect(seconds('Keeps tea hot for ten hours.')).toBeGreaterThan(1.4);
    expect(seconds('Keeps tea hot for ten hours.')).toBeLessThan(3);
    expect(seconds('')).toBeGreaterThan(0);
  });

  it.each(MISBEHAVIOURS.map(({ name }, index) => [name, index] as const))('can answer %s', async (name, index) => {
    const { provider, told } = await simulated(1, () => index / MISBEHAVIOURS.length);
    await expect(provider.make(await sampleBrief(), signal)).rejects.toBeInstanceOf(ProviderError);
    expect(new Set(told)).toEqual(new Set([`gemini: answers ${name}`]));
  });

  it('sees what stands in a photo', async () => {
    await simulated();
    const [scene] = SCENE_PHOTOS;
    if (!scene || !sim) throw new Error('There is nothing to see');
    const client = await connect({ apiKey: SIM_KEY, baseUrl: sim.baseUrl }, 20_000);
    const photo = await decodePixels(await takePhoto(scene), 'scene.jpg', 1400);
    const { mask, spent } = await askForMask(client, 'gemini-3.8-flash', photo, { signal });
    const seen = mask?.data.map((value) => (value > 127 ? 1 : 0)) ?? [0];
    expect(overlap(seen, await trueMask(scene))).toBeGreaterThan(0.9);
    expect(spent.usd).toBeGreaterThan(0);
  });

  it.each([...BROKEN_MASKS, ...WRONG_MASKS].map(({ name }) => name))('can draw %s for a mask', async (name) => {
    const told: string[] = [];
    sim = await startGeminiSim({
      port: 0,
      failShare: 0,
      msPerAd: 0,
      tell: (text) => told.push(text),
      wrong: () => name,
    });
    const [scene] = SCENE_PHOTOS;
    const photo = await decodePixels(scene ? await takePhoto(scene) : Buffer.of(), 'scene.jpg', 400);
    const client = await connect({ apiKey: SIM_KEY, baseUrl: sim.baseUrl }, 20_000);
    const asked = askForMask(client, 'gemini-3.8-flash', photo, { signal });
    if (BROKEN_MASKS.some((fault) => fault.name === name)) await expect(asked).rejects.toBeInstanceOf(ProviderError);
    else await expect(asked).resolves.toBeDefined();
    expect(told).toEqual([`gemini: answers ${name}`]);
  });

  it('plans as many ads as are asked for, with the person’s own words', async () => {
    const { provider } = await simulated();
    const brief = await samplePlan();
    const plan = await provider.planner?.plan(brief, signal);
    expect(plan?.value.map(({ template }) => template)).toEqual(brief.templates);
    expect(plan?.value[1]).toMatchObject({ headline: brief.productName, line: 'Keeps tea hot for ten hours' });
    const { template, copy } = await sampleBrief();
    const prompt = await provider.planner?.writePrompt(brief, { template, copy }, signal);
    expect(prompt?.value).toContain(brief.productName);
  });

  it('answers a schema with JSON that fits it', () => {
    const ad = {
      type: 'object',
      properties: {
        template: { enum: ['lifestyle', 'product_hero'] },
        headline: { type: 'string', maxLength: 10 },
        points: { type: 'array', items: { type: 'string' }, minItems: 2 },
      },
      required: ['template', 'headline', 'points'],
    };
    const schema = { type: 'object', properties: { ads: { type: 'array', items: ad, minItems: 3 } } };
    const answer = answerSchema(schema, { product: 'A very long product name', description: 'One. Two.' });
    expect(new Ajv().compile(schema)(answer)).toBe(true);
    expect(answer).toMatchObject({
      ads: [{ template: 'lifestyle', headline: 'A very lon' }, { template: 'product_hero' }, {}],
    });
  });
});
