import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Spent } from '../../../../../lib/domain/money/usage';
import { CLIP_FAULTS, type ClipFaultId } from '../../../providers/gemini/clip-faults';
import { connect } from '../../../providers/gemini/connect';
import { type LocalGemini, startLocalGemini } from '../../../providers/gemini/local-gemini';
import type { ClipRound } from './clip-round';
import { type Clip, wantedClip } from './clip-state';
import { lookAtClip } from './look-at-clip';
import { orderClip } from './order-clip';

vi.mock('../../../firebase/admin', () => ({ firestore: {} }));
vi.mock('firebase-functions/logger', () => ({ warn: vi.fn() }));
vi.mock('../../../providers/gemini/video/video-service', () => ({
  ...{ videoModelName: () => 'gemini-omni-1.2-flash', usdPerSecondSet: () => null },
}));

let local: LocalGemini;
let round: ClipRound;
let kept: { clip: Clip; spent: Spent | undefined }[];
beforeAll(async () => {
  local = await startLocalGemini();
});
afterAll(() => local.close());
beforeEach(async () => {
  Object.assign(local.clips, { heard: [], wrong: () => null });
  kept = [];
  const apiKey = 'sim';
  const script = {
    fps: 30,
    aspect_ratio: '9:16',
    brand_name: 'B',
    products: [{ name: 'P' }],
    scenes: [{ frames: 90, product: 0 }],
  };
  round = {
    ...{
      job: { id: 'job_1' },
      attempt: 1,
      signal: new AbortController().signal,
      photos: [[]],
      cast: null,
      directed: { script },
    },
    service: { client: await connect({ apiKey, baseUrl: local.baseUrl }, 5000), apiKey, baseUrl: local.baseUrl },
    filmed: { clips: [wantedClip(0, 'A shot')], ratio: '9:16', resolution: '720p', insists: false, looks: 0 },
    keep: async (clip: Clip, spent?: Spent) => void kept.push({ clip, spent }),
  } as unknown as ClipRound;
});

const goesWrong = (fault: ClipFaultId) => (local.clips.wrong = () => CLIP_FAULTS[fault]);
const last = () => kept.at(-1)?.clip ?? wantedClip(0, '');
const counted = () => kept.reduce((sum, { spent }) => sum + (spent?.usd ?? 0), 0);

describe('an order', () => {
  it('is counted before the service hears of it, and once', async () => {
    local.clips.wrong = () => {
      expect(kept).toMatchObject([{ clip: { is: 'asked' }, spent: { usd: 0.3 } }]);
      return null;
    };
    await orderClip(round, wantedClip(0, 'A shot'));
    expect(last()).toMatchObject({ is: 'ordered', operation: 'clip-1', model: 'gemini-omni-1.2-flash' });
    expect(counted()).toBeCloseTo(0.3);
  });

  it.each([
    ['limit', 'wanted', 0],
    ['key', 'lost', 0],
    ['unheard', 'lost', 0.3],
  ] as const)('that went wrong (%s) is %s then, and costs %s', async (fault, is, usd) => {
    goesWrong(fault);
    await orderClip(round, wantedClip(0, 'A shot'));
    expect(last()).toMatchObject({ is, usd });
    expect(counted()).toBeCloseTo(usd);
  });
});

describe('a clip', () => {
  const ordered = async (): Promise<Clip> => {
    await orderClip(round, wantedClip(0, 'A shot'));
    return last();
  };

  it('that never comes is given up after a quarter of an hour, cancelled, and stays counted', async () => {
    goesWrong('dead');
    const clip = await ordered();
    await lookAtClip(round, clip);
    expect(last()).toBe(clip);
    await lookAtClip(round, { ...clip, asked_at: Date.now() - 16 * 60_000 });
    expect(last()).toMatchObject({ is: 'lost', why: { code: 'WORKER_TIMEOUT' } });
    expect(local.clips.heard[0]?.isCancelled).toBe(true);
    expect(counted()).toBeCloseTo(0.3);
  });

  it.each([
    ['blocked', 0],
    ['budget', 0.3],
  ] as const)('that came to nothing (%s) costs %s', async (fault, usd) => {
    goesWrong(fault);
    await lookAtClip(round, await ordered());
    expect(last()).toMatchObject({ is: 'lost', usd });
    expect(counted()).toBeCloseTo(usd);
  });

  it('is lost in one look by no failure of that look', async () => {
    const clip = await ordered();
    const gone = await startLocalGemini();
    await gone.close();
    const client = await connect({ apiKey: 'sim', baseUrl: gone.baseUrl }, 5000);
    await lookAtClip({ ...round, service: { ...round.service, client } }, clip);
    expect(last()).toBe(clip);
  });
});
