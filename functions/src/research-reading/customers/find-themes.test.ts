import { describe, expect, it } from 'vitest';
import { BOTTLE_SOURCES } from '../bottle-fixtures';
import { reviews, sumUp } from '../source-makers';

const heard = (rows: readonly (string | [number, string])[]): [string, string][] =>
  sumUp([reviews(rows)]).voice_of_customer.map(({ theme, sentiment }) => [theme, sentiment]);

/** “lid leaks negative” */
const themes = (...all: string[]) =>
  all.map((one): [string, string] => [one.slice(0, one.lastIndexOf(' ')), one.slice(one.lastIndexOf(' ') + 1)]);

describe('what thirteen customers speak of', () => {
  const { headline, voice_of_customer: voices, objections } = sumUp(BOTTLE_SOURCES, 'Fellside Steel Bottle');

  it('has one theme for what is the same, in a phrase that several say, and feels what its own clauses say', () => {
    expect(voices.map(({ theme, mentions, sentiment }) => [theme, mentions, sentiment])).toEqual([
      ['keeps tea hot', 6, 'positive'],
      ['lid leaks', 3, 'negative'],
      ['fits my rucksack', 3, 'positive'],
      ['heavy', 2, 'negative'],
      ['no plastic taste', 2, 'positive'],
      ['expensive', 2, 'negative'],
      ['paint', 2, 'negative'],
      ['soup', 2, 'positive'],
    ]);
    expect(headline).toBe(
      'Fellside Steel Bottle: customers praise “keeps tea hot” and complain of “lid leaks” and “heavy”',
    );
  });

  it('is quoted first where nothing else is said beside it', () => {
    expect(voices.find(({ theme }) => theme === 'no plastic taste')?.quotes[0]?.text).toBe(
      'No plastic taste at all, unlike my old one.',
    );
  });

  it('keeps a fear as an objection that has not come true in a theme', () => {
    expect(objections.map(({ text, share }) => [text, share])).toEqual([
      ['The lid leaks a little in my bag.', 0.15],
      ['Too expensive for a bottle, and the paint came off after two weeks in the dishwasher.', 0.15],
      ['I was afraid it would be too heavy for the rucksack, but I forgot it was there.', 0.08],
    ]);
  });
});

describe('a “but”', () => {
  it.each<[language: string, blamed: string, praised: string, ...rows: string[]]>([
    ['English', 'heavy', 'tea stays hot', 'A bit heavy, but the tea stays hot.', 'Heavy, but my tea stays hot.'],
    ['Arabic', 'ثقيل', 'الشاي يبقى ساخنا', 'ثقيل قليلا، لكن الشاي يبقى ساخنا.', 'ثقيل جدا ولكن الشاي يبقى ساخنا.'],
    [
      'French',
      'lourd',
      'thé reste chaud',
      'Un peu lourd, mais le thé reste chaud.',
      'Trop lourd, mais le thé reste chaud.',
    ],
    [
      ...(['Spanish', 'pesada', 'té se mantiene caliente'] as const),
      ...['Algo pesada, pero el té se mantiene caliente.', 'Pesada, pero mi té se mantiene caliente.'],
    ],
    [
      'German',
      'schwer',
      'Tee bleibt heiß',
      'Etwas schwer, aber der Tee bleibt heiß.',
      'Schwer, aber mein Tee bleibt heiß.',
    ],
    [
      ...(['Portuguese', 'pesada', 'chá fica quente'] as const),
      ...['Um pouco pesada, mas o chá fica quente.', 'Pesada, mas o meu chá fica quente.'],
    ],
    [
      'Italian',
      'pesante',
      'tè resta caldo',
      'Un po’ pesante, ma il tè resta caldo.',
      'Pesante, ma il mio tè resta caldo.',
    ],
    ['Turkish', 'ağır', 'sıcak kalıyor', 'Biraz ağır ama çay sıcak kalıyor.', 'Ağır, ama çayım sıcak kalıyor.'],
    ['Hindi', 'भारी', 'चाय गर्म रहती', 'थोड़ी भारी है, लेकिन चाय गर्म रहती है।', 'भारी है लेकिन मेरी चाय गर्म रहती है।'],
    [
      'Japanese',
      '重い',
      'お茶の温度が続き',
      '少し重いですが、お茶の温度が続きます。',
      '重いけど、お茶の温度が続きます。',
    ],
    ['Korean', '무겁', '온도 유지돼요', '조금 무겁지만 차의 온도가 유지돼요.', '무겁지만 커피의 온도가 유지돼요.'],
    ['Chinese', '重', '茶的温度很久', '有点重，但是茶的温度很久。', '很重，但茶的温度很久。'],
  ])('in %s makes a praise of what follows a complaint', (_, blamed, praised, ...rows) => {
    const themes = heard(rows.map((text) => [3, text]));
    expect(new Map(themes)).toEqual(
      new Map([
        [blamed, 'negative'],
        [praised, 'positive'],
      ]),
    );
  });
});

describe('what a theme is felt to be', () => {
  it.each<[why: string, rows: (string | [number, string])[], ...themes: [string, string][]]>([
    [
      'praise of something else is none of it, whatever the stars say',
      [
        [4, 'The lid leaks, the colour is great.'],
        [4, 'The lid leaks, the colour is beautiful.'],
      ],
      ...themes('lid leaks negative', 'colour positive'),
    ],
    [
      'praise that names nothing belongs to what stands beside it',
      ['Delivery in two days, great.', 'Delivery on the next day, perfect.'],
      ...themes('delivery positive'),
    ],
    [
      'where the words say nothing the stars do',
      [
        [5, 'My coffee at noon.'],
        [4, 'Coffee at noon again.'],
      ],
      ...themes('coffee at noon positive'),
    ],
    [
      'of what some praise and others blame, the same: mixed',
      ['The size is perfect.', 'The size is wrong.'],
      ...themes('size mixed'),
    ],
    [
      'a fear that came true is a complaint',
      ['I was worried about the size, but it is too small.', 'I was worried about the size, and it is too small.'],
      ...themes('size negative'),
    ],
  ])('%s', (_, rows, ...expected) => {
    expect(heard(rows)).toEqual(expected);
  });
});

describe('what nobody says in more than a few words', () => {
  it('is quoted all the same, and what only asserts is no theme', () => {
    const { voice_of_customer } = sumUp([
      reviews(['It leaks.', 'Leaks.', 'Leaks! I mean it.', 'I mean it.', 'I mean it!']),
    ]);
    expect(voice_of_customer.map(({ theme, quotes }) => [theme, quotes.length > 0])).toEqual([['leaks', true]]);
  });
});
