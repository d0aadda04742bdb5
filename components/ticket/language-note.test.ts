import { describe, expect, it } from 'vitest';
import type { Language } from '@/lib/domain/shared/language';
import { languageNote } from './language-note';

const ENGLISH = 'The autumn taste of English apples, brought to you by gravity.';
const GERMAN = 'Der Geschmack von Herbst in der Flasche.';

const CASES: [string, Language | null, string, string | null][] = [
  ['nothing is typed yet', 'german', '', null],
  ['only figures are typed', 'german', '2000', null],
  ['the ads follow the description', null, GERMAN, null],
  ['the language is the description’s', 'german', GERMAN, null],
  ['another one is asked for', 'japanese', GERMAN, 'will be in Japanese.'],
  ['another script is asked for', 'arabic', ENGLISH, 'will be in Arabic.'],
  ['the description is in another script', 'english', 'हर घूँट में ताज़े सेब का स्वाद।', 'will be in English.'],
  ['the description could be in any language', 'french', 'Retro Sneaker XR', 'will be in French.'],
  ['it could be and none is asked for', null, 'Retro Sneaker, Pro Edition, Premium', 'the button will be in English'],
  ['too little is typed to tell', null, 'Retro Sneaker', null],
];

describe('the note on the language of the ads', () => {
  it.each(CASES)('when %s', (_, wanted, description, note) => {
    if (note === null) expect(languageNote(wanted, description)).toBeNull();
    else expect(languageNote(wanted, description)).toContain(note);
  });

  it('says that the person’s own words are not translated', () => {
    expect(languageNote('japanese', ENGLISH)).toBe(
      'Your own words stay as you wrote them and are not translated. Only the button and the templates’ own words will be in Japanese.',
    );
  });
});
