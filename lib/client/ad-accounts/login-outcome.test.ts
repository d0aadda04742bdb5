import { describe, expect, it } from 'vitest';
import { loginOutcome, withoutOutcome } from './login-outcome';

describe('coming back from a login', () => {
  it('says what became of it, or offers the accounts to choose from', () => {
    expect(loginOutcome('?connect=connected')?.news?.text).toBe('Your ad account is connected.');
    expect(loginOutcome('?connect=denied')?.news?.tone).toBe('plain');
    expect(loginOutcome('?connect=choose')).toEqual({ choose: true, news: null });
  });

  it('says nothing where nobody comes back, or of a word that the server does not use', () => {
    expect(loginOutcome('?sort=spend')).toBeNull();
    expect(loginOutcome('?connect=constructor')).toEqual({ choose: false, news: null });
  });

  it('leaves the rest of the address as it was', () => {
    expect(withoutOutcome('https://ads.example/insights?sort=spend&connect=choose#connect')).toBe(
      '/insights?sort=spend#connect',
    );
  });
});
