import { describe, expect, it } from 'vitest';
import { personaSchema } from '../../../lib/domain/strategy/persona';
import { personasByRules } from './personas-by-rules';
import { SAMPLE_RESEARCH } from './sample-research';

const { bottle, unknown } = SAMPLE_RESEARCH;

describe('personas by rules', () => {
  it('are those whom the reviews speak of first, with the words that say so', () => {
    const personas = personasByRules(bottle.summary, bottle.product, 4);
    expect(personas.map(({ name, evidence }) => [name, evidence[0]?.text, evidence[0]?.sources])).toEqual([
      ['Buys it for “cold”', 'Still cold after a whole day in the sun.', ['s2']],
      ['Buys it for “light”', 'Light enough for long walks.', ['s2']],
      ['Wants to be sure first', 'The lid leaks in my bag.', ['s2']],
      ['Looks for a present', 'I gave it to my brother for his birthday.', ['s2']],
    ]);
    expect(personas[0]).toMatchObject({
      summary: 'A draft made by rules. One of the 41 % who speak of “cold” and like it.',
      situation: 'Nobody has said yet when they use it.',
      goals: ['Trail Bottle keeps water cold for 24 hours.'],
      ...{ pains: ['The lid leaks'], triggers: [], channels: [], objections: ['The lid leaks'] },
      words: ['cold', 'bag'],
      assumption: false,
    });
  });

  it('are assumptions where nobody was heard, and say that they are drafts', () => {
    const personas = personasByRules(unknown.summary, unknown.product, 6);
    expect(personas.map(({ name }) => name)).toEqual([
      ...['Comes for what it promises', 'Wants to be sure first', 'Compares before buying'],
      ...['Has never had one', 'Watches the price', 'Looks for a present'],
    ]);
    for (const { assumption, evidence, summary, situation, triggers, channels } of personas) {
      expect({ assumption, evidence }).toEqual({ assumption: true, evidence: [] });
      expect([situation, triggers, channels]).toEqual(['Nobody has said yet when they use it.', [], []]);
      expect(summary).toMatch(/^A draft made by rules\./);
    }
  });

  it.each([
    [0, 2],
    [3, 3],
    [99, 6],
  ])('asked for %i are %i, all different and within their limits', (asked, made) => {
    for (const { summary, product } of Object.values(SAMPLE_RESEARCH)) {
      const personas = personasByRules(summary, product, asked);
      expect(personas.map((persona) => personaSchema.parse(persona))).toEqual(personas);
      expect(new Set(personas.map(({ persona_id }) => persona_id)).size).toBe(made);
    }
  });

  it('keep their ids when the research is run again, so that edits find them', () => {
    const again = personasByRules(bottle.summary, bottle.product, 6);
    const [first] = personasByRules(bottle.summary, bottle.product, 2);
    expect(again[0]?.persona_id).toBe(first?.persona_id);
  });
});
