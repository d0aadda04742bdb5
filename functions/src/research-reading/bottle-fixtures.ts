import { page, pasted, reviews } from './source-makers';

const BOTTLE = [
  '€39.00 €32.00',
  '4.7 of 5 stars, 214 reviews',
  'The Fellside bottle keeps tea hot from the first train to the last meeting, and water cold through a whole day outdoors. Its two walls of stainless steel hold nothing but vacuum between them, so the outside stays dry and never burns your hand. The wide neck takes ice cubes and a cleaning brush, the lid closes with half a turn, and the powder coating gives a sure grip even with gloves on. We make it in one size because it is the one that fits every rucksack pocket we tried.',
  'Holds 600 ml',
  'Hot for 14 hours, cold for 24',
  'Stainless steel, free of BPA',
  'Lid closes with half a turn',
];
const MUG = [
  'Every Hearth mug is thrown by hand in a workshop of four people, then fired twice until the glaze runs into a soft edge at the rim. The clay is heavy enough to keep coffee warm while you read one more page, and the handle has room for three fingers and a mitten. Because the glaze moves in the kiln, no two mugs are quite the same red. It goes into the dishwasher and the microwave without complaint, and it stacks, more or less, on its sisters.',
  'Holds 350 ml',
  'Safe in dishwasher and microwave',
];

/** A product's page, a competitor's, and thirteen customers who agree about some of it: as somebody would give them. */
export const BOTTLE_SOURCES = [
  page({ name: 'Fellside Steel Bottle', price: [32, 'EUR'], lines: BOTTLE }),
  page({ name: 'Hearth Stoneware Mug', price: [18.5, 'EUR'], lines: MUG }, 'competitor', 's2'),
  pasted('I was afraid it would be too heavy for the rucksack, but I forgot it was there.', 'reviews', 's3'),
  reviews(
    [
      [5, 'My daughter takes it to school every day, tea stays hot and nothing leaks.'],
      [5, 'Tea is still hot after my shift, I love that it keeps tea hot.'],
      [5, 'Keeps my tea hot until the evening.'],
      [5, 'Keeps tea hot all day on the train, and it fits my rucksack.'],
      [2, 'The lid leaks a little in my bag.'],
      [3, 'My lid leaks too, the rest is great.'],
      [4, 'Fits my rucksack pocket.'],
      [4, 'No plastic taste. A bit heavy, but it stays hot.'],
      [2, 'Too expensive for a bottle, and the paint came off after two weeks in the dishwasher.'],
      [2, 'The paint chips. I expected more for the price.'],
      [5, 'Soup still hot at lunch. No plastic taste at all, unlike my old one.'],
      [5, 'I carried it up Helvellyn in January and the soup was still steaming at the top.'],
    ],
    's4',
  ),
] as const;
