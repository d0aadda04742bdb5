import { expect, it } from 'vitest';
import { ownerIn } from './turns-of-owners';

const text = (value: string) => [value.length, ...Buffer.from(value)];
/** A field of a document with a string, as Protocol Buffers write it: a map's entry of a key and a Value. */
const field = (name: string, value: string) => {
  const inner = [0x8a, 0x01, ...text(value)];
  const entry = [0x0a, ...text(name), 0x12, inner.length, ...inner];
  return [0x12, entry.length, ...entry];
};
const call = (bytes: number[], type = 'application/protobuf') => ({
  headers: { 'content-type': type },
  rawBody: Buffer.from(Buffer.from(bytes).toString('base64')),
});

it('finds whose document an event is about', () => {
  const event = call([
    ...field('type', 'bulk-dynamic'),
    ...field('user_id', 'Xyz123abc'),
    ...field('status', 'queued'),
  ]);
  expect(ownerIn(event)).toBe('Xyz123abc');
});

it('takes anything else for nobody’s', () => {
  expect(ownerIn(call(field('type', 'bulk-dynamic')))).toBe('');
  expect(ownerIn(call(field('user_id', 'Xyz'), 'application/json'))).toBe('');
  expect(ownerIn({ headers: {} })).toBe('');
  // Of another type than a string, or cut off.
  expect(ownerIn(call([0x0a, ...text('user_id'), 0x12, 2, 0x10, 1]))).toBe('');
  expect(ownerIn(call([0x0a, ...text('user_id')]))).toBe('');
});
