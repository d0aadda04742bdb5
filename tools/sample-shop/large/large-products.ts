import type { SampleProduct, Shape } from '../sample-products';

/** Eighty more things: ten makers of eight sorts each, told by rule, so that they are the same at every start. */
const MAKERS: [name: string, color: string, material: string, place: string][] = [
  ['Alder', '#8a5a3c', 'alder wood', 'a valley of mills'],
  ['Brine', '#3f6f86', 'sea-washed linen', 'a harbour in the north'],
  ['Cinder', '#4a4643', 'cast iron', 'an old foundry'],
  ['Drift', '#b7a48a', 'driftwood grey oak', 'the edge of a lagoon'],
  ['Ember', '#b5482f', 'red stoneware', 'a kiln on a hill'],
  ['Fjord', '#2f5d73', 'boiled wool', 'a farm above the water'],
  ['Glade', '#5d7f4a', 'undyed hemp', 'a clearing in the woods'],
  ['Heath', '#7d5a86', 'soft leather', 'a moor in autumn'],
  ['Islet', '#3c8f83', 'recycled glass', 'a rock with a lighthouse'],
  ['Juniper', '#41546b', 'brushed steel', 'a workshop in the dunes'],
];
const SORTS: [name: string, shape: Shape, category: string, price: number][] = [
  ['Bottle', 'bottle', 'Kitchen', 24],
  ['Mug', 'mug', 'Kitchen', 16],
  ['Lamp', 'lamp', 'Living', 89],
  ['Bag', 'bag', 'Travel', 72],
  ['Candle', 'candle', 'Living', 19],
  ['Notebook', 'notebook', 'Desk', 14],
  ['Planter', 'pot', 'Garden', 31],
  ['Throw', 'blanket', 'Living', 118],
];
const OPENINGS = [
  'is made for every day and not for the shelf',
  'does one thing and does it without a manual',
  'is what we would give to a friend who moves house',
  'has been tried by us for a whole winter',
];
const ENDINGS = [
  'Small marks of the hand are part of it, and no two are quite alike.',
  'Whatever wears out can be had from us again, for at least ten years.',
  'It comes in a box of card that fits through most letter slots.',
];

/** Addresses of the shop's sitemap that hold no product to be read, and one that is sold out. */
export const LARGE_TROUBLES = {
  /** Ends in the middle of its head. */
  broken: 'brine-mug',
  soldOut: 'cinder-lamp',
  gone: 'drift-bag',
  login: 'ember-candle',
} as const;

export const LARGE_PRODUCTS: readonly SampleProduct[] = MAKERS.flatMap((maker, row) =>
  SORTS.map((sort, column) => largeProduct(maker, sort, row * SORTS.length + column)),
);

export const largeProductOf = (slug: string): SampleProduct | null =>
  LARGE_PRODUCTS.find((product) => product.slug === slug) ?? null;

function largeProduct(
  [maker, color, material, place]: (typeof MAKERS)[number],
  [sort, shape, category, base]: (typeof SORTS)[number],
  index: number,
): SampleProduct {
  const name = `${maker} ${sort}`;
  const slug = name.toLowerCase().replace(' ', '-');
  const price = base + (index % 7) * 3 + 0.5;
  return {
    ...{ slug, name, shape, color, category, price },
    description: `The ${name} ${OPENINGS[index % OPENINGS.length]}. It is made of ${material}, which comes from ${place} and grows better with use. We make it in runs of ${40 + index} and number each of them on its underside. ${ENDINGS[index % ENDINGS.length]}`,
    features: [`Made of ${material}`, `Run of ${40 + index}`, 'Repaired by us for ten years'],
    was: index % 9 === 4 ? price + 10 : null,
    rating: { value: 4 + (index % 10) / 10, count: 12 + index },
    isInStock: slug !== LARGE_TROUBLES.soldOut,
  };
}
