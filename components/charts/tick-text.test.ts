import { expect, it } from 'vitest';
import { tickText } from './tick-text';

it('is short beside an axis', () => {
  expect(tickText(2000, 'money', 'EUR')).toBe('€2K');
  expect(tickText(20, 'money', 'CHF')).toBe('CHF 20');
  expect(tickText(20, 'money', null)).toBe('20');
  expect(tickText(0.015, 'share', null)).toBe('1.5 %');
  expect(tickText(2.5, 'ratio', null)).toBe('2.5×');
});
