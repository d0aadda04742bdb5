import { describe, expect, it } from 'vitest';
import { readBearerToken, refusalOf } from './bearer-token';
import { ApiError } from '../http/api-error';

describe('reading the Authorization header', () => {
  it.each([
    ['Bearer abc.def.ghi', 'abc.def.ghi'],
    ['bearer abc', 'abc'],
    ['Bearer   abc ', 'abc'],
  ])('takes the token of “%s”', (header, token) => {
    expect(readBearerToken(header)).toBe(token);
  });

  it.each([null, '', ' ', 'Bearer', 'Bearer ', 'Basic abc', 'abc.def.ghi', 'Bearer a b'])(
    'refuses “%s” with 401',
    (header) => {
      const read = () => readBearerToken(header);
      expect(read).toThrow(ApiError);
      expect(read).toThrow(expect.objectContaining({ status: 401, headers: { 'WWW-Authenticate': 'Bearer' } }));
    },
  );
});

describe('what the SDK says of a token', () => {
  const failure = (code: string, message = 'no') => Object.assign(new Error(message), { code });

  it.each(['id-token-expired', 'id-token-revoked', 'user-disabled', 'user-not-found', 'argument-error'])(
    '%s is told to the caller',
    (code) => {
      expect(refusalOf(failure(`auth/${code}`))).toMatch(/\w+/);
    },
  );

  it.each([
    failure('auth/internal-error'),
    failure('auth/argument-error', 'Error fetching public keys for Google certs: getaddrinfo ENOTFOUND'),
    new TypeError('fetch failed'),
    'gone',
  ])('says nothing of the token when it could not be checked', (error) => {
    expect(refusalOf(error)).toBeNull();
  });
});
