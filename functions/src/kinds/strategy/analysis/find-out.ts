import { z } from 'zod';
import {
  type StrategicAnalysisResult,
  strategicAnalysisResultSchema,
} from '../../../../../lib/domain/kinds/strategy/strategic-analysis-kind';
import { type ModuleResult, modulesSchema } from '../../../../../lib/domain/strategy/finding';
import { type FindingModule, findingModuleSchema, MODULE_DETAILS } from '../../../../../lib/domain/strategy/module-ids';
import { checkFindings, type ProposedModule, proposedModuleSchema } from '../../../strategy-making/check-findings';
import { MODULES_BY_RULES } from '../../../strategy-making/modules/registry';
import { askOrWithout } from '../../model-asking/ask-or-without';
import { textsOfSummary } from '../known/finished-research';
import { moduleQuestion } from '../model/strategy-questions';
import { storeModule } from './analysis-document';
import type { StrategyPart } from './analysis-state';
import { type StrategyKnown, strategyKnown } from './strategy-known';

export const moduleInputSchema = z.object({
  module: findingModuleSchema,
  /** What the model may cost that answers it, in US dollars; null where rules do. */
  usd: z.number().nullable(),
});

const stateSchema = z.object({
  /** null where the model was asked and gave none that can be used. */
  answer: proposedModuleSchema.nullable(),
});

export const moduleResultSchema = z.object({
  modules: modulesSchema,
  method: z.enum(['gemini', 'rules']),
});
export type FoundOut = z.infer<typeof moduleResultSchema>;

/** Answers the question of one module and stores what it has found. The others don't wait for it, and don't need it. */
export async function findOut(part: StrategyPart): Promise<FoundOut> {
  const { module, usd } = moduleInputSchema.parse(part.input);
  const known = await strategyKnown(part.job);
  const answer = usd === null ? null : await answerOf(part, known, { module, usd });
  const found = await checked(part, known, { module, answer });
  part.signal.throwIfAborted();
  await storeModule(part.job, module, found);
  return { modules: modulesSchema.parse({ [module]: found }), method: answer === null ? 'rules' : 'gemini' };
}

/** The answer is kept before it is looked at, so that it is paid for once, whoever dies afterwards. */
async function answerOf(
  part: StrategyPart,
  known: StrategyKnown,
  { module, usd }: { module: FindingModule; usd: number },
): Promise<ProposedModule | null> {
  const kept = stateSchema.safeParse(part.state).data;
  if (kept) return kept.answer;
  await part.reserve(usd);
  const { job, attempt, signal } = part;
  const asking = { jobId: job.id, what: MODULE_DETAILS[module].name, attempt, signal };
  const { value, spent } = await askOrWithout(asking, moduleQuestion(module, known), proposedModuleSchema);
  await part.save({ answer: value }, spent);
  return value;
}

async function checked(
  part: StrategyPart,
  known: StrategyKnown,
  { module, answer }: { module: FindingModule; answer: ProposedModule | null },
): Promise<ModuleResult> {
  const byRules: ModuleResult = MODULES_BY_RULES[module](known.summary, known.personas);
  if (answer === null) return byRules;
  const sources = await textsOfSummary(part.job, known);
  return checkFindings(module, answer, byRules, { summary: known.summary, product: known.product, sources });
}

/** The job's result with one more module. */
export function joinModule(result: unknown, part: unknown): StrategicAnalysisResult {
  const before = strategicAnalysisResultSchema.parse(result);
  return { ...before, modules: { ...before.modules, ...moduleResultSchema.parse(part).modules } };
}
