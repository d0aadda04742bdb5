import { expect, it } from 'vitest';
import { CUSTOMERS_RULES, customersBytesError, customersFileError, customersTypeOf } from './customers-check';
import { planAdditions } from './file-check';

const file = (name: string, type = '', size = 10) => ({ name, type, size });

it('takes tables and texts by their names, whatever the system calls them', () => {
  expect(customersTypeOf(file('reviews.csv', 'application/vnd.ms-excel'))).toBe('text/csv');
  expect(customersTypeOf(file('Interview.TXT'))).toBe('text/plain');
  expect(customersTypeOf(file('reviews', 'text/plain'))).toBe('text/plain');
  expect(customersTypeOf(file('photo.png', 'image/png'))).toBeNull();
});

it('says what to do with what it can’t read', () => {
  expect(customersFileError(file('reviews.xlsx'))).toBe(
    'This is a spreadsheet. Open it, save it as CSV and choose that file.',
  );
  expect(customersFileError(file('talk.docx'))).toBe(
    'This kind of file can’t be read. Copy its text and paste it instead.',
  );
  expect(customersFileError(file('reviews.csv', '', 0))).toContain('empty');
  expect(customersBytesError(new Uint8Array([0x25, 0x50, 0x44, 0x46]))).toContain('This is a PDF.');
  expect(customersBytesError(new TextEncoder().encode('rating,review'))).toBeNull();
});

it('takes five files and says of the sixth that there is no room', () => {
  const files = [1, 2, 3, 4, 5, 6].map((number) => file(`reviews-${number}.csv`));
  const { accepted, rejections } = planAdditions([], 'customers', files, () => 'id', CUSTOMERS_RULES);
  expect(accepted).toHaveLength(5);
  expect(rejections).toEqual([
    { name: 'reviews-6.csv', message: 'Up to 5 files go into one research. Remove one first.' },
  ]);
});
