import { describe, expect, it } from 'vitest';
import { readIdempotencyKey } from './read-idempotency-key';

const read = (key: string) => readIdempotencyKey(new Headers({ 'Idempotency-Key': key }));

describe('an Idempotency-Key', () => {
  it('may be left out', () => expect(readIdempotencyKey(new Headers())).toBeNull());

  it.each([
    ['8e03978e-40d5-43dd-bc93-6894a57f9324', '8e03978e-40d5-43dd-bc93-6894a57f9324'],
    ['"quoted"', 'quoted'],
    ['x'.repeat(255), 'x'.repeat(255)],
  ])('like “%s” is taken', (sent, key) => expect(read(sent)).toBe(key));

  it.each(['', '""', 'two words', 'ümlaut', 'x'.repeat(256)])('like “%s” is refused', (sent) =>
    expect(() => read(sent)).toThrow(
      expect.objectContaining({ code: 'INVALID_REQUEST', errors: { 'Idempotency-Key': expect.any(String) } }),
    ),
  );
});
