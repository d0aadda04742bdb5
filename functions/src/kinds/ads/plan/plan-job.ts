import { runPath } from '../../../../../lib/domain/shared/paths';
import { promptsPercentage, STEPS } from '../../../../../lib/domain/work/progress';
import { NOTHING_SPENT, type Spent } from '../../../../../lib/domain/money/usage';
import { readRun, type DraftAd } from '../../../engine/documents/run-document';
import { reachFailurePoint } from '../../../failure-points';
import { firestore } from '../../../firebase/admin';
import { announceStep } from '../../../engine/start/announce-step';
import type { AdJob } from '../../job-pipeline';
import type { AdPlanner, PlanRequest } from '../../../providers/ad-planner';
import type { AdProvider } from '../../../providers/provider';
import { adLanguage } from './ad-language';
import { askOrRules } from './ask-or-rules';
import { loadInputs } from '../../../inputs/load-inputs';
import { planAds, type PlannedAd, type RulesPlan, type WantedComposition } from './plan-ads';
import { repairPlan } from './repair-plan';
import { storeDraft } from './store-draft';
import { writePrompts } from './write-prompts';

export interface Planning {
  job: AdJob;
  planner: AdPlanner;
  request: PlanRequest;
  rules: RulesPlan;
  /** Stores how far the plan is, with what the last answer has cost. */
  store: (ads: readonly DraftAd[], spent: Spent) => Promise<void>;
}

/**
 * The plan of a job's ads, of a template that the person has chosen where there is one: by rules, or by the provider where it plans. Each answer of the
 * provider is stored as it comes, so that a start that is repeated goes on where the last one
 * stopped. Null when the job was cancelled meanwhile. Rejects with ProviderError when the
 * content is refused, or when another start may get an answer.
 */
export async function planJob(
  job: AdJob,
  provider: AdProvider,
  wanted: WantedComposition | null,
): Promise<PlannedAd[] | null> {
  const rules = planAds(job.input, job.id, provider, wanted);
  const { planner } = provider;
  if (!planner) return rules.ads;
  const store: Planning['store'] = (ads, spent) => storeDraft(job.id, { provider: provider.id, ads, spent });
  const planning = { job, planner, rules, request: await planRequest(job, rules), store };
  const draft = (await storedDraft(job.id, provider)) ?? (await draftAds(planning, provider));
  return draft && writePrompts(planning, draft);
}

async function storedDraft(jobId: string, provider: AdProvider): Promise<DraftAd[] | null> {
  const plan = readRun(await firestore.doc(runPath(jobId)).get())?.plan;
  return plan?.provider === provider.id ? plan.ads : null;
}

async function draftAds(planning: Planning, provider: AdProvider): Promise<DraftAd[] | null> {
  const { job, planner, request, rules, store } = planning;
  if (!(await announceStep(job.id, STEPS.planning, promptsPercentage(0, job.input.count)))) return null;
  const said = [request.brandName, request.productName, request.description].join('\n');
  const question = { jobId: job.id, what: 'plan' as const, start: job.attempts };
  const answer = await askOrRules(question, (signal) => planner.plan(request, signal));
  if ('refused' in answer) throw answer.refused;
  const draft: DraftAd[] =
    'value' in answer
      ? repairPlan(answer.value.value, { rules, said, offer: provider.templates, jobId: job.id }).map(withoutPrompt)
      : rules.ads.map((ad) => ({ ...ad, refined: true }));
  await store(draft, 'value' in answer ? answer.value.spent : NOTHING_SPENT);
  await reachFailurePoint(job.id, 'job.drafted', job.attempts);
  return draft;
}

const withoutPrompt = (ad: PlannedAd): DraftAd => ({ ...ad, prompt: null, refined: false });

async function planRequest({ id, input }: AdJob, rules: RulesPlan): Promise<PlanRequest> {
  const { photos } = await loadInputs(id);
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
  };
}
