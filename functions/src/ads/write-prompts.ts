import { promptsPercentage, promptStep, refineStep } from '../../../lib/domain/progress';
import type { DraftAd } from '../documents/run-document';
import { reachFailurePoint } from '../failure-points';
import { announceStep } from '../jobs/announce-step';
import type { Spent } from '../../../lib/domain/usage';
import { askOrRules, type Answer } from './ask-or-rules';
import type { Planning } from './plan-job';
import type { PlannedAd } from './plan-ads';
import type { Answered } from '../providers/ad-planner';

/** Prompts that are asked for at a time: the first ads of twenty should not wait for twenty answers. */
const LANES = 4;

const PROMPT_LIMIT = 1500;

/** One round over all ads: each of them is written, or refined. */
interface Round {
  what: 'prompt' | 'refinement';
  isDone: (ad: DraftAd) => boolean;
  step: (number: number, total: number) => string;
  ask: (ad: DraftAd, signal: AbortSignal) => Promise<Answered<string>>;
  /** The ad after the answer; `prompt` is null where there is none that can be used. */
  after: (ad: DraftAd, prompt: string | null) => DraftAd;
}

/**
 * The prompts of a draft's ads, refined where the job asks for it; null when the job was
 * cancelled meanwhile. A crash costs the answers that were under way.
 */
export async function writePrompts(planning: Planning, draft: readonly DraftAd[]): Promise<PlannedAd[] | null> {
  const { job, rules } = planning;
  const rounds = job.input.enable_kie_refinement ? [writing(planning), refining(planning)] : [writing(planning)];
  const ads = [...draft];
  for (const round of rounds) {
    if (!(await goRound(planning, round, ads))) return null;
  }
  return ads.map(({ refined: _refined, ...ad }) => ({
    ...ad,
    prompt: ad.prompt ?? rules.promptFor(ad.template, ad.copy),
  }));
}

function writing({ planner, request, rules }: Planning): Round {
  return {
    what: 'prompt',
    isDone: ({ prompt }) => prompt !== null,
    step: promptStep,
    ask: (ad, signal) => planner.writePrompt(request, ad, signal),
    after: (ad, prompt) => ({ ...ad, prompt: prompt ?? rules.promptFor(ad.template, ad.copy) }),
  };
}

function refining({ planner, request }: Planning): Round {
  return {
    what: 'refinement',
    // One that rules have written has nothing to refine.
    isDone: ({ prompt, refined }) => refined || prompt === null,
    step: refineStep,
    ask: (ad, signal) => planner.refinePrompt(request, { ...ad, prompt: ad.prompt ?? '' }, signal),
    after: (ad, prompt) => ({ ...ad, prompt: prompt ?? ad.prompt, refined: true }),
  };
}

/** Fills `ads` in, a few at a time; false when the job was cancelled meanwhile. */
async function goRound(planning: Planning, round: Round, ads: DraftAd[]): Promise<boolean> {
  const { job } = planning;
  const open = ads.flatMap((ad, index) => (round.isDone(ad) ? [] : [index]));
  let [goesOn, stored] = [true, Promise.resolve()];
  const announce = async () => {
    const done = ads.filter(round.isDone).length;
    const step = round.step(Math.min(done + 1, ads.length), ads.length);
    if (!(await announceStep(job.id, step, promptsPercentage(done, ads.length)))) goesOn = false;
    return goesOn;
  };
  const keep = (index: number, ad: DraftAd, spent: Spent) => {
    ads[index] = ad;
    // One after the other: each write has all that is known, and none may overtake a later one.
    stored = stored.then(() => planning.store(ads, spent));
    return stored;
  };
  if (open.length === 0) return true;
  if (!(await announce())) return false;
  const lane = async (): Promise<boolean> => {
    for (let index = open.shift(); index !== undefined && goesOn; index = open.shift()) {
      const ad = ads[index];
      if (!ad) continue;
      const answer = await askFor(planning, round, ad);
      // Whoever can't write this one is not asked for the next; whoever refuses it may write the next.
      if ('rules' in answer) return true;
      const { value, spent } = 'value' in answer ? answer.value : { value: '', spent: answer.refused.spent };
      await keep(index, round.after(ad, usablePrompt(value)), spent);
      await reachFailurePoint(job.id, 'job.prompted', job.attempts + 1, ad.number);
      if (open.length > 0 && !(await announce())) return false;
    }
    return goesOn;
  };
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
  const failed = lanes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return goesOn;
}

function askFor({ job }: Planning, { what, ask }: Round, ad: DraftAd): Promise<Answer<Answered<string>>> {
  return askOrRules({ jobId: job.id, what, start: job.attempts + 1 }, (signal) => ask(ad, signal));
}

function usablePrompt(text: string): string | null {
  const clean = text.replace(/\s+/gu, ' ').trim();
  return clean === '' || clean.length > PROMPT_LIMIT ? null : clean;
}
