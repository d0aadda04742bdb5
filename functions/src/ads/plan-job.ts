import { runPath } from '../../../lib/domain/paths';
import { promptsPercentage, promptStep, STEPS } from '../../../lib/domain/progress';
import { readRun, type DraftAd } from '../documents/run-document';
import { reachFailurePoint } from '../failure-points';
import { firestore } from '../firebase/admin';
import { announceStep } from '../jobs/announce-step';
import type { JobOf } from '../kinds/job-pipeline';
import type { AdPlanner, PlanRequest } from '../providers/ad-planner';
import type { AdProvider } from '../providers/provider';
import { adLanguage } from './ad-language';
import { askOrRules, type Answer } from './ask-or-rules';
import { loadInputs } from './load-inputs';
import { planAds, type PlannedAd, type RulesPlan } from './plan-ads';
import { repairPlan } from './repair-plan';

type BulkJob = JobOf<'bulk-dynamic'>;

const PROMPT_LIMIT = 1500;

interface Planning {
  job: BulkJob;
  provider: AdProvider;
  planner: AdPlanner;
  request: PlanRequest;
  rules: RulesPlan;
}

/**
 * The plan of a job's ads: by rules, or by the provider where it plans. Each answer of the
 * provider is stored before the next question, so that a start that is repeated goes on where
 * the last one stopped. Null when the job was cancelled meanwhile. Rejects with ProviderError
 * when the content is refused, or when another start may get an answer.
 */
export async function planJob(job: BulkJob, provider: AdProvider): Promise<PlannedAd[] | null> {
  const rules = planAds(job.input, job.id, provider);
  const { planner } = provider;
  if (!planner) return rules.ads;
  const planning = { job, provider, planner, rules, request: await planRequest(job, rules) };
  const draft = (await storedDraft(job.id, provider)) ?? (await draftAds(planning));
  return draft && writePrompts(planning, draft);
}

async function storedDraft(jobId: string, provider: AdProvider): Promise<DraftAd[] | null> {
  const plan = readRun(await firestore.doc(runPath(jobId)).get())?.plan;
  return plan?.provider === provider.id ? plan.ads : null;
}

async function store({ job, provider }: Planning, ads: readonly DraftAd[]): Promise<void> {
  await firestore.doc(runPath(job.id)).update({ plan: { provider: provider.id, ads } });
}

async function draftAds(planning: Planning): Promise<DraftAd[] | null> {
  const { job, planner, request, rules, provider } = planning;
  if (!(await announceStep(job.id, STEPS.planning, promptsPercentage(0, job.input.count)))) return null;
  const said = [request.brandName, request.productName, request.description].join('\n');
  const question = { jobId: job.id, what: 'plan' as const, start: job.attempts + 1 };
  const answer = await askOrRules(question, (signal) => planner.plan(request, signal));
  if ('refused' in answer) throw answer.refused;
  const draft: DraftAd[] =
    'value' in answer
      ? repairPlan(answer.value, { rules, said, offer: provider.templates, jobId: job.id }).map(withoutPrompt)
      : rules.ads;
  await store(planning, draft);
  await reachFailurePoint(job.id, 'job.drafted', job.attempts + 1);
  return draft;
}

const withoutPrompt = (ad: PlannedAd): DraftAd => ({ ...ad, prompt: null });

/** One after the other, each stored before the next: a crash costs one question at most. */
async function writePrompts(planning: Planning, draft: readonly DraftAd[]): Promise<PlannedAd[] | null> {
  const { job, rules } = planning;
  const ads = [...draft];
  for (const [index, ad] of draft.entries()) {
    if (ad.prompt !== null) continue;
    const percentage = promptsPercentage(index, draft.length);
    if (!(await announceStep(job.id, promptStep(ad.number, draft.length), percentage))) return null;
    const answer: Answer<string> = await askForPrompt(planning, ad);
    // Whoever can't write this one is not asked for the next; whoever refuses it may write the next.
    if ('rules' in answer) break;
    const prompt = 'value' in answer ? usablePrompt(answer.value) : null;
    ads[index] = { ...ad, prompt: prompt ?? rules.promptFor(ad.template, ad.copy) };
    await store(planning, ads);
    await reachFailurePoint(job.id, 'job.prompted', job.attempts + 1, ad.number);
  }
  return ads.map((ad) => ({ ...ad, prompt: ad.prompt ?? rules.promptFor(ad.template, ad.copy) }));
}

function askForPrompt({ job, planner, request }: Planning, ad: DraftAd): Promise<Answer<string>> {
  const question = { jobId: job.id, what: 'prompt' as const, start: job.attempts + 1 };
  return askOrRules(question, (signal) => planner.writePrompt(request, ad, signal));
}

function usablePrompt(text: string): string | null {
  const clean = text.replace(/\s+/gu, ' ').trim();
  return clean === '' || clean.length > PROMPT_LIMIT ? null : clean;
}

async function planRequest({ id, input }: BulkJob, rules: RulesPlan): Promise<PlanRequest> {
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
