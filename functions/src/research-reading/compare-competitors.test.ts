import { describe, expect, it } from 'vitest';
import { compareCompetitors } from './compare-competitors';
import { page } from './source-makers';

const STORY =
  'The glaze moves in the kiln while it is fired for the second time, so that no two of these are quite the same red, ';

describe('what competitors don’t say', () => {
  it('is told short before it is told long', () => {
    const own = page({
      name: 'Fjord',
      lines: [`${STORY}ever.`, 'Cold for a whole night outdoors.', 'Fits all cup holders.'],
    });
    const other = page({ name: 'Orla', lines: ['Comes in nine colours for you.'] }, 'competitor', 's2');
    expect(compareCompetitors([own], [other])[0]?.gaps.map(({ text }) => text)).toEqual([
      'Cold for a whole night outdoors.',
      'Fits all cup holders.',
      `${STORY}ever.`,
    ]);
  });
});
