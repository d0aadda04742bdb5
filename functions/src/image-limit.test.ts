import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { imagesPerMinute, ratesFor } from './image-limit';

describe('the rates of a provider’s queue', () => {
  it.each([
    [60, 1, 60],
    [2, 2 / 60, 2],
    [0.5, 0.5 / 60, 1],
    [60_000, 500, 1000],
  ])('%d images a minute', (perMinute, perSecond, atOnce) => {
    expect(ratesFor(perMinute)).toEqual({ maxDispatchesPerSecond: perSecond, maxConcurrentDispatches: atOnce });
  });

  it('never have more tasks at once than there may be processes', () => {
    expect(ratesFor(60, 4).maxConcurrentDispatches).toBe(4);
  });
});

describe('the limit of a deployment', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'limit-'));

  it('is 60 a minute unless it is set', () => {
    expect(imagesPerMinute({}, folder)).toBe(60);
    expect(imagesPerMinute({ GEMINI_IMAGES_PER_MINUTE: '' }, folder)).toBe(60);
  });

  it('is read from the environment, else from the project’s file, else from the common one', () => {
    writeFileSync(path.join(folder, '.env'), '# limits\nGEMINI_IMAGES_PER_MINUTE="30"\n');
    writeFileSync(path.join(folder, '.env.acme'), 'REGION=us\nGEMINI_IMAGES_PER_MINUTE=2 # free tier\n');
    expect(imagesPerMinute({ GEMINI_IMAGES_PER_MINUTE: '7', GCLOUD_PROJECT: 'acme' }, folder)).toBe(7);
    expect(imagesPerMinute({ GCLOUD_PROJECT: 'acme' }, folder)).toBe(2);
    expect(imagesPerMinute({ GCLOUD_PROJECT: 'other' }, folder)).toBe(30);
  });

  it.each(['0', '-1', 'many'])('can’t be %s, and says so', (value) => {
    expect(() => imagesPerMinute({ GEMINI_IMAGES_PER_MINUTE: value }, folder)).toThrow(/how many images a minute/);
  });
});
