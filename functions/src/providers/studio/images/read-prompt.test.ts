import { describe, expect, it } from 'vitest';
import { readPrompt } from './read-prompt';

describe('a prompt', () => {
  it.each([
    ['A mug on a wooden table', 1],
    ['shoe on dark wood, evening', 2],
    ['White marble, soft light', 3],
    ['on a linen cloth', 4],
    ['at the BEACH', 7],
    ['moody, dramatic light', 12],
    ['among plants', 10],
    ['clean white studio', 6],
    ['a swooden thing', null],
    ['', null],
  ])('“%s” names the background %s', (prompt, background) => {
    expect(readPrompt(prompt).background).toBe(background);
  });

  it('asks for the view from above', () => {
    expect(readPrompt('A flat lay of my products').view).toBe('above');
    expect(readPrompt('seen from above').view).toBe('above');
    expect(readPrompt('above all, calm').view).toBe(null);
  });

  it('names a colour, which a named material overrules', () => {
    expect(readPrompt('a pink wall').color).toMatchObject({ h: 5 });
    expect(readPrompt('a dark blue wall')).toMatchObject({ background: null, color: { h: 262 } });
    expect(readPrompt('a pink mug on marble')).toMatchObject({ background: 3, color: null });
  });
});
