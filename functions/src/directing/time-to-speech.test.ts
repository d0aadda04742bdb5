import { describe, expect, it } from 'vitest';
import { directFilm } from './direct-film';
import { sampleWish } from './sample-wish';
import { timeToSpeech } from './time-to-speech';
import { wordsToSay } from './words-to-say';

const script = directFilm(sampleWish('steelBottle', { scenes: 3, seconds: 12, fps: 25 }));
const framesOf = ({ scenes }: typeof script) => scenes.map(({ frames }) => frames);
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
const line = (scene: number, seconds: number | null) => ({ key: `speech-${scene + 1}`, scene, text: 'Hot', seconds });

describe('a film that is spoken', () => {
  it('stays as it is where its words fit', () => {
    const timed = timeToSpeech(script, [line(0, 1), line(2, 1.5)]);
    expect(framesOf(timed.script)).toEqual(framesOf(script));
    expect(timed.speech).toMatchObject({ speed: 1, lines: [{ from: 0.25 }, { scene: 2 }] });
  });

  it('gives a long sentence the time of the others, and stays as long as it was asked to be', () => {
    const timed = timeToSpeech(script, [line(0, 1), line(1, 7), line(2, 1.5)]);
    expect(sum(framesOf(timed.script))).toBe(300);
    expect(timed.speech.speed).toBe(1);
    for (const { scene, from, seconds } of timed.speech.lines) {
      const end = sum(framesOf(timed.script).slice(0, scene + 1)) / 25;
      expect(from + seconds).toBeLessThanOrEqual(end - 0.3);
    }
  });

  it('is spoken a little faster before it grows, and grows where that is not enough', () => {
    expect(timeToSpeech(script, [line(0, 3), line(1, 5), line(2, 3)]).speech.speed).toBeCloseTo(1.09, 5);
    const long = timeToSpeech(script, [line(0, 8), line(1, 8), line(2, 8)]);
    expect(long.speech.speed).toBe(1.15);
    expect(sum(framesOf(long.script)) / 25).toBeCloseTo(3 * (0.6 + 8 / 1.15), 0);
  });

  it('says nothing that the service refused', () => {
    expect(timeToSpeech(script, [line(0, 0), line(1, 2)]).speech.lines.map(({ scene }) => scene)).toEqual([1]);
  });
});

it('a voice says what scenes say, nothing twice, and the call at the end', () => {
  const [first, second, third] = script.scenes;
  if (!first || !second || !third) throw new Error('The film has too few scenes');
  const twice = {
    ...script,
    call: 'Buy now',
    scenes: [
      { ...first, text: 'Hot all day', detail: null },
      { ...second, text: 'Hot all day', detail: 'Steel', frames: 100 },
      {
        ...third,
        text: 'Is it hot?',
        detail: 'A detail that would take far longer to say than there is',
        frames: 60,
      },
    ],
  };
  expect(wordsToSay(twice).map(({ scene, text }) => [scene, text])).toEqual([
    [0, 'Hot all day.'],
    [1, 'Steel.'],
    [2, 'Is it hot? Buy now.'],
  ]);
  expect(wordsToSay({ ...twice, lang: 'japanese' })[0]?.text).toBe('Hot all day。');
});
