import { expect, it } from 'vitest';
import { fromJsonWithDates, toJsonWithDates } from './json-dates';

it('dates are dates again, wherever they stand, and texts that look like dates are texts', () => {
  const value = { at: new Date(5), list: [{ at: new Date(0) }], text: new Date(7).toISOString(), none: null, 4: 'x' };
  expect(fromJsonWithDates(toJsonWithDates(value))).toEqual(value);
});
