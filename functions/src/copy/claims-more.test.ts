import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/domain/shared/language';
import { TEMPLATE_IDS } from '../../../lib/domain/ads/template';
import { claimsMore } from './claims-more';
import { TEMPLATE_WORDS } from './template-words';

const said = 'A mug for 24 hours of tea. 20 % off until Sunday. Made of recycled steel.';

describe('a text claims more than the person said', () => {
  it.each(['48 hours', '30 % off', 'Only 9 €', '★★★★★', 'Tea®', '٤٨ ساعة'])('with “%s”', (text) => {
    expect(claimsMore(text, said)).toBe(true);
  });

  it.each(['24 hours of tea', '20 % off until Sunday', '٢٤ ساعة', '２４時間', 'Recycled steel', 'Warm for a day'])(
    'but not with “%s”',
    (text) => {
      expect(claimsMore(text, said)).toBe(false);
    },
  );

  it('with the price of two for one', () => {
    expect(claimsMore('49 € statt 58 €', 'Jetzt 2 für 49 € statt 58 €.')).toBe(true);
    expect(claimsMore('2 für 49 € statt 58 €', 'Jetzt 2 für 49 € statt 58 €.')).toBe(false);
    expect(claimsMore('19 € statt 29 €', 'Nur 19 € statt 29 €.')).toBe(false);
  });

  it('and no call to action of ours does, but that of an offer', () => {
    const calls = TEMPLATE_IDS.filter((id) => id !== 'limited_offer' && id !== 'eco_friendly').flatMap((id) =>
      LANGUAGES.flatMap((language) => TEMPLATE_WORDS[id][language].calls),
    );
    expect(calls.filter((call) => claimsMore(call, 'A mug.'))).toEqual([]);
  });
});
