import * as logger from 'firebase-functions/logger';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addSpent, NOTHING_SPENT, type Spent } from '../../../../lib/domain/money/usage';
import { BudgetError } from '../../engine/money/budget';
import type { Pixels } from '../../inputs/pixels';
import { connect } from '../../providers/gemini/connect';
import {
  type Behaviour,
  type LocalGemini,
  sendJson,
  startLocalGemini,
  textAnswer,
} from '../../providers/gemini/local-gemini';
import { maskAsPng } from '../../providers/gemini/masks/mask-answers';
import { usdOfMask } from '../../providers/gemini/masks/mask-model';
import { modelClient } from '../../providers/gemini/text-client';
import type { AskedMask } from './asked-mask';
import { masksOfPhotos } from './mask-of-photo';
import { readStoredMask, type StoredMask, storeMask } from './stored-mask';

vi.mock('firebase-functions/logger', { spy: true });
vi.mock('../../providers/gemini/text-client');
vi.mock('./stored-mask');

const MODEL = 'gemini-3.8-flash';
const KEY = 'AIzaVerySecret';
const pixels: Pixels = { data: Buffer.alloc(320 * 320 * 4, 130), width: 320, height: 320 };
const usageMetadata = { promptTokenCount: 1000, candidatesTokenCount: 1000 };
const PRICE = 0.0035;

let gemini: LocalGemini;
let good: string;
const stored = new Map<number, StoredMask>();
beforeAll(async () => {
  gemini = await startLocalGemini();
  const data = Uint8Array.from({ length: 320 * 320 }, (_, pixel) => (Math.abs((pixel % 320) - 160) < 50 ? 255 : 0));
  good = await maskAsPng({ data, width: 320, height: 320 });
});
afterAll(() => gemini.close());
beforeEach(() => {
  gemini.questions.length = 0;
  gemini.behave(answers(() => good));
  stored.clear();
  vi.mocked(logger.warn).mockReset().mockReturnValue();
  vi.mocked(modelClient)
    .mockReset()
    .mockImplementation(() => connect({ apiKey: KEY, baseUrl: gemini.baseUrl }, 5000));
  vi.mocked(storeMask)
    .mockReset()
    .mockImplementation(async (_job, photo, mask) => void stored.set(photo, mask));
  vi.mocked(readStoredMask)
    .mockReset()
    .mockImplementation(async (_job, photo) => stored.get(photo) ?? null);
});

const answers =
  (text: () => string): Behaviour =>
  (response) =>
    sendJson(response, 200, { ...textAnswer(text()), usageMetadata });
const busy: Behaviour = (response) =>
  sendJson(response, 503, { error: { code: 503, status: 'UNAVAILABLE', message: `About ${KEY}` } });

/** A try of a job's stage, whose state and bill outlive it. */
function newJob() {
  const kept: { masks: AskedMask[]; spent: Spent } = { masks: [], spent: NOTHING_SPENT };
  const setAside = vi.fn<(usd: number, photo: number) => Promise<void>>().mockResolvedValue();
  const controller = new AbortController();
  const asking = {
    ...{ job: { id: 'job_1', user_id: 'ann' }, model: MODEL, attempt: 1, signal: controller.signal },
    asked: () => kept.masks,
    setAside,
    async keep(mask: AskedMask, spent: Spent) {
      kept.masks = [...kept.masks.filter(({ photo }) => photo !== mask.photo), mask];
      kept.spent = addSpent(kept.spent, spent);
    },
  };
  return { kept, setAside, asking, controller, next: () => masksOfPhotos(asking) };
}

