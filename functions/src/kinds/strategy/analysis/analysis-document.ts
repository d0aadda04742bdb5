import { analysesPath, strategicAnalysisPath } from '../../../../../lib/domain/shared/paths';
import type { Angle } from '../../../../../lib/domain/strategy/angle';
import { withKeptAngles } from '../../../../../lib/domain/strategy/keep-by-hand';
import { type StrategicAnalysis, strategicAnalysisSchema } from '../../../../../lib/domain/strategy/strategic-analysis';
import { timestampsToDates } from '../../../engine/documents/read-documents';
import { firestore } from '../../../firebase/admin';
import { inTransaction } from '../../../firebase/in-transaction';
import { researchRef } from '../known/finished-research';
import type { StrategyJob } from './analysis-state';

/** Among so many of the newest of a product, the last of a research is looked for. */
const LOOKED_AT = 30;

const refOf = ({ user_id, input }: StrategyJob) =>
  firestore.doc(strategicAnalysisPath(user_id, input.brand_id, input.product_id, input.analysis_id));

const analysisIn = (data: unknown) => strategicAnalysisSchema.safeParse(timestampsToDates(data)).data ?? null;

/** The analysis before: the one of the same id, or else the last of the research; null where there is none. */
export async function analysisBefore(job: StrategyJob): Promise<StrategicAnalysis | null> {
  const { brand_id, product_id, research_id } = job.input;
  const own = analysisIn((await refOf(job).get()).data());
  if (own && own.job_id !== job.id) return own;
  const analyses = firestore.collection(analysesPath(job.user_id, brand_id, product_id));
  const { docs } = await analyses.orderBy('created_at', 'desc').limit(LOOKED_AT).get();
  const others = docs.flatMap((document) => analysisIn(document.data()) ?? []);
  return others.find((one) => one.research_id === research_id && one.job_id !== job.id) ?? null;
}

type Begun = Pick<StrategicAnalysis, 'lang' | 'persona_ids' | 'method'>;

/**
 * Writes the document that the modules are put into as they come, with what the person has decided and put in words of
 * their own before. Safe to repeat: what has come stays. A research that is deleted meanwhile gets none.
 */
export async function beginAnalysis(job: StrategyJob, begun: Begun, before: StrategicAnalysis | null): Promise<void> {
  const { brand_id, product_id, research_id, analysis_id } = job.input;
  await inTransaction(async (transaction) => {
    const [research, snapshot] = await transaction.getAll(researchRef(job), refOf(job));
    if (!research?.exists || snapshot?.get('job_id') === job.id) return;
    const now = new Date();
    const analysis: StrategicAnalysis = {
      ...{ brand_id, product_id, research_id, analysis_id, ...begun, job_id: job.id },
      ...{ modules: {}, failed_modules: [], angles: withKeptAngles([], before) },
      ...{ edits: before?.edits ?? [], decisions: before?.decisions ?? {}, created_at: now, updated_at: now },
    };
    transaction.set(refOf(job), analysis);
  });
}

/** Stores what a module has found as soon as it has; false where the analysis is gone, or is another job's by now. */
export function storeModule(job: StrategyJob, module: string, found: unknown): Promise<boolean> {
  return changeOwn(job, () => ({ [`modules.${module}`]: found }));
}

/**
 * Stores the angles that were made, with those of before that the person has touched. Gives them all: what a person does
 * meanwhile is in the document, and stays there.
 */
export async function storeAngles(
  job: StrategyJob,
  end: Pick<StrategicAnalysis, 'failed_modules' | 'method'> & { fresh: readonly Angle[] },
): Promise<Angle[]> {
  const { fresh, ...rest } = end;
  let angles: Angle[] = [...fresh];
  await changeOwn(job, (before) => {
    angles = withKeptAngles(fresh, before);
    return { ...rest, angles };
  });
  return angles;
}

function changeOwn(job: StrategyJob, change: (before: StrategicAnalysis) => Record<string, unknown>): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const before = analysisIn((await transaction.get(refOf(job))).data());
    if (before?.job_id !== job.id) return false;
    transaction.update(refOf(job), { ...change(before), updated_at: new Date() });
    return true;
  });
}
