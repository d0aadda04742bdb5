import { describe, expect, it } from 'vitest';
import { ANGLE_LIMITS } from '../../../../lib/domain/strategy/angle';
import { titleOf } from './title-of';

const LONG =
  'The Fellside bottle keeps tea hot from the first train to the last meeting, and water cold through a whole day outdoors.';

describe('the title of an angle', () => {
  it('has all of short words, and of long ones what fits, with a sign that there is more', () => {
    expect(titleOf('The one thing:', 'Holds 600 ml.')).toBe('The one thing: “Holds 600 ml”');
    expect(titleOf('What the others leave out:', LONG)).toBe(
      'What the others leave out: “The Fellside bottle keeps tea hot from the first train to the last meeting, and water…”',
    );
    expect(titleOf('What the others leave out:', LONG).length).toBeLessThanOrEqual(ANGLE_LIMITS.title);
    expect(titleOf('What the others leave out:', '漏れない'.repeat(60))).toHaveLength(ANGLE_LIMITS.title);
  });
});
