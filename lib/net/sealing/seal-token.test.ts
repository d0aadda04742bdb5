import { describe, expect, it } from 'vitest';
import { needsNewSeal, openToken, sealToken } from './seal-token';
import { readSealingKeys, type SealingKeys } from './sealing-keys';

const base64 = (byte: number) => Buffer.alloc(32, byte).toString('base64');
const keysOf = (text: string): SealingKeys => {
  const keys = readSealingKeys(text);
  if (!keys) throw new Error('no keys');
  return keys;
};

const OLD = keysOf(`old:${base64(1)}`);
const BOTH = keysOf(`new:${base64(2)}, old:${base64(1)}`);
const TOKEN = 'EAAB-first-half.second-half';
const MINE = { user_id: 'ann', account_id: 'act_1001' };

describe('a sealed token', () => {
  it('opens for its person and account, and shows nothing of the token', () => {
    const sealed = { ...sealToken(TOKEN, OLD, MINE), ...MINE };
    expect(openToken(sealed, OLD)).toBe(TOKEN);
    expect(sealed.key_id).toBe('old');
    expect(Buffer.from(sealed.sealed, 'base64').toString('latin1')).not.toContain('half');
  });

  it('is another each time that the same is sealed', () => {
    expect(sealToken(TOKEN, OLD, MINE).sealed).not.toBe(sealToken(TOKEN, OLD, MINE).sealed);
  });

  it('still opens after a new key was put before its own, and wants a new seal then', () => {
    const sealed = { ...sealToken(TOKEN, OLD, MINE), ...MINE };
    expect(openToken(sealed, BOTH)).toBe(TOKEN);
    expect([needsNewSeal(sealed, OLD), needsNewSeal(sealed, BOTH)]).toEqual([false, true]);
    expect(sealToken(TOKEN, BOTH, MINE).key_id).toBe('new');
  });

  it.each([
    ['for another person', { user_id: 'bob' }],
    ['for another account', { account_id: 'act_1002' }],
    ['with another key of the same id', { key_id: 'new' }],
    ['when a part of it was changed', { sealed: Buffer.from('something else').toString('base64') }],
    ['with a shorter tag', { tag: Buffer.alloc(4).toString('base64') }],
  ])('does not open %s', (_, change) => {
    const sealed = { ...sealToken(TOKEN, OLD, MINE), ...MINE, ...change };
    expect(() => openToken(sealed, BOTH)).toThrow('It can’t be opened: it was changed, or sealed for something else.');
  });

  it('says what is missing when its key is gone', () => {
    const sealed = { ...sealToken(TOKEN, OLD, MINE), ...MINE };
    expect(() => openToken(sealed, keysOf(`new:${base64(2)}`))).toThrow('a key that is not among AD_ACCOUNT_KEYS');
  });
});

describe('the keys of a site', () => {
  it.each([undefined, '', '  ', 'none'])('are none for %j', (text) => expect(readSealingKeys(text)).toBeNull());

  it.each([
    ['too short', 'a:c2hvcnQ='],
    ['without an id', base64(1)],
    ['with an id of another shape', `a b:${base64(1)}`],
    ['with a comma at the end', `a:${base64(1)},`],
  ])('are refused %s, and not repeated', (_, text) => {
    expect(() => readSealingKeys(text)).toThrow(/^Key \d of AD_ACCOUNT_KEYS is not “id:base64” with a key of 32 bytes/);
  });

  it('are refused with the same id twice', () => {
    expect(() => readSealingKeys(`a:${base64(1)},a:${base64(2)}`)).toThrow('two keys of the same id');
  });
});
