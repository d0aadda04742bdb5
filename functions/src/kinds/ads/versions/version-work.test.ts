import { describe, expect, it } from 'vitest';
import { newEditRequest, newRemixRequest, jobRequestSchema } from '../../../../../lib/domain/jobs/request';
import { versionWork, type Version } from './version-work';

const now = new Date('2026-11-28T12:00:00Z');
const lease = { token: 't', after_tries: 0, delivery: 0, expires_at: now };
const wish = {
  copy: { headline: 'New', line: '', call_to_action: 'Go', points: [] },
  template: 'lifestyle' as const,
  variation: 1,
  aspect_ratio: '1:1' as const,
};

function asked(changes: Partial<Version> = {}): Version {
  const request = jobRequestSchema.parse({ ...newEditRequest('ann', '01', 1, wish, now), ...changes });
  if (!('status' in request)) throw new Error('An edit is answered');
  return { ...request, id: 'edit_01_x' };
}

describe('a request for a version, as a piece of work', () => {
  it.each([
    ['waits as long as nobody makes it', {}, 'waiting'],
    ['is being made while somebody holds it', { lease }, 'running'],
    ['has ended once it is answered', { status: 'done' as const }, 'ended'],
    ['has ended once it was refused, whatever it holds', { status: 'failed' as const, lease }, 'ended'],
  ])('%s', (_title, changes, phase) => expect(versionWork.phaseOf(asked(changes))).toBe(phase));

  it('takes no turn while the function that was called for it may do it at once', () => {
    expect(versionWork.queueOf(asked())).toBeNull();
  });

  it('takes its turn in the queue of its maker', () => {
    expect(versionWork.queueOf(asked({ provider: 'gemini' }))?.name).toBe('renderWithGemini');
  });

  it('goes on in the studio’s queue when that function has died', () => {
    expect(versionWork.putBack(asked())).toEqual({ provider: 'studio' });
    expect(versionWork.putBack(asked({ provider: 'gemini' }))).toEqual({ provider: 'gemini' });
  });

  it('is asked to be looked after from the moment that it is written', () => {
    const remix = jobRequestSchema.parse(newRemixRequest('ann', '01', 1, 'Warmer light', now));
    expect(remix).toMatchObject({ look_after: now, status: 'open', queued: false, generation: 1, bill: null });
  });
});
