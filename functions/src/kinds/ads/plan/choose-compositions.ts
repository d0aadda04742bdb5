import type { TemplateId, TemplateRange } from '../../../../../lib/domain/ads/template';
import { shuffled } from '../../../hashing/seeded-random';
import type { RankedTemplate } from './template-fit';

export interface Composition {
  template: TemplateId;
  /** 1, 2, 3… */
  variation: number;
}

/** How far chance may lift a template: jobs of one product differ, but what hardly suits it never leads. */
const CHANCE = 3;

/**
 * Templates and variations of `count` ads. Every template that suits comes once before one
 * comes again, and then with another variation; those that would claim what nobody said come
 * only when all variations of the others are used. A pair comes again only when there is no new one.
 */
export function chooseCompositions(
  count: number,
  ranked: readonly RankedTemplate[],
  range: TemplateRange,
  random: () => number,
): Composition[] {
  const drawn = ranked
    .map((one) => ({
      ...one,
      score: one.score + (one.suits ? random() * CHANCE : 0),
      variations: range[one.template]?.variations ?? 0,
    }))
    .filter(({ variations }) => variations > 0)
    .sort((one, other) => other.score - one.score);
  const pairs = [true, false].flatMap((suits) =>
    inRounds(
      drawn.filter((one) => one.suits === suits),
      random,
    ),
  );
  if (pairs.length === 0) throw new Error('The provider offers no template');
  return numbersTo(count).map((number) => atWrapped(pairs, number - 1));
}

/** All pairs of these templates: each template once, then each with another variation, and so on. */
function inRounds(
  templates: readonly { template: TemplateId; variations: number }[],
  random: () => number,
): Composition[] {
  const orders = templates.map(({ template, variations }) => ({
    template,
    variations: shuffled(numbersTo(variations), random),
  }));
  const rounds = Math.max(0, ...orders.map(({ variations }) => variations.length));
  return numbersTo(rounds).flatMap((round) =>
    orders.flatMap(({ template, variations }) => {
      const variation = variations[round - 1];
      return variation === undefined ? [] : [{ template, variation }];
    }),
  );
}

const numbersTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

function atWrapped<T>(items: readonly T[], index: number): T {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('Nothing to choose from');
  return item;
}
