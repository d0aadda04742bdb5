import { expect, it } from 'vitest';
import { lateIn, samplePen, sampleScene, sampleSet } from './sample-set';
import { setColumn } from './set-column';
import { VOICES } from '../text/voice';

const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz-Kaffeemaschinenreinigungstablette';

async function wordsOf(eyebrow: string) {
  const set = await sampleSet();
  const scene = sampleScene(set, 0);
  const pen = samplePen(set);
  const { ink, paper } = set.palette;
  const style = { voice: VOICES.grotesque, size: 160, align: 'start', anchor: 0, inks: [ink], on: paper } as const;
  const words = { eyebrow, headline: 'So quiet' };
  setColumn(set, scene, words, { x: 71, y: 400, width: 938, height: 500 }, style, { at: -200 }).draw(
    pen,
    lateIn(set, scene),
  );
  return { short: set.short, words: pen.words };
}

it('a name stands small above what is said of it', async () => {
  const { words, short } = await wordsOf('Hush Headphones');
  expect(words.map(({ text }) => text)).toEqual(['HUSH HEADPHONES', 'So quiet']);
  expect(words[0]?.box.height).toBeGreaterThan(short * 0.025);
});

it('a name that could only be set tiny is left to the scene that is about it', async () => {
  const { words } = await wordsOf(LONG);
  expect(words.map(({ text }) => text)).toEqual(['So quiet']);
});
