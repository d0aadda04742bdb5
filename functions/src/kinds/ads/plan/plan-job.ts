import { promptsPercentage, STEPS } from '../../../../../lib/domain/ads/picture-progress';
import { NOTHING_SPENT, type Spent } from '../../../../../lib/domain/money/usage';
import type { StageWork } from '../../../engine/registry/pipeline';
import { reachFailurePoint } from '../../../failure-points';
import { loadStoredInputs } from '../../../inputs/load-inputs';
import type { AdPlanner, PlanBrief } from '../../../providers/ad-planner';
import type { AdProvider } from '../../../providers/provider';
import type { AdJob } from '../ad-job';
import { adLanguage } from './ad-language';
import type { AdState, UnfinishedAd } from './ad-state';
import { askOrRules } from './ask-or-rules';
import type { PlannedAd, RulesPlan } from './plan-ads';
import { repairPlan } from './repair-plan';
import { writePrompts } from './write-prompts';

type AdStageWork = StageWork<AdJob, AdState>;

/** How the ads of a job are planned. */
export interface AdPlan {
  rules: RulesPlan;
  /** All that their words may say. */
  said: string;
  /** Whether the provider is asked for the words, where it plans; else it is only asked for the pictures' prompts. */
  asksForWords: boolean;
}

export interface Planning extends Pick<AdStageWork, 'job' | 'attempt' | 'announce'> {
  planner: AdPlanner;
  brief: PlanBrief;
  rules: RulesPlan;
  said: string;
  /** Stores how far the plan is, with what the last answer has cost. */
  store: (ads: readonly UnfinishedAd[], spent: Spent) => Promise<void>;
}

/**
 * The plan of a job's ads: by rules, or by the provider where it plans. Each answer of the provider is kept as it comes, so that a stage that is run again goes on where the
 * last try stopped. Rejects with ProviderError when the content is refused, or when another try may get an answer, and
 * with NoLongerOursError.
 */
export async function planJob(
  { job, state, attempt, announce, save }: AdStageWork,
  provider: AdProvider,
  { rules, said, asksForWords }: AdPlan,
): Promise<{ plan: PlannedAd[]; state: AdState }> {
  const { planner } = provider;
  if (!planner) return { plan: rules.ads, state };
  let kept = state;
  const store: Planning['store'] = async (ads, spent) => {
    kept = { ...kept, plan: { provider: provider.id, ads: [...ads] } };
    await save(kept, spent);
  };
  const brief = await planBrief(job, state, rules);
  const planning: Planning = { job, attempt, announce, planner, rules, said, brief, store };
  const begin = () => (asksForWords ? beginPlan(planning, provider) : rules.ads.map(withoutPrompt));
  const begun = state.plan?.provider === provider.id ? state.plan.ads : await begin();
  return { plan: await writePrompts(planning, begun), state: kept };
}

async function beginPlan(planning: Planning, provider: AdProvider): Promise<UnfinishedAd[]> {
  const { job, attempt, announce, planner, brief, rules, said, store } = planning;
  await announce({ step: STEPS.planning, percentage: promptsPercentage(0, job.input.count) });
  const question = { jobId: job.id, what: 'plan' as const, attempt };
  const answer = await askOrRules(question, (signal) => planner.plan(brief, signal));
  if ('refused' in answer) throw answer.refused;
  const ads: UnfinishedAd[] =
    'value' in answer
      ? repairPlan(answer.value.value, { rules, said, range: provider.templates, jobId: job.id }).map(withoutPrompt)
      : rules.ads.map((ad) => ({ ...ad, refined: true }));
  await store(ads, 'value' in answer ? answer.value.spent : NOTHING_SPENT);
  await reachFailurePoint(job.id, 'job.drafted', attempt);
  return ads;
}

const withoutPrompt = (ad: PlannedAd): UnfinishedAd => ({ ...ad, prompt: null, refined: false });

async function planBrief({ id, input }: AdJob, { inputs }: AdState, rules: RulesPlan): Promise<PlanBrief> {
  if (!inputs) throw new Error(`The inputs of ${id} were never prepared`);
  const { photos } = await loadStoredInputs(id, inputs);
  return {
    count: input.count,
    templates: rules.templates,
    brandName: input.brand_name,
    productName: input.product_full_name,
    description: input.product_description,
    primaryColor: input.primary_color_hex,
    secondaryColor: input.secondary_color_hex,
    aspectRatio: input.aspect_ratio,
    language: adLanguage(input),
    photos,
    ...('angle' in input ? { angle: input.angle } : {}),
  };
}
