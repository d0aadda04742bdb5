import { describe, expect, it } from 'vitest';
import { address, money, plain } from './markdown-text';

describe('somebody’s words in Markdown', () => {
  it.each([
    ['4.7 of 5 stars', '4.7 of 5 stars'],
    ['1.299,00 €', '1.299,00 €'],
    ['1. First', '1\\. First'],
    ['2) Second', '2\\) Second'],
    ['3.', '3\\.'],
    ['- a', '\\- a'],
    ['# a', '\\# a'],
    ['> a', '\\&gt; a'],
    ['---', '\\---'],
    ['see https://shop.example', 'see https\\://shop.example'],
  ])('“%s” stays what it is', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it.each([
    [18.5, 'EUR', '€18.50'],
    [1299, 'JPY', '¥1,299'],
    [12.9, 'CHF', 'CHF\u00a012.90'],
  ])('%d %s is “%s”', (amount, currency, expected) => {
    expect(money({ amount, currency })).toBe(expected);
  });

  it.each([
    ['http://127.0.0.1:9/a-b_c', '<http://127.0.0.1:9/a-b_c>'],
    ['https://shop.example/a b', ''],
    ['javascript:alert(1)', ''],
    [null, ''],
  ])('the address %s is %s', (url, expected) => {
    expect(address(url)).toBe(expected);
  });
});
