import { describe, expect, it } from 'vitest';
import { ApiError } from '../http/api-error';
import { generateKind } from './generate-kind';

const kind = (query: string) => generateKind(new URLSearchParams(query));

describe('the flags of /generate', () => {
  it.each([
    ['chat=true', 'chat'],
    ['flatlay=true', 'flatlay'],
    ['mdoli=true', 'mdoli'],
    ['onmodel=true', 'onmodel'],
    ['background=TRUE', 'background'],
    ['flatlay=1', 'flatlay'],
    ['flatlay', 'flatlay'],
    ['', 'legacy'],
    ['chat=false', 'legacy'],
    ['chat=false&onmodel=true', 'onmodel'],
    ['utm_source=mail', 'legacy'],
  ])('“%s” asks for %s', (query, expected) => {
    expect(kind(query)).toBe(expected);
  });

  it.each([
    ['chat=true&flatlay=true', ['chat', 'flatlay']],
    ['mdoli=true&onmodel=true&background=true', ['background', 'mdoli', 'onmodel']],
    ['chat=maybe', ['chat']],
  ])('“%s” is refused by name', (query, fields) => {
    const refusal = (() => {
      try {
        return kind(query);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(ApiError);
    expect(refusal).toMatchObject({ status: 400 });
    expect(Object.keys((refusal as ApiError).errors ?? {}).sort()).toEqual(fields);
  });
});
