import { expect, it } from 'vitest';
import { claimsOf } from './install';

const part = (text: string) => Buffer.from(text).toString('base64url');

it('reads who somebody is from a token of the Auth emulator', () => {
  expect(claimsOf(`${part('{"alg":"none"}')}.${part('{"user_id":"u1","email":"a@b.c"}')}.`)).toEqual({
    user_id: 'u1',
    email: 'a@b.c',
  });
});

it.each([undefined, '', 'owner', 'a.b.c', `x.${part('null')}.`, `x.${part('"text"')}.`])('%j is nobody', (token) => {
  expect(claimsOf(token)).toBeUndefined();
});
