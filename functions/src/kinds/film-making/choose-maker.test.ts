import { afterEach, describe, expect, it, vi } from 'vitest';
import { BudgetError } from '../../engine/money/budget';
import { chooseMaker } from './choose-maker';

const here = vi.hoisted(() => ({ key: true, ffmpeg: true, provider: 'auto' }));
vi.mock('../../providers/gemini/text-client', () => ({ hasModel: () => here.key }));
vi.mock('../../video-facts/run-ffmpeg', () => ({ hasFfmpeg: async () => here.ffmpeg }));
vi.mock('../../settings', () => ({ AD_PROVIDER: { value: () => here.provider } }));
afterEach(() => Object.assign(here, { key: true, ffmpeg: true, provider: 'auto' }));

const paid = vi.fn(() => Promise.resolve());
const tooDear = () => Promise.reject(new BudgetError('Come back after midnight (UTC).'));

describe('who films a video', () => {
  it('is the model where there is one that can be paid for, once the money is set aside', async () => {
    expect(await chooseMaker('auto', paid)).toEqual({ maker: 'model' });
    expect(await chooseMaker('model', paid)).toEqual({ maker: 'model' });
    expect(paid).toHaveBeenCalledTimes(2);
  });

  it('is the studio, without a word or a cent, where that was chosen or there is no other', async () => {
    const studio = { maker: 'studio', note: null };
    expect(await chooseMaker('studio', tooDear)).toEqual(studio);
    here.provider = 'studio';
    expect(await chooseMaker('auto', tooDear)).toEqual(studio);
    Object.assign(here, { provider: 'auto', key: false });
    expect(await chooseMaker('auto', tooDear)).toEqual(studio);
  });

  it('is the studio, which says why, where the model can’t be paid for or worked with', async () => {
    const because = (note: string) => ({ maker: 'studio', note: expect.stringContaining(note) });
    expect(await chooseMaker('auto', tooDear)).toEqual(because('Come back after midnight'));
    here.ffmpeg = false;
    expect(await chooseMaker('auto', tooDear)).toEqual(because('ffmpeg'));
  });

  it('is nobody where the model was wanted and can’t be had', async () => {
    await expect(chooseMaker('model', tooDear)).rejects.toBeInstanceOf(BudgetError);
    here.ffmpeg = false;
    await expect(chooseMaker('model', paid)).rejects.toThrow(/ffmpeg.*Choose the studio/);
    here.key = false;
    await expect(chooseMaker('model', paid)).rejects.toThrow(/no key.*Choose the studio/);
  });
});
