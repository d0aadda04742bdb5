import { describe, expect, it } from 'vitest';
import { researchOf } from '../sample-research';
import { claimsOf, saidShort } from './claim';

const PAGE =
  'The wide neck takes ice cubes, the lid closes with half a turn, and the coating gives a sure grip. Lid closes with half a turn. Cold for 24 hours.';
const SAID =
  'No plastic taste. A bit heavy, but it stays hot.\n\nI never leave home without it, tea stays hot from morning till night.\n\nTea stays hot.';

const claims = claimsOf(
  researchOf({
    ...{ name: 'Bottle', description: '' },
    sources: [
      ['own_page', PAGE],
      ['reviews', SAID],
    ],
    facts: [
      [
        'feature',
        'The wide neck takes ice cubes, the lid closes with half a turn, and the coating gives a sure grip.',
        's1',
      ],
      ['feature', 'Lid closes with half a turn.', 's1'],
      ['feature', 'Cold for 24 hours.', 's1'],
    ],
    voices: [
      ['no plastic taste', 0.2, 'positive', [['No plastic taste. A bit heavy, but it stays hot.', 's2']]],
      [
        ...(['tea stays hot', 0.6, 'positive'] as const),
        [
          ['I never leave home without it, tea stays hot from morning till night.', 's2'],
          ['Tea stays hot.', 's2'],
        ],
      ],
    ],
  }).summary,
  'english',
);
const of = (start: string) => claims.find(({ proof }) => proof.text.startsWith(start));

describe('a claim', () => {
  it('is said in the shop’s own shorter words, where all of them stand in its proof', () => {
    const long = of('The wide neck');
    expect(long && saidShort(long)).toBe('Lid closes with half a turn');
    expect(long?.shorter).toEqual(['Lid closes with half a turn']);
  });

  it('of a customer leaves out what they complain of, and is one that can stand large', () => {
    expect(of('No plastic')).toMatchObject({ sayings: ['No plastic taste'], proof: { text: 'No plastic taste.' } });
    expect(claims.filter(({ theme }) => theme === 'tea stays hot').map(({ sayings }) => sayings)).toEqual([
      ['Tea stays hot'],
    ]);
  });
});
