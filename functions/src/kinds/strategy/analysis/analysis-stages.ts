import type { Modules } from '../../../../../lib/domain/strategy/finding';
import { MODULE_DETAILS, type ModuleId } from '../../../../../lib/domain/strategy/module-ids';
import type { EndedPart } from '../../../engine/registry/pipeline';
import { hasModel } from '../../../providers/gemini/text-client';
import { anglesByRules } from '../../../strategy-making/angles-by-rules';
import { checkAngles } from '../../../strategy-making/check-angles';
import { askOrWithout } from '../../model-asking/ask-or-without';
import { usdOfQuestion } from '../../model-asking/question-price';
import { whyNoModel } from '../../model-asking/why-no-model';
import { textsOfSummary } from '../known/finished-research';
import { anglesAnswerSchema } from '../model/answers';
import { anglesQuestion, moduleQuestion } from '../model/strategy-questions';
import { ANGLES_TOKENS, MODULE_TOKENS } from './analysis-price';
import { analysisBefore, beginAnalysis, storeAngles } from './analysis-document';
import {
  findingModules,
  modulesAsked,
  resultSoFar,
  type StrategyOutcome,
  type StrategyState,
  type StrategyWork,
} from './analysis-state';
import { moduleInputSchema, moduleResultSchema } from './find-out';
import { briefOf, type StrategyKnown, strategyKnown } from './strategy-known';

/** Looks through what is known, sets aside what the model may cost, and makes a part of each module. */
export async function gather(work: StrategyWork): Promise<StrategyOutcome> {
  const { job, setAside, keep } = work;
  const known = await strategyKnown(job);
  const modules = findingModules(job);
  const usdOf = (module: (typeof modules)[number]) =>
    usdOfQuestion(moduleQuestion(module, known), { answer: MODULE_TOKENS });
  const usd = modules.reduce((sum, module) => sum + usdOf(module), anglesPrice(work, known));
  const without_model = await whyNoModel(() => setAside({ usd }));
  const before = await analysisBefore(job);
  const { personas, language: lang } = known;
  const persona_ids = personas.map(({ persona_id }) => persona_id);
  const method = without_model === null ? 'gemini' : 'rules';
  await beginAnalysis(job, { lang, method, persona_ids }, before);
  await keep(resultSoFar(job, job.result));
  const parts = modules.map((module) => {
    const own = without_model === null ? usdOf(module) : null;
    return { key: module, input: { module, usd: own }, usd: own ?? 0 };
  });
  const all = `${known.summary.product_facts.length} facts, ${personas.length} personas`;
  const found = without_model !== null && hasModel() ? `${all}. No model was asked. ${without_model}` : all;
  return { then: 'fan-out', state: { ...work.state, without_model }, parts, found };
}

const anglesPrice = ({ job }: Pick<StrategyWork, 'job'>, known: StrategyKnown) =>
  modulesAsked(job).includes('angles')
    ? usdOfQuestion(anglesQuestion(briefOf(known, {}), known.language), { answer: ANGLES_TOKENS })
    : 0;

/** Makes angles of what the modules have found; those that have failed are missing. */
export async function makeAngles(work: StrategyWork): Promise<StrategyOutcome> {
  const { job, state: before, attempt, signal, save, keep } = work;
  const parts = await work.partsOf('modules');
  await keep({ ...resultSoFar(job, job.result), failed_modules: failedIn(parts) });
  if (!modulesAsked(job).includes('angles')) return { then: 'next', state: before, found: 'None were asked for' };
  if (before.without_model !== null || before.asked) return { then: 'next', state: before };
  const known = await strategyKnown(job);
  const question = anglesQuestion(briefOf(known, modulesIn(parts)), known.language);
  const asking = { jobId: job.id, what: MODULE_DETAILS.angles.name, attempt, signal };
  const { value, spent } = await askOrWithout(asking, question, anglesAnswerSchema);
  const state: StrategyState = { ...before, asked: true, proposals: value?.angles ?? null };
  await save(state, spent);
  return { then: 'next', state };
}

/** Looks each proof up, fills up to as many angles as there have to be, and stores them with what the person has kept. */
export async function checkProofs({ job, state, partsOf }: StrategyWork): Promise<StrategyOutcome> {
  const parts = await partsOf('modules');
  const known = await strategyKnown(job);
  const brief = briefOf(known, modulesIn(parts));
  const checked = await anglesOf({ job, state }, known, brief);
  const failed_modules = failedIn(parts);
  const byModel = parts.some(({ result }) => moduleResultSchema.safeParse(result).data?.method === 'gemini');
  const method = byModel || state.proposals !== null ? 'gemini' : 'rules';
  const angles = await storeAngles(job, { fresh: checked.angles, failed_modules, method });
  const result = { ...resultSoFar(job, job.result), modules: modulesIn(parts), angles, failed_modules };
  const left = checked.refused.length === 0 ? '' : `, ${checked.refused.length} left out without a proof`;
  return { then: 'done', state, result, found: `${angles.length} angles${left}` };
}

async function anglesOf(
  { job, state }: Pick<StrategyWork, 'job' | 'state'>,
  known: StrategyKnown,
  brief: ReturnType<typeof briefOf>,
) {
  if (!modulesAsked(job).includes('angles')) return { angles: [], refused: [] };
  if (state.proposals === null) return { angles: anglesByRules(brief), refused: [] };
  return checkAngles(state.proposals, brief, await textsOfSummary(job, known));
}

function modulesIn(parts: readonly EndedPart[]): Modules {
  const found = parts.flatMap(({ result }) => moduleResultSchema.safeParse(result).data?.modules ?? []);
  return Object.assign({}, ...found);
}

function failedIn(parts: readonly EndedPart[]): ModuleId[] {
  return parts.flatMap(({ status, input, key }): ModuleId[] => {
    if (status === 'done') return [];
    const id = moduleInputSchema.safeParse(input).data?.module ?? moduleInputSchema.shape.module.safeParse(key).data;
    return id ? [id] : [];
  });
}
