import { describe, expect, it } from 'vitest';
import { framesPerBeat } from '../../../lib/domain/video/beats';
import { MUSIC_MOODS } from '../../../lib/domain/video/music';
import { cutToBeats } from './cut-to-beats';

describe('the cuts of a film', () => {
  it('share out all of its frames, however many scenes and seconds it has', () => {
    for (const music of MUSIC_MOODS)
      for (const fps of [25, 30])
        for (const seconds of [4, 9.5, 30])
          for (const scenes of [1, 2, 3, 4, 5, 6, 7]) {
            const frames = Math.round(seconds * fps);
            const needs = Array.from({ length: scenes }, (_, index) => 0.2 + ((index * 7) % 5));
            const cut = cutToBeats(needs, { frames, fps, music });
            expect(cut.reduce((sum, length) => sum + length, 0)).toBe(frames);
            expect(Math.min(...cut), `${scenes} scenes in ${seconds} s`).toBeGreaterThanOrEqual(Math.round(0.38 * fps));
          }
  });

  it('fall on beats where scenes are long enough', () => {
    const beat = framesPerBeat('drive', 30);
    const cut = cutToBeats([3, 3.3, 2.8, 4], { frames: 420, fps: 30, music: 'drive' });
    let at = 0;
    for (const length of cut.slice(0, -1)) {
      at += length;
      expect(Math.abs(at / beat - Math.round(at / beat)) * beat).toBeLessThanOrEqual(0.5);
    }
  });

  it('give more time to scenes with more to read', () => {
    const [short = 0, long = 0] = cutToBeats([1.5, 4.5, 3], { frames: 300, fps: 30, music: 'calm' });
    expect(long).toBeGreaterThan(short * 1.8);
  });
});
