import { describe, expect, it } from 'vitest';
import { missingPermissions, nextLook, permissionProblem, stateByExpiry } from './token-life';

const NOW = new Date('2026-11-20T09:00:00Z');
const at = (text: string) => new Date(text);

describe('a token’s end', () => {
  it('does not matter while it is far away, or where there is none', () => {
    expect(stateByExpiry(null, NOW)).toEqual({ status: 'active', problem: null });
    expect(stateByExpiry(at('2026-11-27T09:00:01Z'), NOW)).toEqual({ status: 'active', problem: null });
  });

  it('is said a week ahead, with its day', () => {
    expect(stateByExpiry(at('2026-11-27T09:00:00Z'), NOW)).toEqual({
      status: 'expiring',
      problem:
        'Meta’s permission ends on 27 November 2026. Connect the account again before that, so that no analysis fails.',
    });
  });

  it('is said once it has come', () => {
    expect(stateByExpiry(NOW, NOW)).toEqual({
      status: 'expired',
      problem: 'Meta’s permission ended on 20 November 2026. Connect the account again.',
    });
  });
});

describe('the next look at a token', () => {
  it.each([
    ['a day later where it has no end', null, '2026-11-21T09:00:00Z'],
    ['a day later where the end is far', '2027-01-20T00:00:00Z', '2026-11-21T09:00:00Z'],
    ['a week before its end', '2026-11-27T20:00:00Z', '2026-11-20T20:00:00Z'],
    ['at its end', '2026-11-20T12:00:00Z', '2026-11-20T12:00:00Z'],
    ['a day later after its end', '2026-11-19T12:00:00Z', '2026-11-21T09:00:00Z'],
  ])('is %s', (_, end, look) => expect(nextLook(end === null ? null : at(end), NOW)).toEqual(at(look)));
});

it('names the permission that is missing', () => {
  expect(missingPermissions(['public_profile', 'ads_read'])).toEqual([]);
  expect(permissionProblem(missingPermissions(['public_profile']))).toBe(
    'Meta does not let AdForge read these ads: the permission ads_read is missing. Connect the account again and allow it.',
  );
});
