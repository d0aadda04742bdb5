import sharp from 'sharp';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_USAGE, type Spent } from '../../../../../lib/domain/money/usage';
import { FREE, type AdProvider, type MadeAd } from '../../../providers/provider';
import { BudgetError } from '../../../engine/money/budget';
import { ProviderError } from '../../../providers/provider-error';
import { sampleBrief } from '../../../providers/sample-brief';
import * as objects from '../../../storage/objects';
import { paidFor, paidPictures } from './paid-pictures';

/** The bucket of these tests. */
const files = new Map<string, { bytes: Buffer; notes: unknown }>();
const below = (folder: string) => [...files.keys()].filter((path) => path.startsWith(`${folder}/`));

vi.mock('../../../storage/objects');
beforeEach(() => {
  vi.clearAllMocks();
  reserve.mockReset().mockResolvedValue();
  files.clear();
  vi.mocked(objects.readObjectIfThere).mockImplementation(async (path) => files.get(path) ?? null);
  vi.mocked(objects.readNotesBelow).mockImplementation(async (folder) =>
    below(folder).map((path) => files.get(path)?.notes),
  );
  vi.mocked(objects.deleteFolder).mockImplementation(async (folder) =>
    below(folder).forEach((path) => files.delete(path)),
  );
  vi.mocked(objects.writeObject).mockImplementation(
    async (path, bytes, { metadata }) => void files.set(path, { bytes, notes: metadata?.metadata }),
  );
});

const WORK = { uid: 'ann', jobId: 'job_1', work: '01' };
const PRICE: Spent = { usd: 0.1, usage: { ...NO_USAGE, images: 1 } };
const never = new AbortController().signal;
/** What was asked for before each picture: its price, and what the try and what is kept had cost by then. */
const reserve = vi.fn<(usd: number, lost: number) => Promise<void>>();
const tryOf = (attempt: number) => paidPictures({ ...WORK, attempt, usd: 0.1, reserve });

async function made(): Promise<MadeAd> {
  const size = { width: 4, height: 2 };
  const data = Buffer.from(Array.from({ length: 24 }, (_, index) => index * 10));
  const png = await sharp(data, { raw: { ...size, channels: 3 } })
    .png()
    .toBuffer();
  return { png, raster: { data, channels: 3 }, marks: null, ...size, preview: 'abc', model: 'm-1', spent: PRICE };
}

function maker(make: AdProvider['make'], model: string | null = 'm-1'): AdProvider {
  return {
    ...{ id: 'gemini', templates: {}, price: { ...FREE, model }, imageVariations: 1 },
    ...{ make, makeImage: async () => ({ ...(await made()), note: 'Without the hat.' }) },
    follow: (brief) => ({ brief, note: null }),
  };
}

describe('a picture that was paid for', () => {
  it('is taken by the next try, which asks nobody, and counted once', async () => {
    const make = vi.fn(made);
    const brief = await sampleBrief();
    await tryOf(1).of(maker(make)).make(brief, never);
    const later = tryOf(2);
    const taken = await later.of(maker(make)).make(brief, never);
    expect(make).toHaveBeenCalledTimes(1);
    expect(taken).toMatchObject(await made());
    expect(later.lost().usd).toBe(0);
    expect(await later.all()).toEqual(PRICE);
  });

  it('brings along what its maker said', async () => {
    const images = { kind: 'onmodel', variation: 1, aspectRatio: '1:1', prompt: '' } as const;
    const brief = { ...images, model: null, background: null, photos: [] };
    await tryOf(1).of(maker(made)).makeImage(brief, never);
    const makeImage = vi.fn();
    const taken = await tryOf(2)
      .of({ ...maker(made), makeImage })
      .makeImage(brief, never);
    expect(taken.note).toBe('Without the hat.');
    expect(makeImage).not.toHaveBeenCalled();
  });

  it('is not taken for another variation, and both are counted', async () => {
    const make = vi.fn(made);
    const brief = await sampleBrief();
    await tryOf(1).of(maker(make)).make(brief, never);
    const later = tryOf(2);
    await later.of(maker(make)).make({ ...brief, variation: 2 }, never);
    expect(make).toHaveBeenCalledTimes(2);
    expect(await later.all()).toMatchObject({ usd: 0.2, usage: { images: 2 } });
    expect(await paidFor(WORK)).toEqual(await later.all());
  });

  it('is made anew when the person asks for the ad again', async () => {
    const make = vi.fn(made);
    const brief = await sampleBrief();
    await tryOf(1).of(maker(make)).make(brief, never);
    const again = tryOf(1);
    await again.of(maker(make)).make(brief, never);
    expect(make).toHaveBeenCalledTimes(2);
    expect(await again.all()).toEqual(PRICE);
  });

  it('is forgotten with the end of its ad, and others’ are not', async () => {
    await paidPictures({ ...WORK, work: '012', attempt: 1, usd: 0.1, reserve })
      .of(maker(made))
      .make(await sampleBrief(), never);
    const paid = tryOf(1);
    await paid.of(maker(made)).make(await sampleBrief(), never);
    expect(files.size).toBe(2);
    await paid.forget();
    expect([...files.keys()]).toEqual(['users/ann/prepared/job_1/paid/012/1.png']);
  });

  it('that can’t be read is made anew', async () => {
    files.set('users/ann/prepared/job_1/paid/01/1.png', { bytes: Buffer.from('x'), notes: { made: '{' } });
    const make = vi.fn(made);
    await tryOf(2)
      .of(maker(make))
      .make(await sampleBrief(), never);
    expect(make).toHaveBeenCalledTimes(1);
  });
});

