import { describe, expect, it } from 'vitest';
import { isKeyForm, newApiKey, startOfKey } from './api-key';

describe('an API key', () => {
  it('is told by its beginning and ends with the checksum of ZIP in letters and digits', () => {
    const key = newApiKey();
    expect(key).toMatch(/^afk_[a-z0-9]{57}$/);
    expect(isKeyForm(key)).toBe(true);
    // What zlib says of fifty times “a”.
    expect(isKeyForm(`afk_${'a'.repeat(50)}0jxm73x`)).toBe(true);
    expect(startOfKey(key)).toBe(key.slice(0, 10));
  });

  it('is another every time', () => {
    expect(new Set(Array.from({ length: 100 }, newApiKey)).size).toBe(100);
  });

  it('with any one character typed wrong is none', () => {
    const key = newApiKey();
    for (let at = 0; at < key.length; at += 1) {
      const other = key[at] === 'x' ? 'y' : 'x';
      expect(isKeyForm(`${key.slice(0, at)}${other}${key.slice(at + 1)}`)).toBe(false);
    }
  });

  it.each(['', 'afk_', 'afk_abc', `${newApiKey()} `, newApiKey().toUpperCase(), newApiKey().slice(0, -1)])(
    'is not “%s”',
    (text) => expect(isKeyForm(text)).toBe(false),
  );
});
