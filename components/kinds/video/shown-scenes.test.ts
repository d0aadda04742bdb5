import { describe, expect, it } from 'vitest';
import { SAMPLE_INPUTS } from '@/lib/domain/kinds/sample-inputs';
import { videoResultSchema } from '@/lib/domain/video/video-result';
import { bytesText, lengthText } from './fact-words';
import { shownScenes } from './shown-scenes';

const input = { ...SAMPLE_INPUTS.video_generation, scenes: 3 };
const scene = (number: number, change: object = {}) => ({
  ...{ number, text: `Scene ${number}`, seconds: 2, status: 'waiting', poster_url: null, drawn_frames: 0 },
  ...change,
});
const result = (...scenes: object[]) =>
  videoResultSchema.parse({
    ...{ video_url: null, storage_path: null, poster_url: null, captions_url: null, duration_seconds: 6 },
    ...{ width: 1080, height: 1080, fps: 25, bytes: null, has_audio: true, model: null, encoder: null },
    ...{ cost_usd: 0, note: null, scenes },
  });

describe('the storyboard', () => {
  it('has as many boxes as scenes were asked for, until they are written', () => {
    expect(shownScenes({ status: 'queued', input, result: null })).toHaveLength(3);
    expect(shownScenes({ status: 'failed', input, result: null })).toEqual([]);
  });

  it('shows each scene as far as it is drawn, and what never came of one that was stopped', () => {
    const scenes = result(
      scene(1, { status: 'done', poster_url: 'one.jpg', thumbnail_url: 'one.webp' }),
      scene(2, { drawn_frames: 25, poster_url: 'of-before.jpg' }),
      scene(3),
    );
    expect(shownScenes({ status: 'processing', input, result: scenes })).toMatchObject([
      { state: 'done', still: 'one.jpg', small: 'one.webp', drawn: 1 },
      { state: 'drawing', still: 'of-before.jpg', small: 'of-before.jpg', drawn: 0.5 },
      { state: 'waiting', still: null, small: null, drawn: 0 },
    ]);
    const stopped = shownScenes({ status: 'cancelled', input, result: scenes });
    expect(stopped.map(({ state }) => state)).toEqual(['done', 'none', 'none']);
  });
});

describe('what is said of a finished file', () => {
  it('is in units that people know', () => {
    expect([bytesText(420), bytesText(839_600), bytesText(2_140_000)]).toEqual(['1 kB', '840 kB', '2.1 MB']);
    expect([lengthText(1), lengthText(9.96), lengthText(7.5)]).toEqual(['1 second', '10 seconds', '7.5 seconds']);
  });
});
