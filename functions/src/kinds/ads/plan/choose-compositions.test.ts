import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEMPLATE_IDS, type TemplateId, type TemplateRange } from '../../../../../lib/domain/ads/template';
import { readProduct } from '../../../copy/read-product';
import { SAMPLE_PRODUCTS } from '../../../copy/sample-products';
import { chooseCompositions, type Composition } from './choose-compositions';
import { seededRandom } from '../../../hashing/seeded-random';
import { rankTemplates, type RankedTemplate } from './template-fit';

const ALL: TemplateRange = Object.fromEntries(TEMPLATE_IDS.map((template) => [template, { variations: 3 }]));
const ranked = rankTemplates(readProduct(SAMPLE_PRODUCTS.steelBottle));
const suiting = ranked.filter(({ suits }) => suits).map(({ template }) => template);

const ranges = fc
  .tuple(...TEMPLATE_IDS.map(() => fc.integer({ min: 0, max: 4 })))
  .map((variations) =>
    Object.fromEntries(TEMPLATE_IDS.map((id, index) => [id, { variations: variations[index] ?? 0 }])),
  )
  .filter((range) => Object.values(range).some(({ variations }) => variations > 0)) as fc.Arbitrary<TemplateRange>;
const ranks = fc
  .tuple(...TEMPLATE_IDS.map(() => fc.record({ suits: fc.boolean(), score: fc.integer({ min: 0, max: 12 }) })))
  .map((found) =>
    TEMPLATE_IDS.map((template, index): RankedTemplate => ({ template, suits: false, score: 0, ...found[index] })),
  );
const jobs = fc.record({ count: fc.integer({ min: 1, max: 20 }), ranked: ranks, range: ranges, seed: fc.string() });

const choose = ({
  count,
  ranked,
  range,
  seed,
}: {
  count: number;
  ranked: RankedTemplate[];
  range: TemplateRange;
  seed: string;
}) => chooseCompositions(count, ranked, range, seededRandom(seed));
const pairOf = ({ template, variation }: Composition) => `${template} ${variation}`;
const pairsOn = (range: TemplateRange, ids: readonly TemplateId[]) =>
  ids.reduce((sum, id) => sum + (range[id]?.variations ?? 0), 0);

describe('choosing compositions', () => {
  it('repeats no pair while there is another, and uses only what is offered', () => {
    fc.assert(
      fc.property(jobs, (job) => {
        const chosen = choose(job);
        expect(chosen).toHaveLength(job.count);
        expect(new Set(chosen.map(pairOf)).size).toBe(Math.min(job.count, pairsOn(job.range, TEMPLATE_IDS)));
        for (const { template, variation } of chosen) {
          expect(variation).toBeGreaterThanOrEqual(1);
          expect(variation).toBeLessThanOrEqual(job.range[template]?.variations ?? 0);
        }
      }),
    );
  });

  it('takes a template that would claim too much only when all pairs of the others are used', () => {
    fc.assert(
      fc.property(jobs, (job) => {
        const good = job.ranked.filter(({ suits }) => suits).map(({ template }) => template);
        const used = new Set(choose(job).map(pairOf)).size;
        const bad = choose(job).filter(({ template }) => !good.includes(template));
        if (pairsOn(job.range, good) > 0 && used <= pairsOn(job.range, good)) expect(bad).toEqual([]);
      }),
    );
  });

  it('spreads the ads over the templates that suit: none comes again before each came once', () => {
    for (let count = 1; count <= 20; count++) {
      const chosen = chooseCompositions(count, ranked, ALL, seededRandom(`job_${count}`));
      const uses = suiting.map((id) => chosen.filter(({ template }) => template === id).length);
      expect(Math.max(...uses) - Math.min(...uses)).toBeLessThanOrEqual(1);
    }
  });

  it('gives the same seed the same choice and, over some seeds uses every template that suits', () => {
    fc.assert(
      fc.property(jobs, (job) => {
        expect(choose(job)).toEqual(choose(job));
      }),
    );
    const plans = Array.from({ length: 60 }, (_, seed) =>
      chooseCompositions(6, ranked, ALL, seededRandom(`job_${seed}`)),
    );
    expect(new Set(plans.map((plan) => plan.map(pairOf).join())).size).toBeGreaterThan(50);
    expect(new Set(plans.flat().map(({ template }) => template))).toEqual(new Set(suiting));
  });

  it('starts with what suits best, whatever the seed', () => {
    const best = new Set(suiting.slice(0, 4));
    for (let seed = 0; seed < 40; seed++) {
      const [first] = chooseCompositions(1, ranked, ALL, seededRandom(`job_${seed}`));
      expect(best.has(first?.template ?? 'eco_friendly')).toBe(true);
    }
  });

  it('refuses an offer of nothing', () => {
    expect(() => chooseCompositions(1, ranked, {}, seededRandom('x'))).toThrow('offers no template');
  });
});
