import { describe, expect, it } from 'vitest';
import { modulesSchema } from '../../../../lib/domain/strategy/finding';
import type { FindingModule } from '../../../../lib/domain/strategy/module-ids';
import { personasByRules } from '../personas-by-rules';
import { SAMPLE_RESEARCH, type SampleResearch } from '../sample-research';
import { MODULES_BY_RULES, modulesByRules } from './registry';

const { bottle, coffee, unknown } = SAMPLE_RESEARCH;
const told = (module: FindingModule, { summary }: SampleResearch) => {
  const { findings } = MODULES_BY_RULES[module](summary, []);
  return findings.map(({ kind, text, sources }) => `${kind}: ${text} ${sources.join(' ')}`.trim());
};

describe('what the modules find by rules', () => {
  it('says what sets the product apart, for whom it is and how its price stands', () => {
    expect(told('positioning', bottle)).toEqual([
      'difference: It says “Fits every cup holder”; Fjord Flask doesn’t. s1',
      'benefit: It says “Trail Bottle keeps water cold for 24 hours”; 41 % of customers speak of “cold”. s1 s2',
      'category: People look for it among “Water bottles”. s1',
      'benefit: It says “The lid is leakproof and closes with one hand”; no customer has spoken of it yet. s1',
      'benefit: It says “Fits every cup holder”; no customer has spoken of it yet. s1',
      'price: It costs more than most competitors that were read, so the ads have to say why. s1',
    ]);
  });

  it('holds what people doubt against what the page says, and says what is unanswered', () => {
    expect(told('objections', bottle)).toEqual([
      'answered: “The lid leaks” (12 % of customers): “The lid is leakproof and closes with one hand” answers it. s2 s1',
    ]);
    expect(told('objections', coffee)).toEqual([
      'open: “Le sachet se referme mal” (20 % of customers): nothing that was read answers it. s2',
    ]);
  });

  it('takes one word in common for no answer', () => {
    expect(told('objections', SAMPLE_RESEARCH.perfume)).toEqual([
      'open: “الزجاجة ثقيلة” (20 % of customers): nothing that was read answers it. s2',
    ]);
  });

  it('names offers with their words, and ideas as what they are', () => {
    const { findings } = MODULES_BY_RULES.offers(coffee.summary);
    expect(findings.map(({ kind, quote, assumption }) => [kind, quote, assumption])).toEqual([
      ['discount', '15 % de réduction jusqu’au 30 novembre.', false],
      ['delivery', 'Livraison en deux jours.', false],
      ['idea', null, true],
    ]);
  });

  it('says by how much people know before an ad reaches them', () => {
    const { findings, summary } = MODULES_BY_RULES.awareness(bottle.summary);
    expect(findings.map(({ kind }) => kind)).toEqual([
      ...['product_aware', 'solution_aware', 'problem_aware', 'most_aware'],
    ]);
    expect(findings.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
    expect(summary).toContain('Customers speak of “cold”.');
  });

  it('is honest where nothing was read', () => {
    const modules = modulesByRules(unknown.summary, []);
    expect(Object.values(modules).map(({ summary }) => summary)).toEqual([
      'Nothing that was read says what it is best at.',
      'They know neither the need nor the product: begin with a scene that they know. Nothing that was read says what they know.',
      'No customer has been heard: what they want is what the shop promises.',
      'Nobody who was read objects to anything.',
      'No competitor was read: add the addresses of one or two to see what they leave out.',
      'Nothing that was read makes buying easier.',
    ]);
    for (const { findings } of Object.values(modules)) {
      for (const { assumption, sources } of findings)
        expect({ assumption, sources }).toEqual({ assumption: true, sources: [] });
    }
  });

  it('quotes only what stands in the source that it names', () => {
    for (const { summary, product, texts } of Object.values(SAMPLE_RESEARCH)) {
      const modules = modulesByRules(summary, personasByRules(summary, product));
      expect(modulesSchema.parse(modules)).toEqual(modules);
      for (const { quote, answer, sources } of Object.values(modules).flatMap(({ findings }) => [...findings])) {
        for (const words of [quote, answer].filter((text) => text !== null)) {
          expect(sources.some((id) => texts.get(id)?.includes(words))).toBe(true);
        }
      }
    }
  });
});
