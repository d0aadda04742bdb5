import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../lib/domain/shared/language';
import { isSameComplaint } from './same-complaint';

describe('two complaints', () => {
  it.each<[Language, theme: string, ofTheme: string, objection: string, isSame: boolean]>([
    ['english', 'price', '', 'Too expensive for a bottle.', true],
    ['english', 'paint', 'The paint chips. Never again.', 'The paint chips.', true],
    ['english', 'lid leaks', '', 'The lid leaks a little in my bag.', true],
    ['english', 'lid scratches', '', 'The lid leaks a little in my bag.', false],
    ['english', 'heavy', '', 'Too expensive, but light.', false],
    ['german', 'Lieferung', '', 'Der Versand kam viel zu spät.', true],
    ['japanese', '価格', '', '値段が高すぎます。', true],
    ['chinese', '漏水', '', '价格太贵。', false],
  ])('in %s, “%s” of “%s” and “%s”, are the same: %s', (language, text, quote, objection, isSame) => {
    const theme = { text, quotes: quote === '' ? [] : [quote] };
    expect(isSameComplaint(theme, { text: objection, quotes: [objection] }, language)).toBe(isSame);
  });
});
