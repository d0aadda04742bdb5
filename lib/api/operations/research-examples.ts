import type { ResearchAnswer, SummaryBody } from '../research/research-body';
import { PRODUCT } from './catalogue-examples';
import { JOB_ID } from './examples';

const PAGE = 's1';
const REVIEWS = 's2';

/** What an entry says of where it comes from. */
const from = (id: string, source: string) => ({ id, sources: [source], assumption: false, by_person: false });

export const SUMMARY: SummaryBody = {
  headline: 'Juniper Tonic: bottled by hand, and crisp, as customers say',
  headline_sources: [PAGE, REVIEWS],
  headline_by_person: false,
  product_facts: [
    {
      ...from('e_0f6f2d1c9b8a7e65', PAGE),
      text: 'A crisp tonic with real juniper.',
      quote: 'A crisp tonic with real juniper.',
      kind: 'feature',
    },
  ],
  benefits: [{ ...from('e_5a1c7e9f3b2d4068', PAGE), text: 'No added sugar', quote: 'No added sugar' }],
  voice_of_customer: [
    {
      ...from('e_7c3e5a9d1f2b4860', REVIEWS),
      theme: 'taste',
      share: 0.42,
      mentions: 56,
      sentiment: 'positive',
      quotes: [{ text: 'Crisp, and not too sweet.', sources: [REVIEWS] }],
    },
  ],
  objections: [
    {
      ...from('e_9e2b4d6f8a1c3057', REVIEWS),
      text: 'The bottle is small for what it costs.',
      quote: 'The bottle is small for what it costs.',
      share: 0.08,
    },
  ],
  competitors: [
    {
      ...from('e_2d4f6b8c1a3e5079', 's3'),
      name: 'Dry Harbour Tonic',
      url: 'https://harbour.example/tonic',
      price: { amount: 2.9, currency: 'EUR', was: null },
      strengths: [{ ...from('e_4b6d8f1a2c3e5097', 's3'), text: 'Comes in cans', quote: 'Comes in cans' }],
      gaps: [{ ...from('e_6d8f1b3a2c4e5079', PAGE), text: 'Bottled by hand', quote: 'Bottled by hand' }],
    },
  ],
  market: {
    category: 'Drinks',
    price_position: 'highest',
    alternatives: [],
    sources: [PAGE, 's3'],
    assumption: false,
    by_person: false,
  },
  vocabulary: [{ ...from('e_8f1a3c5e2b4d6079', REVIEWS), text: 'crisp', mentions: 31, score: 4.2 }],
  open_questions: [],
  sources: [
    {
      id: PAGE,
      kind: 'own_page',
      url: 'https://northwind.example/products/juniper-tonic',
      title: 'Juniper Tonic',
      fetched_at: '2026-11-27T08:00:03.120Z',
    },
    { id: REVIEWS, kind: 'reviews', url: null, title: 'Notes', fetched_at: '2026-11-27T08:00:03.400Z' },
    {
      id: 's3',
      kind: 'competitor',
      url: 'https://harbour.example/tonic',
      title: 'Dry Harbour Tonic',
      fetched_at: '2026-11-27T08:00:04.010Z',
    },
  ],
  method: 'rules',
};

export const RESEARCH_ID = 'main';

export const RESEARCH: Omit<ResearchAnswer, 'success' | 'message'> = {
  brand_id: PRODUCT.brand_id,
  product_id: PRODUCT.product_id,
  research_id: RESEARCH_ID,
  status: 'completed',
  job_id: JOB_ID,
  sources: SUMMARY.sources.map((source) => ({
    ...source,
    lang: 'english' as const,
    characters: 1840,
    rows: source.kind === 'reviews' ? 132 : null,
    state: 'read' as const,
    problem: null,
  })),
  summary: SUMMARY,
  method: 'rules',
  summarized_at: '2026-11-27T08:00:09.871Z',
  personas: [
    {
      persona_id: 'e_1a2b3c4d5e6f7081',
      name: 'Buys it for “crisp”',
      summary: 'Buys a tonic that tastes of something.',
      situation: 'Looks for a drink that is not sweet.',
      goals: ['No added sugar'],
      pains: [],
      triggers: ['Friends are coming'],
      objections: ['The bottle is small for what it costs.'],
      channels: [],
      words: ['crisp'],
      evidence: [{ text: 'Crisp, and not too sweet.', sources: [REVIEWS] }],
      assumption: false,
      edited_fields: [],
    },
  ],
  created_at: '2026-11-27T08:00:00.120Z',
  updated_at: '2026-11-27T08:00:09.871Z',
};
