import { describe, expect, it } from 'vitest';
import { TEMPLATE_IDS } from '../../../lib/domain/ads/template';
import { researchAsMarkdown } from '../../../lib/domain/strategy/research-as-markdown';
import { BOTTLE_SOURCES } from '../research-reading/bottle-fixtures';
import { sumUp } from '../research-reading/source-makers';
import { anglesByRules } from './angles-by-rules';
import { modulesByRules } from './modules/registry';
import { personasByRules } from './personas-by-rules';
import { researchOf } from './sample-research';

const product = { name: 'Fellside Steel Bottle', description: '' };
const summary = sumUp(BOTTLE_SOURCES, product.name);
const personas = personasByRules(summary, product);
const modules = modulesByRules(summary, personas);
const angles = anglesByRules({ summary, personas, modules, product, tone: null, templates: TEMPLATE_IDS });
const texts = new Map(BOTTLE_SOURCES.map(({ id, text }) => [id, text]));

describe('the personas of thirteen customers', () => {
  it('differ: each has a day that somebody has told of, and complaints and words of the same customers first', () => {
    expect(
      personas.map(({ name, situation, pains, objections, triggers, words }) => [
        ...[name, situation, pains, objections, triggers, words],
      ]),
    ).toEqual([
      [
        ...['Buys it for “keeps tea hot”', 'Uses it like this: “My daughter takes it to school every day”'],
        ...[['heavy'], ['The lid leaks a little in my bag.'], [], ['hot', 'tea', 'leaks', 'heavy', 'plastic']],
      ],
      [
        ...['Buys it for “fits my rucksack”', 'Uses it like this: “Keeps tea hot all day on the train”', ['heavy']],
        ['I was afraid it would be too heavy for the rucksack, but I forgot it was there.'],
        ...[[], ['hot', 'tea', 'leaks', 'heavy']],
      ],
      [
        ...['Wants to be sure first', 'Nobody has said yet when they use it.', ['lid leaks']],
        ...[['The lid leaks a little in my bag.'], [], ['leaks', 'hot', 'tea']],
      ],
      [
        ...['Buys it for “no plastic taste”', 'Nobody has said yet when they use it.', ['heavy']],
        ...[['The lid leaks a little in my bag.'], ['Had another one before: “unlike my old one”']],
        ['hot', 'heavy', 'plastic', 'taste', 'tea', 'leaks'],
      ],
    ]);
    expect(personas[0]?.goals).toEqual([
      'Hot for 14 hours, cold for 24',
      'The Fellside bottle keeps tea hot from the first train to the last meeting, and water cold through a whole day outdoors.',
    ]);
  });

  it('quote their days as they stand in a source that they name', () => {
    for (const { situation, triggers, evidence } of personas) {
      for (const [, words = ''] of [situation, ...triggers].join('\n').matchAll(/“([^”]+)”/gu)) {
        const from = evidence.filter(({ text }) => text.includes(words));
        expect(from.length).toBeGreaterThan(0);
        for (const { sources } of from) for (const id of sources) expect(texts.get(id)).toContain(words);
      }
    }
  });
});

describe('what is found of it', () => {
  it('says the same thing once', () => {
    expect(modules.positioning.summary).toBe(
      'Its strongest words, “Hot for 14 hours, cold for 24”, are also what sets it apart.',
    );
    expect(modules.objections.findings.map(({ text }) => text)).toEqual([
      '“The lid leaks a little in my bag” (23 % of customers): nothing that was read answers it.',
      '“Too expensive for a bottle, and the paint came off after two weeks in the dishwasher” (15 % of customers): nothing that was read answers it.',
      '“I was afraid it would be too heavy for the rucksack, but I forgot it was there” (15 % of customers): nothing that was read answers it.',
    ]);
    expect(modules.awareness.findings[0]?.kind).toBe('product_aware');
  });

  it('tells prices as money, and only what the product costs now', () => {
    expect(modules.competitor_gaps.findings.map(({ text }) => text)).toContain('Hearth Stoneware Mug costs €18.50.');
    expect(modules.offers).toMatchObject({
      summary: 'The price is said; there is no discount and no guarantee.',
      findings: [{ text: 'This is what it costs: “€32.00”.' }, {}, {}],
    });
    const markdown = researchAsMarkdown(summary);
    expect(markdown).toContain('- **Hearth Stoneware Mug**, €18.50, <https://s2.example/p> (s2)');
    expect(markdown).toContain('- €32.00 (s1)');
    expect(markdown).toContain('- 4.7 of 5 stars, 214 reviews (s1)');
  });
});

