import { promptsPercentage, promptStep, refineStep } from '../../../../../lib/domain/work/progress';
import type { DraftAd } from '../../../engine/documents/run-document';
import { reachFailurePoint } from '../../../failure-points';
import { announceStep } from '../../../engine/start/announce-step';
import type { Spent } from '../../../../../lib/domain/money/usage';
import { askOrRules, type Answer } from './ask-or-rules';
import type { Planning } from './plan-job';
import type { PlannedAd } from './plan-ads';
import type { Answered } from '../../../providers/ad-planner';

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
  const open = ads.flatMap((ad, index) => (round.isDone(ad) ? [] : [index]));
  if (open.length === 0) return true;
  if (!(await announceRound(planning, round, ads))) return false;
  const keep = keeper(planning, ads);
  let goesOn = true;
  const lane = async () => {
    for (let index = open.shift(); index !== undefined && goesOn; index = open.shift()) {
      const ad = ads[index];
      const after = ad && (await advance(planning, round, ad));
      // Whoever can't write this one is not asked for the next.
      if (!after) return;
      await keep(index, after.ad, after.spent);
      await reachFailurePoint(planning.job.id, 'job.prompted', planning.job.attempts, after.ad.number);
      if (!ads.every(round.isDone)) goesOn = goesOn && (await announceRound(planning, round, ads));
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
  const failed = lanes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return goesOn;
}

/** Shows which one of the round is being worked on: the first that is not done. False when the job is not to go on. */
function announceRound({ job }: Planning, { isDone, step }: Round, ads: readonly DraftAd[]): Promise<boolean> {
  const done = ads.filter(isDone).length;
  const number = Math.min(done + 1, ads.length);
  return announceStep(job.id, step(number, ads.length), promptsPercentage(done, ads.length));
}

/** Stores each ad as it comes, one after the other: every write has all that is known, and none overtakes a later one. */
function keeper({ store }: Planning, ads: DraftAd[]) {
  let stored = Promise.resolve();
  return (index: number, ad: DraftAd, spent: Spent): Promise<void> => {
    ads[index] = ad;
    stored = stored.then(() => store(ads, spent));
    return stored;
  };
}

/** One ad after the provider was asked; null when it is rules that have to do it. Refused words may be others' all right. */
async function advance(planning: Planning, round: Round, ad: DraftAd): Promise<{ ad: DraftAd; spent: Spent } | null> {
  const answer = await askFor(planning, round, ad);
  if ('rules' in answer) return null;
  const { value, spent } = 'value' in answer ? answer.value : { value: '', spent: answer.refused.spent };
  return { ad: round.after(ad, usablePrompt(value)), spent };
}

function askFor({ job }: Planning, { what, ask }: Round, ad: DraftAd): Promise<Answer<Answered<string>>> {
  return askOrRules({ jobId: job.id, what, start: job.attempts }, (signal) => ask(ad, signal));
}

function usablePrompt(text: string): string | null {
  const clean = text.replace(/\s+/gu, ' ').trim();
  return clean === '' || clean.length > PROMPT_LIMIT ? null : clean;
}
