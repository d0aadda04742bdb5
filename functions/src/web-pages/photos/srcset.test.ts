import { describe, expect, it } from 'vitest';
import { readSrcset } from './srcset';

const form = (address: string, width: number | null = null, density: number | null = null) => ({
  address,
  width,
  density,
});

describe('readSrcset', () => {
  it.each([
    ['widths', '/a.jpg 300w, /b.jpg 600w', [form('/a.jpg', 300), form('/b.jpg', 600)]],
    ['densities', '/a.jpg, /b.jpg 1.5x', [form('/a.jpg'), form('/b.jpg', null, 1.5)]],
    ['no spaces after commas', '/a.jpg 300w,/b.jpg 600w', [form('/a.jpg', 300), form('/b.jpg', 600)]],
    [
      'commas in addresses',
      '/w_1,h_1/a.jpg 1w, /w_2,h_2/a.jpg 2w',
      [form('/w_1,h_1/a.jpg', 1), form('/w_2,h_2/a.jpg', 2)],
    ],
    ['widths and heights', '/a.jpg 300w 200h', [form('/a.jpg', 300)]],
    ['line breaks', '\n /a.jpg\t300w ,\n\n /b.jpg 2x\n', [form('/a.jpg', 300), form('/b.jpg', null, 2)]],
    ['one address', '/a.jpg', [form('/a.jpg')]],
    ['descriptors of no use', '/a.jpg wide, /b.jpg -3x', [form('/a.jpg'), form('/b.jpg')]],
    ['nothing', ' , ,', []],
  ])('reads %s', (_, set, forms) => {
    expect(readSrcset(set)).toEqual(forms);
  });

  it('reads at most 60', () => {
    expect(readSrcset('/a.jpg 1w, '.repeat(500))).toHaveLength(60);
  });
});
