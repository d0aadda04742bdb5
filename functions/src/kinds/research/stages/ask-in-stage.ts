import type { z } from 'zod';
import type { TextQuestion } from '../../../providers/gemini/ask-with-tools';
import type { Citations } from '../../../providers/gemini/read-citations';
import { hasModel } from '../../../providers/gemini/text-client';
import type { SourceText } from '../../../research-reading/reading/source-text';
import { askOrWithout } from '../../model-asking/ask-or-without';
import { usdOfCharacters } from '../../model-asking/question-price';
import { whyNoModel } from '../../model-asking/why-no-model';
import type { Answers } from '../model/proposals';
import type { ResearchState, ResearchWork } from '../research-state';

/** Of an answer, in tokens, with what is thought about it. */
const ANSWER_TOKENS = 8_000;
/** Instructions, schemas, and what was found, of all questions together. */
const CHARACTERS_BESIDE = 60_000;
/** A page is given twice at most, of which 20,000 characters; customers have 80,000. */
const MOST_CHARACTERS = 400_000;

/** What all questions of a research may cost, in US dollars: an estimate on the safe side. */
export function usdOfResearch(texts: readonly Pick<SourceText, 'text' | 'url'>[]): number {
  const read = texts.reduce((sum, { text }) => sum + 2 * Math.min(text.length, 40_000), CHARACTERS_BESIDE);
  const pages = 2 * texts.filter(({ url }) => url !== null).length;
  return usdOfCharacters(Math.min(read, MOST_CHARACTERS), { answer: 4 * ANSWER_TOKENS, pages, searches: true });
}

/** Sets aside what the model may cost; where that is more than may be spent, rules go on alone, and the result says so. */
export async function withMoney(
  { state, setAside }: ResearchWork,
  texts: readonly SourceText[],
): Promise<ResearchState> {
  if (state.without_model !== null) return state;
  const why = await whyNoModel(() => setAside({ usd: usdOfResearch(texts) }));
  if (why === null) return state;
  const warnings = hasModel() ? [...state.warnings, `No model was asked. ${why}`] : state.warnings;
  return { ...state, without_model: why, warnings };
}

type Stage = keyof Answers;
interface Question<K extends Stage> {
  stage: K;
  question: TextQuestion;
  schema: z.ZodType<NonNullable<Answers[K]>>;
  /** What rules do without it, as a sentence begins: “What customers say was read by rules”. */
  instead: string;
  /** What of its citations is kept with the answer. */
  cites?: (citations: Citations) => Partial<ResearchState>;
}

/**
 * Asks the model once in a stage. The answer is kept before anything else is done, so that it is paid for once, whoever
 * dies afterwards. What another try may overcome is thrown.
 */
export async function askInStage<K extends Stage>(
  { job, attempt, signal, save }: ResearchWork,
  state: ResearchState,
  { stage, question, schema, instead, cites = () => ({}) }: Question<K>,
): Promise<ResearchState> {
  if (state.without_model !== null || state.asked.includes(stage)) return state;
  const asking = { jobId: job.id, what: stage, attempt, signal };
  const { value, isRefused, citations, spent } = await askOrWithout(asking, question, schema);
  const why = isRefused ? 'the model refuses to read it' : 'the model gave no answer';
  const warnings = value === null ? [...state.warnings, `${instead}, because ${why}.`] : state.warnings;
  const next: ResearchState = {
    ...state,
    ...cites(citations),
    asked: [...state.asked, stage],
    answers: { ...state.answers, [stage]: value },
    warnings,
  };
  await save(next, spent);
  return next;
}
