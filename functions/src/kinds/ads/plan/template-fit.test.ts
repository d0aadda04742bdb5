import { describe, expect, it } from 'vitest';
import { TEMPLATE_IDS, type TemplateId } from '../../../../../lib/domain/ads/template';
import { readProduct } from '../../../copy/read-product';
import { SAMPLE_PRODUCTS } from '../../../copy/sample-products';
import { rankTemplates } from './template-fit';

type SampleId = keyof typeof SAMPLE_PRODUCTS;

/** The templates that lead, in any order, and those that nothing in the description speaks for. */
const EXPECTED: Record<SampleId, { lead: TemplateId[]; lack: TemplateId[] }> = {
  steelBottle: { lead: ['multi_feature', 'problem_solution', 'product_hero'], lack: ['eco_friendly', 'limited_offer'] },
  appleJuice: {
    lead: ['lifestyle', 'product_hero'],
    lack: ['transformation', 'eco_friendly', 'limited_offer', 'problem_solution'],
  },
  cushion: {
    lead: ['lifestyle', 'product_hero'],
    lack: ['transformation', 'eco_friendly', 'limited_offer', 'problem_solution'],
  },
  teeOnSale: { lead: ['limited_offer', 'eco_friendly'], lack: ['transformation', 'problem_solution'] },
  headphones: {
    lead: ['multi_feature', 'comparison_chart', 'product_hero'],
    lack: ['eco_friendly', 'limited_offer', 'problem_solution'],
  },
  faceCream: { lead: ['eco_friendly', 'problem_solution', 'product_hero'], lack: ['limited_offer'] },
  coffeeFrench: {
    lead: ['limited_offer', 'lifestyle', 'product_hero'],
    lack: ['transformation', 'eco_friendly', 'problem_solution'],
  },
  dogBedSpanish: { lead: ['problem_solution', 'eco_friendly', 'product_hero'], lack: ['limited_offer'] },
  drill: {
    lead: ['comparison_chart', 'multi_feature', 'product_hero'],
    lack: ['eco_friendly', 'limited_offer', 'problem_solution'],
  },
  blocksJapanese: {
    lead: ['limited_offer', 'product_hero'],
    lack: ['transformation', 'eco_friendly', 'problem_solution'],
  },
  perfumeArabic: {
    lead: ['limited_offer', 'product_hero'],
    lack: ['transformation', 'eco_friendly', 'problem_solution'],
  },
  yogaMatHindi: { lead: ['problem_solution', 'product_hero'], lack: ['eco_friendly', 'limited_offer'] },
};

const ranksOf = (id: SampleId) => rankTemplates(readProduct(SAMPLE_PRODUCTS[id]));

describe('which templates suit a product', () => {
  it.each(Object.entries(EXPECTED))('%s', (id, { lead, lack }) => {
    const ranked = ranksOf(id as SampleId);
    expect(ranked.map(({ template }) => template).sort()).toEqual([...TEMPLATE_IDS].sort());
    expect(new Set(ranked.slice(0, lead.length).map(({ template }) => template))).toEqual(new Set(lead));
    expect(new Set(ranked.filter(({ suits }) => !suits).map(({ template }) => template))).toEqual(new Set(lack));
  });

  it('puts unboxing behind for food, before for gadgets', () => {
    const place = (id: SampleId) => ranksOf(id).findIndex(({ template }) => template === 'unboxing_reveal');
    expect(place('appleJuice')).toBeGreaterThan(place('headphones'));
  });

  it('asks two features of a chart', () => {
    const lacking = rankTemplates(readProduct({ productName: 'Norden', description: 'Steel keeps tea hot.' }))
      .filter(({ suits }) => !suits)
      .map(({ template }) => template);
    expect(lacking).toEqual([
      'multi_feature',
      'transformation',
      'comparison_chart',
      'problem_solution',
      'eco_friendly',
      'limited_offer',
    ]);
  });
});
