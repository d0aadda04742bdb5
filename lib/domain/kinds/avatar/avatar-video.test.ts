import { describe, expect, it } from 'vitest';
import { SAMPLE_INPUTS } from '../sample-inputs';
import { avatarVideoInputSchema, presentingScenes, scriptProblem, spokenLanguage } from './avatar-video';

const input = SAMPLE_INPUTS.avatar_video;

describe('a script that a presenter says', () => {
  it('may take a minute and no more, in whatever language it is', () => {
    expect(scriptProblem(input)).toBeNull();
    expect(scriptProblem({ ...input, script: null })).toBeNull();
    const long = { ...input, script: 'So many words that nobody would listen to all of them. '.repeat(18) };
    expect(long.script.length).toBeLessThanOrEqual(1000);
    expect(scriptProblem(long)).toMatch(/takes about 71 seconds to say. Shorten it to 60 seconds/);
    // Half as many signs say as much in Chinese.
    const chinese = { ...input, script: '这个杯子可以让你的茶一整天都保持温热。'.repeat(16) };
    expect(scriptProblem(chinese)).toMatch(/Shorten it/);
  });

  it('is in its own language where nobody says which', () => {
    const german = { ...input, script: 'Das ist meine Flasche und sie hält den Tee warm für den ganzen Tag.' };
    expect(spokenLanguage(german)).toBe('german');
    expect(spokenLanguage({ ...german, lang: 'english' })).toBe('english');
    expect(spokenLanguage({ ...german, script: null })).toBe('english');
  });

  it('is not empty: nothing at all has one written', () => {
    expect(avatarVideoInputSchema.safeParse({ ...input, script: '  ' }).success).toBe(false);
    expect(avatarVideoInputSchema.safeParse({ ...input, script: null }).success).toBe(true);
  });
});

it.each([
  [4, 2],
  [15, 4],
  [60, 10],
])('somebody presents a product for %i seconds in %i scenes', (seconds, scenes) => {
  expect(presentingScenes(seconds)).toBe(scenes);
});
