import { describe, expect, it } from 'vitest';
import { usableScript } from './write-script';

const input = {
  brand_name: 'Northwind',
  product_full_name: 'Juniper Tonic',
  product_description: 'A crisp tonic with real juniper. Bottled by hand.',
};
const wanted = { language: 'english', seconds: 10 } as const;

describe('a script that a model has written', () => {
  it('loses what nobody said of the product, and what there is no time for', () => {
    const script = usableScript(
      [
        'Tired of flat drinks?',
        'It has 40% less sugar.',
        'This tonic is made with real juniper.',
        'Get 20% off today only!',
        'A sentence that goes on and on about how crisp it is, and how it is bottled, and by whom, and for whom, and when.',
        'Try it tonight.',
      ],
      input,
      wanted,
    );
    expect(script).toBe('Tired of flat drinks? This tonic is made with real juniper. Try it tonight.');
  });

  it('is none where too little of it can be said', () => {
    expect(usableScript(['Voted best tonic of 2026.', 'Try it tonight.', ''], input, wanted)).toBeNull();
  });
});
