import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEMPLATE_IDS } from '../../../lib/domain/ads/template';
import type { ResearchSummary } from '../../../lib/domain/research/research-summary';
import { assembleSummary } from '../../../functions/src/kinds/research/model/assemble-summary';
import {
  type Answers,
  proposedCompetitorsSchema,
  proposedFactsSchema,
  proposedSummarySchema,
  proposedVoicesSchema,
} from '../../../functions/src/kinds/research/model/proposals';
import {
  competitorsQuestion,
  customersQuestion,
  factsQuestion,
  summaryQuestion,
} from '../../../functions/src/kinds/research/model/research-questions';
import { sampleReviews } from '../../../functions/src/kinds/research/model/sample-reviews';
import { anglesAnswerSchema } from '../../../functions/src/kinds/strategy/model/answers';
import {
  anglesQuestion,
  moduleQuestion,
  personasQuestion,
} from '../../../functions/src/kinds/strategy/model/strategy-questions';
import { askWithTools, type TextQuestion } from '../../../functions/src/providers/gemini/ask-with-tools';
import { connect } from '../../../functions/src/providers/gemini/connect';
import type { LocalGemini } from '../../../functions/src/providers/gemini/local-gemini';
import { page, reviews, sumUp } from '../../../functions/src/research-reading/source-makers';
import type { SourceText } from '../../../functions/src/research-reading/reading/source-text';
import { checkAngles } from '../../../functions/src/strategy-making/check-angles';
import { modulesByRules } from '../../../functions/src/strategy-making/modules/registry';
import { SIM_KEY, startGeminiSim } from '../start-gemini-sim';
import { ORDER, STRANGE_ANSWERS } from './strange-answers';

const MODEL = 'gemini-3.8-flash';

let sim: LocalGemini;
let client: Awaited<ReturnType<typeof connect>>;
let wrong: string | null = null;
const told = new Set<string>();
beforeAll(async () => {
  const options = { port: 0, failShare: 0, msPerAd: 0, tell: (text: string) => told.add(text), wrong: () => wrong };
  sim = await startGeminiSim(options);
  client = await connect({ apiKey: SIM_KEY, baseUrl: sim.baseUrl }, 30_000);
});
afterAll(() => sim.close());

const ask = (question: TextQuestion, model = MODEL) =>
  askWithTools(client, model, question, new AbortController().signal);

const PRODUCT = { name: 'Fellside Bottle', brand: 'Tarnwick', description: 'Two walls of stainless steel.' };
const OWN = page({
  name: 'Fellside Bottle',
  lines: ['Keeps tea hot for 14 hours.', 'Made of stainless steel, free of BPA.', 'Free returns within 30 days.'],
});
const RIVAL = page(
  { name: 'Fjord Flask', lines: ['The flask is dishwasher safe.', 'Now for 24,50 €.'] },
  'competitor',
  's3',
);
const SAID = reviews([
  [5, 'Still hot after a whole day outside.'],
  [5, 'My tea was hot after twelve hours, wonderful.'],
  [2, 'The lid leaks in my bag.'],
  [1, 'The lid leaks, and I had to clean everything.'],
  [5, 'A lovely gift for my brother.'],
]);
const TEXTS: readonly SourceText[] = [OWN, SAID, RIVAL];
const RULES = sumUp(TEXTS);
const REVIEWS = sampleReviews(TEXTS);
const QUESTIONS = {
  facts: factsQuestion(PRODUCT, [OWN]),
  customers: customersQuestion(PRODUCT, REVIEWS),
  competitors: competitorsQuestion(PRODUCT, [OWN], [RIVAL]),
  summary: summaryQuestion(PRODUCT, RULES),
};
const MODULES = modulesByRules(RULES, []);
const BRIEF = {
  ...{ summary: RULES, product: PRODUCT, personas: [], modules: MODULES, tone: null, templates: TEMPLATE_IDS },
};
const KNOWN = { ...BRIEF, product: { ...PRODUCT, tone: null, price: null, url: null } };
const STRATEGY = {
  personas: personasQuestion(KNOWN, 3),
  module: moduleQuestion('objections', KNOWN),
  angles: anglesQuestion(BRIEF, 'english'),
};

