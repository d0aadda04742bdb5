import { describe, expect, it } from 'vitest';
import { PayloadHash } from './payload-hash';

interface Sent {
  address?: string;
  fields?: [string, string][];
  /** The chunks in which each file came. */
  files?: [field: string, ...chunks: string[]][];
}

async function hashOf({ address = '/make', fields = [], files = [] }: Sent): Promise<string> {
  const payload = new PayloadHash(address);
  for (const [name, value] of fields) payload.field(name, value);
  for (const [field, ...chunks] of files) {
    const stream = {
      truncated: false,
      async *[Symbol.asyncIterator]() {
        for (const chunk of chunks) yield Buffer.from(chunk);
      },
    };
    let passedOn = '';
    for await (const chunk of payload.file(field, stream)) passedOn += Buffer.from(chunk).toString();
    expect(passedOn).toBe(chunks.join(''));
  }
  return payload.digest();
}

const fields: [string, string][] = [
  ['brand', 'Nike'],
  ['count', '2'],
];

describe('the same request', () => {
  it.each<[string, Sent, Sent]>([
    ['with its fields in another order', { fields }, { fields: [...fields].reverse() }],
    ['with a file in other pieces', { files: [['photo', 'ab', 'c']] }, { files: [['photo', 'a', 'bc']] }],
    [
      'with its logo before its photo',
      {
        files: [
          ['photo', 'a'],
          ['logo', 'b'],
        ],
      },
      {
        files: [
          ['logo', 'b'],
          ['photo', 'a'],
        ],
      },
    ],
  ])('%s', async (_, one, other) => expect(await hashOf(one)).toBe(await hashOf(other)));
});

describe('another request', () => {
  it.each<[string, Sent, Sent]>([
    [
      'has another value',
      { fields },
      {
        fields: [
          ['brand', 'Nike'],
          ['count', '3'],
        ],
      },
    ],
    ['has a value more', { fields }, { fields: [...fields, ['lang', 'english']] }],
    ['has the end of a name in its value', { fields: [['ab', 'c']] }, { fields: [['a', 'bc']] }],
    ['has another file', { files: [['photo', 'a']] }, { files: [['photo', 'b']] }],
    ['has a file in another field', { files: [['photo', 'a']] }, { files: [['logo', 'a']] }],
    ['has a field for a file', { files: [['photo', 'a']] }, { fields: [['photo', 'a']] }],
    [
      'has its photos in another order',
      {
        files: [
          ['photo', 'a'],
          ['photo', 'b'],
        ],
      },
      {
        files: [
          ['photo', 'b'],
          ['photo', 'a'],
        ],
      },
    ],
    ['goes to another address', { fields }, { fields, address: '/other' }],
  ])('%s', async (_, one, other) => expect(await hashOf(one)).not.toBe(await hashOf(other)));
});