describe('what a try has lost', () => {
  const refused = Object.assign(new ProviderError('PROVIDER_UNAVAILABLE', 'Text.', true), { spent: PRICE });
  it.each([
    ['an answer that could not be used', refused, PRICE.usd],
    ['a picture that was not waited for', new DOMException('late', 'TimeoutError'), 0.1],
    ['a question that nobody heard', new ProviderError('PROVIDER_UNAVAILABLE', 'Gone.', true), 0],
  ])('is the price of %s', async (_title, error, usd) => {
    const paid = tryOf(1);
    const asking = paid.of(maker(() => Promise.reject(error))).make(await sampleBrief(), never);
    await expect(asking).rejects.toBe(error);
    expect(paid.lost().usd).toBe(usd);
    expect((await paid.all()).usd).toBe(usd);
  });

  it('is the price of a picture that could not be kept', async () => {
    vi.mocked(objects.writeObject).mockRejectedValueOnce(new Error('full'));
    const paid = tryOf(1);
    await expect(paid.of(maker(made)).make(await sampleBrief(), never)).rejects.toThrow('full');
    expect(paid.lost()).toEqual(PRICE);
  });

  it('is nothing when the time was over before anybody was asked', async () => {
    const make = vi.fn(made);
    const paid = tryOf(1);
    const late = AbortSignal.abort(new DOMException('late', 'TimeoutError'));
    await expect(paid.of(maker(make)).make(await sampleBrief(), late)).rejects.toThrow('late');
    expect(make).not.toHaveBeenCalled();
    expect(paid.lost().usd).toBe(0);
  });
});

describe('the money for a picture', () => {
  const noMoney = new BudgetError('Come back after midnight (UTC).');
  const refused = Object.assign(new ProviderError('PROVIDER_UNAVAILABLE', 'Text.', true), { spent: PRICE });

  it('is asked for before its maker is', async () => {
    const make = vi.fn(made);
    reserve.mockRejectedValueOnce(noMoney);
    const paid = tryOf(1);
    await expect(paid.of(maker(make)).make(await sampleBrief(), never)).rejects.toBe(noMoney);
    expect(make).not.toHaveBeenCalled();
    expect((await paid.all()).usd).toBe(0);
  });

  it('is asked for again before a second variation, with the first as paid', async () => {
    const make = vi.fn(made);
    const brief = await sampleBrief();
    const paid = tryOf(1);
    await paid.of(maker(make)).make(brief, never);
    reserve.mockRejectedValueOnce(noMoney);
    await expect(paid.of(maker(make)).make({ ...brief, variation: 2 }, never)).rejects.toBe(noMoney);
    expect(reserve.mock.calls).toEqual([
      [0.1, 0],
      [0.1, 0.1],
    ]);
    expect(make).toHaveBeenCalledTimes(1);
    expect(await paid.all()).toEqual(PRICE);
  });

  it('is asked for again before a second try', async () => {
    const make = vi.fn(made).mockRejectedValueOnce(refused);
    const brief = await sampleBrief();
    await expect(tryOf(1).of(maker(make)).make(brief, never)).rejects.toBe(refused);
    reserve.mockRejectedValueOnce(noMoney);
    await expect(tryOf(2).of(maker(make)).make(brief, never)).rejects.toBe(noMoney);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is not asked for where a try before has kept the picture', async () => {
    const brief = await sampleBrief();
    await tryOf(1).of(maker(made)).make(brief, never);
    reserve.mockClear();
    await tryOf(2).of(maker(made)).make(brief, never);
    expect(reserve).not.toHaveBeenCalled();
  });

  it('counts what a try before has kept, and what this one has lost', async () => {
    const brief = await sampleBrief();
    await tryOf(1).of(maker(made)).make(brief, never);
    reserve.mockClear();
    const later = tryOf(2);
    const make = vi.fn(made).mockRejectedValueOnce(refused);
    await expect(later.of(maker(make)).make({ ...brief, variation: 2 }, never)).rejects.toBe(refused);
    await later.of(maker(make)).make({ ...brief, variation: 3 }, never);
    expect(reserve.mock.calls).toEqual([
      [0.1, 0.1],
      [0.1, 0.2],
    ]);
  });

  it('does not count what was kept of an earlier wish', async () => {
    const brief = await sampleBrief();
    await tryOf(1).of(maker(made)).make(brief, never);
    reserve.mockClear();
    await tryOf(1).of(maker(made)).make(brief, never);
    expect(reserve.mock.calls).toEqual([[0.1, 0]]);
  });

  it('is not asked for when the time is over', async () => {
    const late = AbortSignal.abort(new DOMException('late', 'TimeoutError'));
    await expect(
      tryOf(1)
        .of(maker(made))
        .make(await sampleBrief(), late),
    ).rejects.toThrow('late');
    expect(reserve).not.toHaveBeenCalled();
  });
});

describe('a maker that asks nobody', () => {
  it('draws again, and nothing is kept', async () => {
    const make = vi.fn(made);
    for (const attempt of [1, 2]) {
      const paid = paidPictures({ ...WORK, attempt, usd: 0, reserve });
      await paid.of(maker(make, null)).make(await sampleBrief(), never);
      expect((await paid.all()).usd).toBe(0);
      await paid.forget();
    }
    expect(make).toHaveBeenCalledTimes(2);
    expect(files.size).toBe(0);
    expect(objects.deleteFolder).not.toHaveBeenCalled();
    expect(reserve).not.toHaveBeenCalled();
  });
});
