import { describe, expect, it } from 'vitest';
import { textWidth } from '../copy/text-width';
import { captionPieces } from './caption-pieces';
import { filmOfWords } from './film-of-words';
import { sampleWish } from './sample-wish';

const squeezed = (text: string) => text.replace(/\s+/gu, '');

describe('a script that somebody has written', () => {
  it.each([
    [
      'english',
      'I was tired of cold tea. Really. So I got this flask, which keeps it hot from the first sip on the train to the last one on the way home, and it has not leaked once. See www.norden.example!',
    ],
    [
      'german',
      'Endlich heiß bis zum Abend: ohne Deckel, der tropft; ohne Plastik, das riecht; ohne Umstände. Am 30. November kam er an.',
    ],
    [
      'japanese',
      'このボトルは朝いれたお茶を夜まで熱いままに保ってくれるので毎日通勤のときに持ち歩いていますし本当に助かっていますから皆さんにもすすめたいです。軽いです。',
    ],
    ['arabic', 'هذه القارورة تبقي الشاي ساخنًا طوال اليوم، ولا تسرّب شيئًا. أحبها.'],
  ] as const)('is said whole and in its order, in pieces that can be read: %s', (language, text) => {
    const pieces = captionPieces(text, language);
    expect(squeezed(pieces.join(''))).toBe(squeezed(text));
    for (const piece of pieces) expect(textWidth(piece)).toBeLessThanOrEqual(72);
    expect(pieces.filter((piece) => textWidth(piece) < 8)).toEqual([]);
  });

  it('gives each piece the time to be said, and is as long as it was asked to be where that is longer', () => {
    const wish = { ...sampleWish('steelBottle', { fps: 25, seconds: 4 }) };
    const words = 'I was tired of cold tea. So I got this flask, and it stays hot all day. Get one.';
    const script = filmOfWords(wish, words);
    expect(script.scenes.map(({ role, text }) => [role, text])).toEqual([
      ['hook', 'I was tired of cold tea.'],
      ['call', 'So I got this flask, and it stays hot all day. Get one.'],
    ]);
    const lengthOf = ({ scenes, fps }: typeof script) => scenes.reduce((sum, { frames }) => sum + frames, 0) / fps;
    expect(lengthOf(script)).toBeGreaterThan(7);
    expect(lengthOf(filmOfWords({ ...wish, seconds: 20 }, words))).toBe(20);
  });
});
