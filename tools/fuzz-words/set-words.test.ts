import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/domain/shared/language';
import { fitText } from '../../functions/src/providers/studio/text/fit-text';
import { setting, VOICES } from '../../functions/src/providers/studio/text/voice';
import { faultsOfSetting } from './faults-of-setting';
import { strangeText } from './strange-words';

const asked = fc.record({
  text: strangeText(14),
  voice: fc.constantFrom(...Object.values(VOICES)),
  language: fc.constantFrom(...LANGUAGES),
  width: fc.integer({ min: 220, max: 1000 }),
  maxSize: fc.integer({ min: 24, max: 140 }),
});

it('whatever is typed, no box is drawn, nothing runs over, and no character or figure is broken', () => {
  fc.assert(
    fc.property(asked, ({ text, voice, language, width, maxSize }) => {
      const limits = { width, height: 900, maxSize, minSize: maxSize * 0.45, maxLines: 5 };
      expect(faultsOfSetting(fitText(setting(text, voice, language), limits), width)).toEqual([]);
    }),
    { numRuns: 250 },
  );
});
