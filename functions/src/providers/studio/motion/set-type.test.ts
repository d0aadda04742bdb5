import { expect, it } from 'vitest';
import { VOICES } from '../text/voice';
import { sampleScene, sampleSet } from './sample-set';
import { setType } from './set-type';

const SENTENCE = 'Best for the darkest, moody shades of the coffee you can brew';

it.each([40, 48, 57])('a long sentence stands for more than half of a scene of %i frames', async (frames) => {
  const set = await sampleSet();
  const { ink, paper } = set.palette;
  const style = { voice: VOICES.grotesque, size: 120, maxLines: 4, inks: [ink], on: paper } as const;
  const scene = { ...sampleScene(set), frames };
  const room = { x: 71, y: 400, width: 938, height: 500 };
  expect(setType(set, scene, SENTENCE, room, style, { at: 4 }).stands).toBeLessThan(frames / 2);
});
