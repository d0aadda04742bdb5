import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './feed-fixtures';

describe('a whole file', () => {
  it('is read or refused in words, whatever its bytes are', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom('', 'name,price\n', '<rss><item>'),
        (bytes, start) => {
          try {
            expect(read(Buffer.concat([Buffer.from(start), bytes])).found).toBeGreaterThanOrEqual(0);
          } catch (error) {
            expect(String(error)).toMatch(/^InputError: “feed\.csv” .+[.]$|^InputError: Line .+[.]$/s);
          }
        },
      ),
    );
  });
});