/** What becomes of a research where each question is answered as `wrong` says; null stands for one that got no answer. */
async function summaryOf(): Promise<ResearchSummary> {
  const read = async <T>(question: TextQuestion, schema: { safeParse(value: unknown): { data?: T } }) =>
    ask(question).then(
      ({ value }) => schema.safeParse(value).data ?? null,
      () => null,
    );
  const answers: Answers = {
    facts: await read(QUESTIONS.facts, proposedFactsSchema),
    customers: await read(QUESTIONS.customers, proposedVoicesSchema),
    competitors: await read(QUESTIONS.competitors, proposedCompetitorsSchema),
    summary: await read(QUESTIONS.summary, proposedSummarySchema),
  };
  return assembleSummary({ rules: RULES, answers, texts: TEXTS, reviews: REVIEWS }).summary;
}

describe('the simulated Gemini', () => {
  it.each(Object.entries({ ...QUESTIONS, ...STRATEGY }))(
    'answers a question about %s as it is asked to',
    async (_, asked) => {
      wrong = null;
      const { value, spent } = await ask(asked);
      const validate = new Ajv({ strict: false }).compile(asked.schema);
      expect([validate(value), validate.errors]).toEqual([true, null]);
      expect(spent.usd).toBeGreaterThan(0);
    },
  );

  it('says of the sources what stands in them, and what customers say with how many of them', async () => {
    wrong = null;
    const { voice_of_customer, objections, competitors, headline, method } = await summaryOf();
    const lid = voice_of_customer.find(({ quotes }) => quotes.some(({ text }) => text.includes('leaks')));
    expect([method, lid?.share, lid?.sentiment]).toEqual(['gemini', 0.4, 'negative']);
    expect(objections[0]).toMatchObject({ text: expect.stringContaining('lid leaks'), sources: ['s2'] });
    const { name, price, strengths } = competitors[0] ?? {};
    expect([name, price?.amount, strengths?.[0]?.quote]).toEqual([
      'Fjord Flask',
      24.5,
      'The flask is dishwasher safe.',
    ]);
    expect(headline).toContain('Fellside Bottle: ');
  });

  it('names what its tools have read, and answers in a fence where it is told the schema in words', async () => {
    wrong = null;
    const { citations, value } = await ask(QUESTIONS.competitors, 'gemini-2.5-flash');
    expect(citations).toEqual({
      pages: [RIVAL, OWN].map(({ url }) => ({ url, title: url === RIVAL.url ? 's3.example' : '' })),
      ...{ unread: [], searches: 2 },
    });
    expect(value).toHaveProperty('competitors');
    wrong = 'addresses that it could not read';
    const unread = await ask(QUESTIONS.facts);
    expect(unread.citations).toEqual({ pages: [], unread: [OWN.url], searches: 0 });
  });

  it('is believed nothing that stands in no source, however strangely it answers', async () => {
    for (const strange of STRANGE_ANSWERS) {
      wrong = strange.name;
      const summary = await summaryOf();
      const quotes = [...summary.voice_of_customer.flatMap((voice) => voice.quotes), ...statementsOf(summary)];
      for (const { text, sources } of quotes) {
        const texts = TEXTS.filter(({ id }) => sources.includes(id));
        expect(
          texts.some((source) => source.text.includes(text)),
          `${strange.name}: ${text}`,
        ).toBe(true);
      }
      // What is asked says nothing; nothing else may be more than was read.
      const { open_questions: _, ...found } = summary;
      const said = JSON.stringify(found);
      for (const word of [ORDER, 'changed my life', 'organic']) expect(said).not.toContain(word);
    }
    expect(told).toEqual(new Set(STRANGE_ANSWERS.map(({ name }) => `gemini: answers ${name}`)));
  });

  it('proposes angles of which none claims more than its proof, however strangely it answers', async () => {
    const whole = STRANGE_ANSWERS.filter(({ candidate, text }) => !candidate && !text);
    for (const strange of [null, ...whole]) {
      wrong = strange?.name ?? null;
      const { value } = await ask(STRATEGY.angles);
      const proposals = anglesAnswerSchema.safeParse(value).data?.angles ?? [];
      const { angles } = checkAngles(proposals, BRIEF, TEXTS);
      expect(angles.length).toBeGreaterThanOrEqual(6);
      expect(new Set(angles.map(({ hook }) => hook)).size).toBe(angles.length);
      for (const word of [ORDER, 'changed my life', '100 % organic'])
        expect(JSON.stringify(angles)).not.toContain(word);
    }
  });
});

/** What is quoted in so many words; the model's sense of it is no quote. */
function statementsOf({ product_facts, benefits, objections, competitors }: ResearchSummary) {
  const all = [
    ...product_facts,
    ...benefits,
    ...objections,
    ...competitors.flatMap(({ strengths, gaps }) => [...strengths, ...gaps]),
  ];
  return all.flatMap(({ quote, sources }) => (quote === null ? [] : [{ text: quote, sources }]));
}
