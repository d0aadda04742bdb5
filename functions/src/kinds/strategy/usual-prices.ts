import type { JobKind } from '../../../../lib/domain/jobs/job';
import { hasModel } from '../../providers/gemini/text-client';
import { usdOfCharacters } from '../model-asking/question-price';
import { usdOfResearch } from '../research/stages/ask-in-stage';
import { ANGLES_TOKENS, MODULE_TOKENS } from './analysis/analysis-price';
import { PERSONAS_TOKENS } from './personas/personas-price';

/** A summary with its instructions, in characters: what most researches come to. */
const SUMMARY = 30_000;
const MODULES = 6;
/** A research of the product's own page, two competitors and some reviews. */
const USUAL_SOURCES = [
  ...Array.from({ length: 3 }, () => ({ text: 'x'.repeat(15_000), url: 'https://shop.example/' })),
  { text: 'x'.repeat(40_000), url: null },
];

/** What jobs of these kinds usually cost, in US dollars: estimates on the safe side; none where no model is asked. */
export function usualPrices(): Partial<Record<JobKind, number>> {
  if (!hasModel()) return {};
  const question = (answer: number) => usdOfCharacters(SUMMARY, { answer, searches: false });
  return {
    research_summary: usdOfResearch(USUAL_SOURCES),
    personas: question(PERSONAS_TOKENS),
    strategic_analysis: MODULES * question(MODULE_TOKENS) + question(ANGLES_TOKENS),
  };
}
