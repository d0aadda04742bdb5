import { promptsPercentage, promptStep, refineStep } from '../../../../../lib/domain/ads/picture-progress';

import { reachFailurePoint } from '../../../failure-points';
import type { Spent } from '../../../../../lib/domain/money/usage';
import { askOrRules, type Answer } from './ask-or-rules';
import type { UnfinishedAd } from './ad-state';
import type { Planning } from './plan-job';
import type { PlannedAd } from './plan-ads';
import type { Answered } from '../../../providers/ad-planner';

/** Prompts that are asked for at a time: the first ads of twenty should not wait for twenty answers. */
const LANES = 4;

const PROMPT_LIMIT = 1500;

/** One round over all ads: each of them is written, or refined. */
interface Round {
  what: 'prompt' | 'refinement';
  isDone: (ad: UnfinishedAd) => boolean;
  step: (number: number, total: number) => string;
  ask: (ad: UnfinishedAd, signal: AbortSignal) => Promise<Answered<string>>;
  /** The ad after the answer; `prompt` is null where there is none that can be used. */
  after: (ad: UnfinishedAd, prompt: string | null) => UnfinishedAd;
}

/**
 * The prompts of the ads of a plan, refined where the job asks for it. A crash costs the answers that were under way.
 * Rejects with NoLongerOursError.
 */
export async function writePrompts(planning: Planning, begun: readonly UnfinishedAd[]): Promise<PlannedAd[]> {
  const { job, rules } = planning;
  const rounds = job.input.enable_kie_refinement ? [writing(planning), refining(planning)] : [writing(planning)];
  const ads = [...begun];
  for (const round of rounds) await goRound(planning, round, ads);
  return ads.map(({ refined: _refined, ...ad }) => ({
    ...ad,
    prompt: ad.prompt ?? rules.promptFor(ad.template, ad.copy),
  }));
}

function writing({ planner, brief, rules }: Planning): Round {
  return {
    what: 'prompt',
    isDone: ({ prompt }) => prompt !== null,
    step: promptStep,
    ask: (ad, signal) => planner.writePrompt(brief, ad, signal),
    after: (ad, prompt) => ({ ...ad, prompt: prompt ?? rules.promptFor(ad.template, ad.copy) }),
  };
}

function refining({ planner, brief }: Planning): Round {
  return {
    what: 'refinement',
    // One that rules have written has nothing to refine.
    isDone: ({ prompt, refined }) => refined || prompt === null,
    step: refineStep,
    ask: (ad, signal) => planner.refinePrompt(brief, { ...ad, prompt: ad.prompt ?? '' }, signal),
    after: (ad, prompt) => ({ ...ad, prompt: prompt ?? ad.prompt, refined: true }),
  };
}

/** Fills `ads` in, a few at a time. */
async function goRound(planning: Planning, round: Round, ads: UnfinishedAd[]): Promise<void> {
  const open = ads.flatMap((ad, index) => (round.isDone(ad) ? [] : [index]));
  if (open.length === 0) return;
  await announceRound(planning, round, ads);
  const keep = keeper(planning, ads);
  let goesOn = true;
  const lane = async () => {
    for (let index = open.shift(); index !== undefined && goesOn; index = open.shift()) {
      const ad = ads[index];
      const after = ad && (await advance(planning, round, ad));
      // Whoever can't write this one is not asked for the next.
      if (!after) return;
      await keep(index, after.ad, after.spent);
      await reachFailurePoint(planning.job.id, 'job.prompted', planning.attempt, after.ad.number);
      if (!ads.every(round.isDone)) await announceRound(planning, round, ads);
    }
  };
  // Where one lane ends, the others ask for nothing more.
  const guarded = () =>
    lane().catch((error: unknown) => {
      goesOn = false;
      throw error;
    });
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, guarded));
  const failed = lanes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Shows which one of the round is being worked on: the first that is not done. */
function announceRound({ announce }: Planning, { isDone, step }: Round, ads: readonly UnfinishedAd[]): Promise<void> {
  const done = ads.filter(isDone).length;
  const number = Math.min(done + 1, ads.length);
  return announce({ step: step(number, ads.length), percentage: promptsPercentage(done, ads.length) });
}

/** Stores each ad as it comes, one after the other: every write has all that is known, and none overtakes a later one. */
function keeper({ store }: Planning, ads: UnfinishedAd[]) {
  let stored = Promise.resolve();
  return (index: number, ad: UnfinishedAd, spent: Spent): Promise<void> => {
    ads[index] = ad;
    stored = stored.then(() => store(ads, spent));
    return stored;
  };
}

/** One ad after the provider was asked; null when it is rules that have to do it. Refused words may be others' all right. */
async function advance(
  planning: Planning,
  round: Round,
  ad: UnfinishedAd,
): Promise<{ ad: UnfinishedAd; spent: Spent } | null> {
  const answer = await askFor(planning, round, ad);
  if ('rules' in answer) return null;
  const { value, spent } = 'value' in answer ? answer.value : { value: '', spent: answer.refused.spent };
  return { ad: round.after(ad, usablePrompt(value)), spent };
}

function askFor({ job, attempt }: Planning, { what, ask }: Round, ad: UnfinishedAd): Promise<Answer<Answered<string>>> {
  return askOrRules({ jobId: job.id, what, attempt }, (signal) => ask(ad, signal));
}

function usablePrompt(text: string): string | null {
  const clean = text.replace(/\s+/gu, ' ').trim();
  return clean === '' || clean.length > PROMPT_LIMIT ? null : clean;
}
