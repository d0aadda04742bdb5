import { describe, expect, it } from 'vitest';
import { frameState } from './frame-state';

const ad = (status: 'waiting' | 'rendering' | 'done' | 'failed' | 'cancelled') => ({
  status,
  firebase_url: status === 'done' ? 'https://example.org/ad.png' : null,
});

describe('a frame', () => {
  it('waits until its ad is planned', () => {
    expect(frameState(null, 'queued')).toBe('waiting');
    expect(frameState(null, 'processing')).toBe('waiting');
  });

  it('stays empty when the job ended before its ad was planned', () => {
    expect(frameState(null, 'failed')).toBe('not-made');
    expect(frameState(null, 'cancelled')).toBe('not-made');
  });

  it('is given up as soon as the job is cancelled, unless its ad is made or failed', () => {
    expect(frameState(ad('waiting'), 'cancelled')).toBe('not-made');
    expect(frameState(ad('rendering'), 'cancelled')).toBe('not-made');
    expect(frameState(ad('done'), 'cancelled')).toBe('done');
    expect(frameState(ad('failed'), 'cancelled')).toBe('failed');
  });

  it('shows an ad that is made again after the job ended', () => {
    expect(frameState(ad('waiting'), 'completed')).toBe('waiting');
    expect(frameState(ad('rendering'), 'completed')).toBe('rendering');
  });
});
