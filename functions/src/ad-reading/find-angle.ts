import { CONTRAST_CUES, SET_APART_CUES } from '../copy/cues/contrast';
import type { AdText } from './ad-text';
import { AUTHORITY_CUES, BENEFIT_CUES, EDUCATION_CUES, LIFESTYLE_CUES, SOCIAL_PROOF_CUES } from './cues/angle-cues';
import { CALM_CUES, DESIRE_CUES, JOY_CUES, PRIDE_CUES } from './cues/emotion-cues';
import { CURIOSITY_CUES, NEWS_CUES, TESTIMONIAL_CUES } from './cues/hook-cues';
import { GUARANTEE_CUES } from './cues/tag-cues';
import type { Hook } from './find-hook';

/** ★★★★★, 4.8/5, “4,9 von 5”: stars that others gave. */
const STARS = /★{3,}|⭐{3,}|(?<!\d)[345][.,]\d\s?(?:\/|von|out of|sur|de|su|üzerinden)\s?5(?!\d)/u;

/**
 * By what an ad wins people, of its words; null where it has none. Weights: what only one angle says counts three,
 * words that also stand in others less, so that several of them have to agree.
 */
export function findAngle(text: AdText, hook: Hook | null): string | null {
  if (text.isEmpty) return null;
  const opening = hook === null ? null : text.part(hook.text);
  const begins = (kind: string, points: number) => (hook?.kind === kind ? points : 0);
  const scores: [angle: string, points: number][] = [
    ['offer', (text.offer.discount === null ? 0 : 3) + begins('offer', 2)],
    ['problem_solution', (text.hasProblem ? 3 : 0) + begins('problem', 1.5)],
    [
      'social_proof',
      text.count(SOCIAL_PROOF_CUES) * 1.3 + (STARS.test(text.text) ? 2 : 0) + (text.has(TESTIMONIAL_CUES) ? 2 : 0),
    ],
    ['authority', text.count(AUTHORITY_CUES) * 1.4],
    ['comparison', (text.has(SET_APART_CUES) ? 3 : 0) + (text.has(CONTRAST_CUES) ? 1 : 0)],
    ['education', text.count(EDUCATION_CUES) * 0.8 + (opening?.has(EDUCATION_CUES) ? 1.5 : 0)],
    ['novelty', text.count(NEWS_CUES) * 0.6 + begins('news', 2)],
    ['lifestyle', text.count(LIFESTYLE_CUES) * 0.7],
    ['benefit', text.count(BENEFIT_CUES) * 0.6 + 0.5],
  ];
  return best(scores, 1) ?? (text.sentences.length > 0 ? 'benefit' : 'other');
}

/** The feeling that most of its words play on; null where they are matter-of-fact. */
export function findEmotion(text: AdText): string | null {
  const { deadline } = text.offer;
  const trust = text.count(AUTHORITY_CUES) + text.count(SOCIAL_PROOF_CUES) + text.count(GUARANTEE_CUES);
  const scores: [emotion: string, points: number][] = [
    ['urgency', deadline === null ? 0 : 2],
    ['frustration', text.hasProblem ? 2 : 0],
    ['curiosity', text.count(CURIOSITY_CUES) * 1.2],
    ['joy', text.count(JOY_CUES)],
    ['calm', text.count(CALM_CUES)],
    ['pride', text.count(PRIDE_CUES)],
    ['desire', text.count(DESIRE_CUES)],
    ['trust', trust * 0.9],
  ];
  return best(scores, 0.9);
}

/** The first of those with most points, if they are enough. */
function best(scores: readonly [name: string, points: number][], least: number): string | null {
  const [name, points] = scores.reduce((first, other) => (other[1] > first[1] ? other : first));
  return points >= least ? name : null;
}
