import { describe, expect, it } from 'vitest';
import { correctedSummary } from './corrected-summary';
import { withCorrection, type Correction } from './correction';
import { entryId } from './entry-id';
import { isGoodFor } from './research';
import type { ResearchSummary } from './research-summary';

const at = new Date('2026-03-02T10:00:00Z');
const benefit = (text: string) => ({
  ...{ id: entryId('benefits', text), text, quote: text, sources: ['s1'], assumption: false, by_person: false },
});
const summary = (...benefits: string[]): ResearchSummary => ({
  ...{ headline: 'Cup', headline_sources: ['s1'], headline_by_person: false, benefits: benefits.map(benefit) },
  ...{ product_facts: [], voice_of_customer: [], objections: [], competitors: [], vocabulary: [], open_questions: [] },
  market: { category: 'mugs', price_position: null, alternatives: [], sources: [], assumption: true, by_person: false },
  ...{ sources: [], method: 'rules' },
});
const correction = (said: string, text: string | null, more: Partial<Correction> = {}): Correction => ({
  ...{ section: 'benefits', entry_id: entryId('benefits', said), competitor_id: null, text, was: said, at, ...more },
});

describe('what a person has corrected', () => {
  const corrections = [correction('It keeps tea hot.', 'It keeps tea hot until noon.'), correction('It is red.', null)];
  const said = (read: ResearchSummary) =>
    correctedSummary(read, corrections).benefits.map(({ text, by_person, quote }) => [text, by_person, quote]);

  it('is shown in their words, marked as theirs, above the words that were read', () => {
    expect(said(summary('It keeps tea hot.', 'It is red.', 'It is light.'))).toEqual([
      ['It keeps tea hot until noon.', true, 'It keeps tea hot.'],
      ['It is light.', false, 'It is light.'],
    ]);
  });

  it('survives a run that finds the same in other letters, and one that does not find it', () => {
    expect(said(summary('it keeps tea HOT'))).toEqual([['It keeps tea hot until noon.', true, 'it keeps tea HOT']]);
    expect(said(summary('It is light.'))).toEqual([
      ['It is light.', false, 'It is light.'],
      ['It keeps tea hot until noon.', true, null],
    ]);
  });

  it('may be the headline and the category', () => {
    const words = [
      correction('', 'A cup for trains', { section: 'headline', entry_id: 'headline' }),
      correction('', 'travel mugs', { section: 'category', entry_id: 'category' }),
    ];
    expect(correctedSummary(summary(), words)).toMatchObject({
      ...{ headline: 'A cup for trains', headline_by_person: true },
      market: { category: 'travel mugs', by_person: true },
    });
  });

  it('is the last that they have said of it', () => {
    const twice = withCorrection([correction('A', 'B')], correction('A', 'C'));
    expect(twice.map(({ text }) => text)).toEqual(['C']);
  });
});

describe('a summary that is there', () => {
  const made = { summary: summary(), summarized_at: at, fingerprint: 'abc' };
  it('is good for 30 days for the same sources', () => {
    expect(isGoodFor(made, 'abc', new Date('2026-04-01T09:59:59Z'))).toBe(true);
    expect(isGoodFor(made, 'abc', new Date('2026-04-01T10:00:01Z'))).toBe(false);
    expect(isGoodFor(made, 'abd', at)).toBe(false);
    expect(isGoodFor({ ...made, summary: null }, 'abc', at)).toBe(false);
  });
});

describe('the id of an entry', () => {
  it('tells 1.5 l from 15 l, and nothing by case, spaces or marks', () => {
    expect(entryId('benefits', 'Holds 1.5 l')).not.toBe(entryId('benefits', 'Holds 15 l'));
    expect(entryId('benefits', '“Keeps  tea hot!”')).toBe(entryId('benefits', 'keeps tea hot'));
    expect(entryId('benefits', 'keeps tea hot')).not.toBe(entryId('objections', 'keeps tea hot'));
  });
});
