import { expect, it } from 'vitest';
import { framesPerBeat } from '../../../../../lib/domain/video/beats';
import { directFilm } from '../../../directing/direct-film';
import { sampleWish } from '../../../directing/sample-wish';
import { BREATHS, poseTrack } from './pose-track';

it('a thing never stands still, and goes on from pose to pose without a jump', () => {
  const script = directFilm(sampleWish('appleJuice', { template: 'hero_reveal', scenes: 3, seconds: 20 }));
  const poseAt = poseTrack({ script, fps: script.fps, beat: framesPerBeat(script.music, script.fps) }, BREATHS);
  const scales = Array.from({ length: 20 * script.fps }, (_, frame) => poseAt(frame).scale ?? 1);
  const steps = scales.slice(1).map((scale, index) => Math.abs(scale - (scales[index] ?? scale)));
  expect(Math.min(...steps)).toBeGreaterThan(0.00002);
  expect(Math.max(...steps)).toBeLessThan(0.02);
});
