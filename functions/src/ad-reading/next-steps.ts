import type { NextStep, Verdict } from '../../../lib/domain/insights/ad-analysis';
import type { Fatigue } from './fatigue';
import { inWords } from './figures-in-words';
import type { JudgedAd } from './judged-ad';
import { BEST_QUARTER, DARK, STILL, WORST_QUARTER } from './thresholds';

const MOST_STEPS = 4;

/** What to do with an ad next, most urgent first, each with the figures that say so. `reason` is that of its verdict. */
export function nextSteps(ad: JudgedAd, verdict: Verdict, reason: string, fatigue: Fatigue | null): NextStep[] {
  const first = FIRST[verdict]?.(reason) ?? [];
  const weak = verdict === 'too_early' ? [] : weaknesses(ad, fatigue);
  const steps = [...first, ...weak];
  if (steps.length === 0) {
    steps.push({
      action: 'test_variation',
      text: 'Try a variation with another hook beside it, and keep whichever does better.',
      reason,
    });
  }
  return steps
    .filter(({ action }, index) => steps.findIndex((step) => step.action === action) === index)
    .slice(0, MOST_STEPS);
}

const FIRST: Partial<Record<Verdict, (reason: string) => NextStep[]>> = {
  winner: (reason) => [
    {
      action: 'scale',
      text: 'Give it more budget, a fifth more every few days, and watch that its cost stays.',
      reason,
    },
    {
      action: 'test_variation',
      text: 'Make more ads with its hook and its angle, so that there is a successor when it tires.',
      reason,
    },
  ],
  promising: (reason) => [
    { action: 'test_variation', text: 'Let it run on, and try variations of it with the same angle.', reason },
  ],
  tired: (reason) => [
    {
      action: 'refresh_creative',
      text: 'Replace it with a new picture or video of the same angle: the people it reaches know this one.',
      reason,
    },
  ],
  loser: (reason) => [{ action: 'pause', text: 'Pause it and give its budget to ads that do better.', reason }],
  too_early: (reason) => [{ action: 'wait', text: 'Let it run on before you change anything.', reason }],
};

/** Where the ad loses people, by what it does worse than three quarters of its account. */
function weaknesses(ad: JudgedAd, fatigue: Fatigue | null): NextStep[] {
  return [...weakHook(ad, fatigue), ...weakHold(ad), ...weakOffer(ad)];
}

function weakHook({ metrics, against, account, facts }: JudgedAd, fatigue: Fatigue | null): NextStep[] {
  const { hook_rate } = metrics;
  if (fatigue?.metric === 'hook_rate') {
    return [
      {
        action: 'new_hook',
        text: 'Give it another first three seconds: people scroll past this beginning now.',
        reason: `Its hook rate fell from ${inWords('hook_rate', fatigue.from, null)} to ${inWords('hook_rate', fatigue.to, null)}.`,
      },
    ];
  }
  if (hook_rate === null || (against.hook_rate ?? 50) > WORST_QUARTER) return [];
  const usual = account.middle.hook_rate;
  const than = usual === undefined ? '' : `; half of the account’s videos reach ${inWords('hook_rate', usual, null)}`;
  const seen = [
    ...((facts?.first_frame_brightness ?? 1) < DARK ? ['its first frame is nearly black'] : []),
    ...((facts?.first_second_motion ?? 1) < STILL ? ['nothing moves in its first second'] : []),
  ];
  const because = seen.length === 0 ? '' : `, and ${seen.join(' and ')}`;
  return [
    {
      action: 'new_hook',
      text: 'Give it another first three seconds: show the product or the problem at once.',
      reason: `Only ${inWords('hook_rate', hook_rate, null)} of its impressions become plays of three seconds${than}${because}.`,
    },
  ];
}

function weakHold({ metrics, against, account, facts }: JudgedAd): NextStep[] {
  const { hold_rate } = metrics;
  if (hold_rate === null || (against.hold_rate ?? 50) > WORST_QUARTER) return [];
  const usual = account.middle.hold_rate;
  const than = usual === undefined ? '' : `; half of the account’s videos keep ${inWords('hold_rate', usual, null)}`;
  const long = facts === null ? '' : ` It lasts ${Math.round(facts.duration_seconds)} seconds.`;
  return [
    {
      action: 'shorten',
      text: 'Shorten it: say what matters earlier and cut what follows.',
      reason: `${inWords('hold_rate', hold_rate, null)} of those who watch three seconds come to three quarters${than}.${long}`,
    },
  ];
}

/** People click but do not buy: it is not the picture. */
function weakOffer({ metrics, against }: JudgedAd): NextStep[] {
  const { ctr, roas, purchases } = metrics;
  if (ctr === null || (against.ctr ?? 0) < BEST_QUARTER) return [];
  if ((against.roas ?? against.cpa ?? 100) > WORST_QUARTER) return [];
  const sells = roas === null ? `${purchases ?? 0} purchases` : `a return on spend of ${inWords('roas', roas, null)}`;
  return [
    {
      action: 'new_offer',
      text: 'Change the offer or the page behind the link: the ad brings people who then don’t buy.',
      reason: `Its click rate of ${inWords('ctr', ctr, null)} is among the account’s best, but it comes to ${sells}, among the worst.`,
    },
  ];
}
