import { describe, expect, it } from 'vitest';
import { researchFingerprint } from './research-fingerprint';
import { MAX_NOTES, researchSummaryInputSchema, type ResearchSummaryInput } from './research-summary-kind';

const input: ResearchSummaryInput = {
  ...{ brand_id: 'tarnwick', product_id: 'hearth-mug', research_id: 'spring_1', sources: [], competitors: [] },
  ...{ notes: '', texts: [], upload_id: null, files: [], refresh: false },
  ...{ title: 'Hearth Mug', byline: 'Tarnwick' },
};
const problems = (more: Partial<ResearchSummaryInput>) =>
  researchSummaryInputSchema
    .safeParse({ ...input, ...more })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];
const pages = (count: number) => Array.from({ length: count }, (_, index) => `https://shop.example/${index}`);

describe('a request for research', () => {
  it('needs nothing but a product: its own page is read by itself', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ sources: pages(10), competitors: pages(5), notes: 'x'.repeat(MAX_NOTES) })).toEqual([]);
  });

  it('is refused with more than can be read, and says what', () => {
    const pasted = 'Keep what you paste to 20,000 characters. Upload more as a file.';
    expect(problems({ sources: pages(11) })).toEqual([['sources', 'Give at most 10 pages.']]);
    expect(problems({ competitors: pages(6) })).toEqual([['competitors', 'Give at most 5 competitors.']]);
    expect(problems({ notes: 'x'.repeat(MAX_NOTES + 1) })[0]).toEqual(['notes', pasted]);
    expect(problems({ notes: 'x'.repeat(MAX_NOTES), texts: [{ title: 'Mails', text: 'x' }] })).toEqual([
      ['texts', pasted],
    ]);
  });

  it('may paste as many characters as people count, of however many units', () => {
    const flags = (count: number) => '🇩🇪'.repeat(count);
    expect(problems({ notes: flags(12_000), texts: [{ title: flags(120), text: flags(8000) }] })).toEqual([]);
    expect(problems({ notes: flags(12_000), texts: [{ title: 'Mails', text: flags(8001) }] })).toHaveLength(1);
    expect(problems({ texts: [{ title: flags(121), text: 'x' }] })).toHaveLength(1);
  });

  it('names its research with letters, digits, hyphens and underscores', () => {
    const message = 'Give the research an id of 1 to 64 letters, digits, hyphens and underscores.';
    expect(problems({ research_id: '../a' })).toEqual([['research_id', message]]);
    expect(problems({ research_id: 'a'.repeat(65) })).toEqual([['research_id', message]]);
  });
});

describe('two requests', () => {
  it('ask for the same where they name the same, in whatever order', () => {
    const asked = { ...input, sources: pages(3), notes: 'It leaks.' };
    const again = { ...asked, sources: [...pages(3)].reverse(), notes: 'It leaks.\n', refresh: true };
    expect(researchFingerprint(again)).toBe(researchFingerprint(asked));
    expect(researchFingerprint({ ...asked, notes: 'It holds.' })).not.toBe(researchFingerprint(asked));
    expect(researchFingerprint({ ...asked, sources: [], competitors: pages(3) })).not.toBe(researchFingerprint(asked));
  });
});