describe('the angles of it', () => {
  it('say the shortest that tells something, large', () => {
    expect(angles.map(({ templates, title, hook, promise }) => [templates[0], title, hook, promise])).toEqual([
      [
        ...['comparison_chart', 'What the others leave out: “Hot for 14 hours, cold for 24”'],
        ...['Compare before you choose', 'Hot for 14 hours, cold for 24'],
      ],
      [
        ...['ugc_authentic', 'In a customer’s words: “keeps tea hot”'],
        ...['“Keeps my tea hot until the evening”', '“Keeps my tea hot until the evening”'],
      ],
      [
        ...['product_hero', 'The one thing: “Hot for 14 hours, cold for 24”'],
        ...['Hot for 14 hours, cold for 24', 'Hot for 14 hours, cold for 24'],
      ],
      [
        ...['lifestyle', 'A day with it: “fits my rucksack”', 'For your every day'],
        'We make it in one size because it is the one that fits every rucksack pocket we tried',
      ],
      [
        ...['multi_feature', 'What it does, piece by piece'],
        ...['Lid closes with half a turn', 'Lid closes with half a turn'],
      ],
      ['unboxing_reveal', 'The first look', 'What is in the box?', 'Stainless steel, free of BPA'],
    ]);
  });

  it('have the claim as the second headline where the first says nothing of the product', () => {
    const headlines = (template: string) => angles.find(({ templates }) => templates[0] === template)?.headlines;
    expect(headlines('comparison_chart')).toEqual([
      ...['Compare before you choose', 'Hot for 14 hours, cold for 24', 'Fellside Steel Bottle'],
    ]);
    expect(headlines('unboxing_reveal')).toEqual([
      ...['What is in the box?', 'Stainless steel, free of BPA', 'Fellside Steel Bottle'],
    ]);
  });

  it('promise beside others what those don’t say, and give a reason once', () => {
    const [comparison] = angles;
    const gaps = summary.competitors.flatMap((competitor) => competitor.gaps.map(({ text }) => text));
    expect(gaps).toContain(comparison?.promise);
    expect(comparison?.why).toBe(
      'Hearth Stoneware Mug doesn’t say “Hot for 14 hours, cold for 24”. These are words of the product’s page. 46 % of customers speak of “keeps tea hot”.',
    );
  });

  it('compare with no words that the competitor has too, however short', () => {
    const long =
      'The wide neck takes ice cubes and a brush, the lid closes with half a turn, and the coating gives a sure grip.';
    const researched = researchOf({
      ...{ name: 'Bottle', description: '' },
      sources: [
        ['own_page', `${long} Lid closes with half a turn.`],
        ['competitor', 'Its lid closes with half a turn.'],
      ],
      facts: [
        ['feature', long, 's1'],
        ['feature', 'Lid closes with half a turn.', 's1'],
      ],
      competitors: [['Orla', 's2', [[long, 's1']], []]],
    });
    const found = modulesByRules(researched.summary, []);
    const brief = { ...researched, personas: [], modules: found, tone: null, templates: TEMPLATE_IDS };
    const comparison = anglesByRules(brief).find(({ templates }) => templates[0] === 'comparison_chart');
    expect([comparison?.hook, comparison?.promise]).toEqual(['Compare before you choose', long.slice(0, -1)]);
  });
});
