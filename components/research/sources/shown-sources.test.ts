import { describe, expect, it } from 'vitest';
import type { ResearchSummaryInput } from '@/lib/domain/kinds/research/research-summary-kind';
import type { Source } from '@/lib/domain/research/source';
import { shownSources } from './shown-sources';
import { amountText, shortAddress } from './source-words';

const input: ResearchSummaryInput = {
  ...{ brand_id: 'tarnwick', product_id: 'mug', research_id: 'main', sources: ['https://shop.example/care'] },
  ...{ competitors: ['https://other.example/mug'], notes: '', texts: [{ title: 'Mails', text: 'It leaks.' }] },
  ...{ upload_id: null, files: [], refresh: false, title: 'Mug', byline: 'Tarnwick' },
};
const source = (id: string, change: Partial<Source>): Source => ({
  ...{ id, kind: 'page', url: null, title: id, fetched_at: new Date(0), lang: null, characters: 10, rows: null },
  ...{ state: 'read', problem: null, ...change },
});
const own = 'https://shop.example/mug';
const read = [
  source('s1', { kind: 'own_page', url: own, title: 'Hearth Mug' }),
  source('s2', { url: 'https://shop.example/care/', title: 'Care' }),
];
const shown = (status: 'processing' | 'cancelled' | 'completed') =>
  shownSources(read, { input, status }, own).map(({ title, state }) => `${title}: ${state}`);

describe('the sources of a research', () => {
  it('show what is read, and after that what is still to come, each once', () => {
    expect(shown('processing')).toEqual([
      ...['Hearth Mug: read', 'Care: read'],
      ...['other.example/mug: waiting', 'Mails: waiting'],
    ]);
    expect(shown('cancelled').slice(2)).toEqual(['other.example/mug: stopped', 'Mails: stopped']);
    expect(shown('completed')).toEqual(['Hearth Mug: read', 'Care: read']);
  });

  it('say what they have in a few words', () => {
    expect(shortAddress('https://www.shop.example/en/products/mug?x=1')).toBe('shop.example/…/mug');
    expect(shortAddress('https://shop.example/')).toBe('shop.example');
    expect([amountText({ rows: 1, characters: 9 }), amountText({ rows: null, characters: 4200 })]).toEqual([
      '1 review',
      '4,200 characters',
    ]);
  });
});
