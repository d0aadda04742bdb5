import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AD_SIZES, adSize, ASPECT_RATIOS, LARGE_SIZES } from '../../../lib/domain/shared/aspect-ratio';
import { IMAGE_KIND_IDS } from '../../../lib/domain/kinds/image/registry';
import { templateIdSchema } from '../../../lib/domain/ads/template';
import { createGemini } from './gemini/gemini';
import { sendJson, startLocalGemini, textAnswer, type Behaviour, type LocalGemini } from './gemini/local-gemini';
import type { AdProvider } from './provider';
import { sampleImage } from './sample-image';
import { samplePlan } from './sample-plan';
import { sampleBrief } from './sample-brief';
import { createStudio } from './studio/studio';

let service: LocalGemini;
beforeAll(async () => {
  service = await startLocalGemini();
});
afterAll(() => service.close());

const model = 'gemini-3.1-flash-image';
const textModel = 'gemini-3.8-flash';
const PROVIDERS: { id: AdProvider['id']; create: () => AdProvider; model: string | null }[] = [
  { id: 'studio', create: () => createStudio({ msPerAd: 0 }), model: null },
  { id: 'gemini', create: () => createGemini({ apiKey: 'key', model, textModel, baseUrl: service.baseUrl }), model },
];

describe.each(PROVIDERS)('the provider $id', ({ id, create, model: expected }) => {
  it('offers documented templates under its name', () => {
    const { id: name, templates } = create();
    expect(name).toBe(id);
    expect(Object.keys(templates).length).toBeGreaterThan(0);
    for (const [template, { variations }] of Object.entries(templates)) {
      expect(templateIdSchema.safeParse(template).success).toBe(true);
      expect(variations).toBeGreaterThan(0);
    }
  });

  it.each(ASPECT_RATIOS)('makes a PNG of exactly the size of %s, with a preview', async (aspectRatio) => {
    const made = await create().make(await sampleBrief({ aspectRatio }), new AbortController().signal);
    const size = AD_SIZES[aspectRatio];
    expect(made).toMatchObject(size);
    expect(await sharp(made.png).metadata()).toMatchObject({ format: 'png', hasAlpha: false, ...size });
    const hash = Buffer.from(made.preview, 'base64');
    expect(hash.length).toBeGreaterThanOrEqual(5);
    expect(hash.length).toBeLessThanOrEqual(25);
  });

  it.each(LARGE_SIZES)('makes a finished ad again in %s, in exactly that size', async (size) => {
    const provider = create();
    const draft = await provider.make(await sampleBrief({ aspectRatio: '4:5', draft: true }), live());
    const base = { picture: draft.png, instruction: null };
    const made = await provider.make(await sampleBrief({ aspectRatio: '4:5', size, base }), live());
    expect(made).toMatchObject(adSize('4:5', size));
    expect(await sharp(made.png).metadata()).toMatchObject(adSize('4:5', size));
  });

  it('follows an instruction to another ad of what it offers', async () => {
    const provider = create();
    const picture = (await provider.make(await sampleBrief(), live())).png;
    const instruction = 'Warmer light, add a plant';
    const asked = await sampleBrief({ base: { picture, instruction } });
    const { brief, note } = provider.follow(asked, instruction);
    expect(provider.follow(asked, instruction)).toEqual({ brief, note });
    expect(brief.variation).toBeLessThanOrEqual(provider.templates[brief.template]?.variations ?? 0);
    const made = await provider.make(brief, live());
    expect(made).toMatchObject(AD_SIZES['1:1']);
    expect(made.png.equals(picture) && expected === null).toBe(false);
  });

  it('says what an ad costs, which is what making it costs, and drafts never cost more', async () => {
    const { price, make } = create();
    const usual = await make(await sampleBrief(), live());
    const draft = await make(await sampleBrief({ draft: true }), live());
    // The price has an ad's share of planning, too.
    expect(price.usdPerAd - usual.spent.usd).toBeGreaterThanOrEqual(0);
    expect(price.usdPerAd - usual.spent.usd).toBeLessThan(0.01);
    expect(draft.spent.usd).toBeLessThanOrEqual(usual.spent.usd);
    if (price.draft) expect(price.draft.usdPerAd).toBeLessThan(price.usdPerAd);
    expect(usual.spent.usage.images).toBe(price.model === null ? 0 : 1);
  });

  it('records the same model each time', async () => {
    const provider = create();
    const brief = await sampleBrief();
    const made = [await provider.make(brief, live()), await provider.make({ ...brief, variation: 2 }, live())];
    expect(made.map((ad) => ad.model)).toEqual([expected, expected]);
  });

  it('makes nothing once it is aborted', async () => {
    const reason = new Error('cancelled');
    await expect(create().make(await sampleBrief(), AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it('stops soon with the signal’s reason when it is aborted at work', async () => {
    const provider = create();
    const brief = await sampleBrief();
    const controller = new AbortController();
    const reason = new Error('cancelled');
    const making = provider.make(brief, controller.signal);
    setImmediate(() => controller.abort(reason));
    await expect(making).rejects.toBe(reason);
  });

  it('refuses a brief without photos for good', async () => {
    const made = create().make(await sampleBrief({ photos: [] }), live());
    await expect(made).rejects.toMatchObject({ code: 'INVALID_PRODUCT_DATA', retryable: false });
  });
});

describe.each(PROVIDERS)('the images of $id', ({ create, model: expected }) => {
  it.each(IMAGE_KIND_IDS)('are of exactly the size asked for, of the kind %s in each composition', async (kind) => {
    const provider = create();
    expect(provider.imageVariations).toBeGreaterThanOrEqual(2);
    const { width, height } = AD_SIZES['4:5'];
    for (let variation = 1; variation <= provider.imageVariations; variation += 1) {
      const made = await provider.makeImage(await sampleImage({ kind, variation }), live());
      expect(made).toMatchObject({ width, height, model: expected });
      expect(await sharp(made.png).metadata()).toMatchObject({ format: 'png', hasAlpha: false, width, height });
      expect(Buffer.from(made.preview, 'base64').length).toBeGreaterThanOrEqual(5);
      expect(made.note).not.toBe('');
    }
  });

  it('are made from words alone where the kind needs no photo', async () => {
    const made = await create().makeImage(await sampleImage({ kind: 'chat', photos: [] }), live());
    expect(made.png.length).toBeGreaterThan(1000);
  });

  it('are not made once it is aborted', async () => {
    const reason = new Error('cancelled');
    await expect(create().makeImage(await sampleImage(), AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

describe.each(PROVIDERS)('the planner of $id, where there is one', ({ create }) => {
  const unread: Behaviour = (response) => sendJson(response, 200, textAnswer('no plan'));
  const answered: Behaviour = (response) => sendJson(response, 200, textAnswer('{"ads":[{}],"prompt":"A table."}'));

  it('proposes ads and describes a scene', async () => {
    const { planner } = create();
    if (!planner) return;
    service.behave(answered);
    const plan = await planner.plan(await samplePlan(), live());
    expect(plan.value[0]).toHaveProperty('template');
    const { template, copy } = await sampleBrief();
    const prompt = await planner.writePrompt(await samplePlan(), { template, copy }, live());
    expect(prompt.value).not.toBe('');
    const again = await planner.refinePrompt(await samplePlan(), { template, copy, prompt: prompt.value }, live());
    expect(again.value).not.toBe('');
  });

  it('rejects an answer that can’t be used for good, and an abort with its reason', async () => {
    const { planner } = create();
    if (!planner) return;
    service.behave(unread);
    await expect(planner.plan(await samplePlan(), live())).rejects.toMatchObject({ retryable: false });
    const reason = new Error('cancelled');
    await expect(planner.plan(await samplePlan(), AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});

const live = () => new AbortController().signal;
