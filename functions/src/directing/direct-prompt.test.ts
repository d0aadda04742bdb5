import { describe, expect, it } from 'vitest';
import { filmScriptSchema } from '../../../lib/domain/video/film-script';
import { directPrompt, type PromptWish } from './direct-prompt';

const PROMPT = 'A paper boat drifts on a calm lake. Mist rises. A heron takes off.';

const directed = (change: Partial<PromptWish> = {}) => {
  const wish = { prompt: PROMPT, instructions: [], pictures: 0, pictureColor: null, ...change };
  return directPrompt({ seconds: 12, ratio: '9:16', fps: 30, ...wish });
};
const texts = (change: Partial<PromptWish> = {}) => directed(change).script.scenes.map(({ text }) => text);

describe('a prompt that the studio films', () => {
  it('is said in its own sentences, for as long as was asked', () => {
    const { script, isWhole } = directed();
    expect(filmScriptSchema.parse(script)).toMatchObject({ template: 'moving_type', products: [], call: '' });
    expect(script.scenes.map(({ text }) => text)).toEqual([
      'A paper boat drifts on a calm lake',
      'Mist rises',
      'A heron takes off',
    ]);
    expect(script.scenes.reduce((sum, { frames }) => sum + frames, 0)).toBe(360);
    expect(isWhole).toBe(true);
    expect(directed({ seconds: 4 }).isWhole).toBe(false);
  });

  it('says what stands in quotation marks and nothing else, where something does', () => {
    expect(texts({ prompt: 'Slow waves, and then “Rest now.” in white' })).toEqual(['Rest now']);
  });

  it('cuts what has no end into what is read at a glance, in any script', () => {
    for (const prompt of ['very '.repeat(60), '静'.repeat(200), '9 8 7', '!?']) {
      const found = texts({ prompt, seconds: 30 });
      expect(found.length).toBeGreaterThan(0);
      for (const text of found) expect(text.trim()).not.toBe('');
      expect(found.every((text) => text.length <= 72)).toBe(true);
    }
  });

  it('shows each of its pictures', () => {
    const { script } = directed({ prompt: 'A mug', pictures: 3, pictureColor: '#3A2F6B' });
    expect(script.scenes.map(({ product }) => product)).toEqual([0, 1, 2]);
    expect(script.primary_color_hex).toBe('#3A2F6B');
  });

  it('follows what is said of colours, one change after the other, and says which', () => {
    const before = directed().script.primary_color_hex;
    const { script, done } = directed({ instructions: ['make it darker', 'and add a dragon'] });
    expect(done).toEqual(['darker colours']);
    expect(script.primary_color_hex).not.toBe(before);
    expect(directed({ instructions: ['in red'] }).done).toEqual(['red']);
  });
});
