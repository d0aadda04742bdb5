import { describe, expect, it } from 'vitest';
import { tidyAddress, tidyAmount, tidyLine, tidyList, tidyName, tidyText } from './tidy-fields';

const AMOUNT = 'Write an amount above zero, for example 29.90.';

describe('what people type about brands and products', () => {
  it.each([
    ['29', 29],
    ['29.90', 29.9],
    ['29,90', 29.9],
    [' 1 299 ', 1299],
    ['1,299', 1299],
    ['1,299.00', 1299],
    ['1.299,00', 1299],
    ['1.299.000', 1299000],
    ['12’500.50', 12500.5],
    ['.5', 0.5],
    ['', null],
  ])('the amount “%s” is %s', (typed, value) => {
    expect(tidyAmount(typed)).toEqual({ value });
  });

  it.each(['0', '0.00', '-5', 'free', '29 €', '1e9', '.', '9'.repeat(16)])('“%s” is no amount', (typed) => {
    expect(tidyAmount(typed)).toEqual({ problem: AMOUNT });
  });

  it('a name is one line and never empty', () => {
    expect(tidyName('  Norden \n Outdoor ', 80)).toEqual({ value: 'Norden Outdoor' });
    expect(tidyName(' \n ', 80)).toEqual({ problem: 'It needs a name.' });
    expect(tidyName('\u200B', 80)).toEqual({ problem: 'It needs a name.' });
    expect(tidyName('★★★', 80)).toMatchObject({ problem: expect.stringContaining('letters or digits') });
    expect(tidyName('n'.repeat(81), 80)).toEqual({ problem: 'Keep it to 80 characters.' });
  });

  it('a line and an address can be taken out again', () => {
    expect(tidyLine('  ', 120)).toEqual({ value: null });
    expect(tidyAddress('', 2000)).toEqual({ value: null });
    expect(tidyAddress('norden.example/about', 2000)).toEqual({ value: 'https://norden.example/about' });
    expect(tidyAddress('javascript:alert(1)', 2000)).toEqual({
      problem: 'This is no web address. Copy it from the browser, for example shop.example.',
    });
  });

  it('a description keeps its lines', () => {
    expect(tidyText(' Steel.\n\nKeeps tea hot. ', 2000)).toEqual({ value: 'Steel.\n\nKeeps tea hot.' });
    expect(tidyText('x'.repeat(2001), 2000)).toEqual({ problem: 'Keep it to 2,000 characters.' });
  });

  it('a list has each entry once, and says which one is too long', () => {
    const limits = { most: 3, longest: 25, noun: 'fonts' };
    expect(tidyList('Inter,  Lora ,Inter,,', ',', limits)).toEqual({ value: ['Inter', 'Lora'] });
    expect(tidyList('a,b,c,d', ',', limits)).toEqual({ problem: 'Up to 3 fonts can be kept.' });
    expect(tidyList('The longest of all fonts that there are', ',', limits)).toEqual({
      problem: 'Keep “The longest of all f…” to 25 characters.',
    });
  });
});