describe('the mask of a photo', () => {
  it('is set aside and counted before the service hears of it, and then costs what it says', async () => {
    const job = newJob();
    const before: unknown[] = [];
    gemini.behave((response, question) => {
      before.push([...job.kept.masks], job.kept.spent.usd, job.setAside.mock.calls.length);
      return answers(() => good)(response, question);
    });
    expect(await job.next()(2)(pixels)).toMatchObject({ width: 320, height: 320 });
    expect(before).toEqual([[{ photo: 2, on_its_way_usd: usdOfMask(MODEL) }], usdOfMask(MODEL), 1]);
    expect(job.setAside).toHaveBeenCalledWith(usdOfMask(MODEL), 2);
    expect(job.kept).toEqual({
      masks: [{ photo: 2, on_its_way_usd: 0 }],
      spent: { usd: PRICE, usage: { images: 0, input_tokens: 1000, output_tokens: 1000 } },
    });
    expect(stored.get(2)?.spent.usd).toBe(PRICE);
  });

  it('is taken from where it is stored by the next try', async () => {
    const job = newJob();
    await job.next()(1)(pixels);
    expect(await job.next()(1)(pixels)).toMatchObject({ width: 320 });
    expect(gemini.questions).toHaveLength(1);
    expect(job.kept.spent.usd).toBe(PRICE);
  });

  it('is found, and paid for as it was, when it was stored by a process that died', async () => {
    const job = newJob();
    const died = new Error('The process has died');
    vi.mocked(storeMask).mockImplementation(async (_job, photo, mask) => {
      stored.set(photo, mask);
      throw died;
    });
    await expect(job.next()(1)(pixels)).rejects.toBe(died);
    expect(job.kept.spent.usd).toBe(usdOfMask(MODEL));
    expect(await job.next()(1)(pixels)).toMatchObject({ width: 320 });
    expect([job.kept.spent.usd, gemini.questions.length]).toEqual([PRICE, 1]);
  });

  it('is not bought again when its answer got lost, and stays on the bill', async () => {
    const job = newJob();
    vi.mocked(storeMask).mockRejectedValue(new Error('The process has died'));
    await expect(job.next()(1)(pixels)).rejects.toThrow('died');
    expect(await job.next()(1)(pixels)).toBeNull();
    expect([job.kept.spent.usd, gemini.questions.length]).toEqual([usdOfMask(MODEL), 1]);
  });

  it.each<[string, Behaviour, number, number]>([
    ['that is refused', (response) => sendJson(response, 200, { promptFeedback: { blockReason: 'SAFETY' } }), 0, 2],
    ['that is none', answers(() => 'I would rather not.'), PRICE, 2],
    ['that nobody gives', busy, 0, 1],
  ])('%s is none, is told of once, and costs what was answered', async (_title, behave, usd, asked) => {
    const job = newJob();
    gemini.behave(behave);
    const maskFor = job.next();
    expect([await maskFor(1)(pixels), await maskFor(2)(pixels)]).toEqual([null, null]);
    expect(job.kept.spent.usd).toBeCloseTo(usd * asked, 9);
    expect(gemini.questions).toHaveLength(asked);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(vi.mocked(logger.warn).mock.calls)).not.toContain(KEY);
    // Nor is it asked for again by another try.
    gemini.behave(answers(() => good));
    expect(await job.next()(1)(pixels)).toBeNull();
  });

  it('is none where no product is seen, which is no news', async () => {
    const job = newJob();
    gemini.behave(answers(() => '[]'));
    expect(await job.next()(1)(pixels)).toBeNull();
    expect(job.kept.spent.usd).toBe(PRICE);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('is not asked for where there is no money for it', async () => {
    const job = newJob();
    job.setAside.mockRejectedValue(new BudgetError('Of today’s $20.00 there is $0.00 left.'));
    const maskFor = job.next();
    expect([await maskFor(1)(pixels), await maskFor(2)(pixels)]).toEqual([null, null]);
    expect(gemini.questions).toEqual([]);
    expect(job.kept).toEqual({ masks: [], spent: NOTHING_SPENT });
    expect(job.setAside).toHaveBeenCalledTimes(1);
  });

  it('stays on the bill when its job is cancelled meanwhile', async () => {
    const job = newJob();
    gemini.behave(() => job.controller.abort(new Error('The job was cancelled')));
    await expect(job.next()(1)(pixels)).rejects.toThrow('The job was cancelled');
    expect(job.kept.spent.usd).toBe(usdOfMask(MODEL));
  });
});
