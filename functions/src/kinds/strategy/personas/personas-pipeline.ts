import { z } from 'zod';
import type { Identified, JobOf } from '../../../../../lib/domain/jobs/job';
import type { JobPipeline, StageOutcome, StageWork } from '../../../engine/registry/pipeline';
import { hasModel } from '../../../providers/gemini/text-client';
import { checkPersonas, proposedPersonaSchema } from '../../../strategy-making/check-personas';
import { personasByRules } from '../../../strategy-making/personas-by-rules';
import { askOrWithout } from '../../model-asking/ask-or-without';
import { usdOfQuestion } from '../../model-asking/question-price';
import { whyNoModel } from '../../model-asking/why-no-model';
import { finishedResearch, textsOfSummary } from '../known/finished-research';
import { personasAnswerSchema } from '../model/answers';
import { personasQuestion } from '../model/strategy-questions';
import { keepPersonas } from './keep-personas';
import { PERSONAS_TOKENS } from './personas-price';

export type PersonasJob = Identified<JobOf<'personas'>>;

const stateSchema = z.object({
  /** Whether the model was asked, or can't be. */
  asked: z.boolean(),
  /** What it has said; null where rules have to do. */
  proposals: z.array(proposedPersonaSchema).nullable(),
});
type State = z.infer<typeof stateSchema>;
type Work = StageWork<PersonasJob, State>;
type Outcome = StageOutcome<State>;

/** Pictures the people who buy a product. */
export const personasPipeline: JobPipeline<PersonasJob, State> = {
  state: stateSchema,
  initialState: { asked: false, proposals: null },
  stages: { gather: { run: gather }, picture: { run: picture }, check: { run: check } },
};

async function gather({ job, state, setAside }: Work): Promise<Outcome> {
  const known = await finishedResearch(job);
  const usd = usdOfQuestion(personasQuestion(known, job.input.count), { answer: PERSONAS_TOKENS });
  const why = state.asked ? null : await whyNoModel(() => setAside({ usd }));
  const { product_facts, voice_of_customer } = known.summary;
  const all = `${product_facts.length} facts, ${voice_of_customer.length} themes`;
  const found = why !== null && hasModel() ? `${all}. No model was asked. ${why}` : all;
  return { then: 'next', state: { ...state, asked: state.asked || why !== null }, found };
}

/** The answer is kept before it is looked at, so that it is paid for once. */
async function picture(work: Work): Promise<Outcome> {
  const { job, state: before, attempt, signal, save, keep } = work;
  const known = await finishedResearch(job);
  const { count, research_id } = job.input;
  let state = before;
  if (!before.asked) {
    const asking = { jobId: job.id, what: 'the people who buy it', attempt, signal };
    const { value, spent } = await askOrWithout(asking, personasQuestion(known, count), personasAnswerSchema);
    state = { asked: true, proposals: value?.personas ?? null };
    await save(state, spent);
  }
  // Until they are checked, what rules picture is what there is.
  await keep({ research_id, personas: personasByRules(known.summary, known.product, count) });
  return { then: 'next', state, found: state.proposals === null ? 'By rules' : 'By Gemini' };
}

async function check({ job, state }: Work): Promise<Outcome> {
  const known = await finishedResearch(job);
  const { summary, product } = known;
  const { count, research_id } = job.input;
  const fresh =
    state.proposals === null
      ? personasByRules(summary, product, count)
      : checkPersonas(state.proposals, { summary, product, count }, await textsOfSummary(job, known));
  const personas = await keepPersonas(job, { fresh, method: state.proposals === null ? 'rules' : 'gemini' });
  const drafts = personas.filter(({ assumption }) => assumption).length;
  const found = `${personas.length} people${drafts === 0 ? '' : `, ${drafts} of them assumed`}`;
  return { then: 'done', state, result: { research_id, personas }, found };
}
