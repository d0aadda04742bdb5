import { describe, expect, it } from 'vitest';
import { statementsOf } from './statements';

describe('the statements of an ad', () => {
  it('leave out the one that its headline is', () => {
    const words = {
      headline: 'Pressed from whole apples',
      line: '',
      points: ['Pressed from whole apples', 'No sugar'],
    };
    expect(statementsOf(words).points).toEqual(['No sugar']);
  });

  it('take the place of a line that says the same', () => {
    const words = { headline: 'Apple Juice', line: 'No sugar added.', points: ['No sugar added', 'Glass bottle'] };
    expect(statementsOf(words)).toEqual({ points: ['No sugar added', 'Glass bottle'], line: '' });
  });

  it('stand beside a line that says something else', () => {
    const words = { headline: 'Apple Juice', line: 'The taste of autumn.', points: ['Glass bottle'] };
    expect(statementsOf(words)).toEqual({ points: ['Glass bottle'], line: 'The taste of autumn.' });
  });
});
