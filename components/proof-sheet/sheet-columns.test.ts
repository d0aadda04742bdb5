import { describe, expect, it } from 'vitest';
import { sheetColumns, sheetNumber } from './sheet-columns';

describe('the contact sheet', () => {
  it('gives one ad the whole sheet', () => {
    expect(sheetColumns(1, '1:1', 4 / 3)).toBe(1);
  });

  it('lays stories side by side and wide ads on top of each other', () => {
    expect(sheetColumns(4, '9:16', 4 / 3)).toBe(4);
    expect(sheetColumns(2, '16:9', 4 / 3)).toBe(1);
  });

  it('uses a grid for many squares', () => {
    expect(sheetColumns(20, '1:1', 4 / 3)).toBe(5);
    expect(sheetColumns(6, '1:1', 4 / 3)).toBe(3);
  });

  it('never has more columns than ads', () => {
    for (let count = 1; count <= 20; count += 1) expect(sheetColumns(count, '9:16', 3)).toBeLessThanOrEqual(count);
  });

  it('numbers the sheets with two digits', () => {
    expect(sheetNumber(3, 10)).toBe('03/10');
    expect(sheetNumber(1, 1)).toBe('01/01');
  });
});
