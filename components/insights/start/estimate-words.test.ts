import { expect, it } from 'vitest';
import { estimateWords } from './estimate-words';

it('says how long it takes, and what it costs only where it costs something', () => {
  const measured = { seconds: 130, isMeasured: true, usd: 0.42 };
  expect(estimateWords(measured, 'gemini')).toBe(
    'Takes about 3 minutes, also when you leave this page. Costs about $0.42 where all are new. Ads that have not changed since are not read again.',
  );
  expect(estimateWords({ ...measured, isMeasured: false }, 'studio')).toContain('It costs nothing.');
  expect(estimateWords({ ...measured, usd: null }, 'gemini')).toContain('costs a little');
});
