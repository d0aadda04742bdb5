import type { Claim } from '../claims/claim';
import { inMarks, percent } from '../modules/finding-of';
import { cutText } from '../../../../lib/domain/shared/cut-text';
import { ANGLE_LIMITS } from '../../../../lib/domain/strategy/angle';
import type { TemplateId } from '../../../../lib/domain/ads/template';
import type { AngleContext } from './angle-context';
import type { AngleDraft } from './way';

/** Most points of each part; together 100. A proof that can be shown counts most, then that many speak of it. */
const POINTS = { proof: 30, heard: 25, template: 15, finding: 15, stage: 10, both: 5 } as const;
/** As many as speak of it where it counts fully. */
const MANY = 0.4;
/** The best score that `rankTemplates` gives, about. */
const BEST_FIT = 12;
/** What nothing that was read says. */
const MOST_UNPROVED = 25;
/** Of an angle for whose template nothing speaks: its claim is another’s in the first place. */
const UNGROUNDED = 0.6;
/** What nobody has said may be right all the same. */
const LEAST = 5;

/** Who says something, and whose words it is. */
const WORDS_OF = {
  shop: ['The product’s page says', 'the product’s page'],
  customers: ['Customers say', 'customers'],
  others: ['A page says', 'another page'],
} as const;

interface Part {
  points: number;
  reason: string | null;
}

/** How much speaks for an angle, 0–100, and what that is. */
export function scoreAngle(
  draft: AngleDraft,
  template: TemplateId,
  context: AngleContext,
): { score: number; why: string } {
  const { claim } = draft;
  const said = draft.reasons.join(' ');
  const parts = [
    proofPart(claim, said),
    heardPart(claim, said),
    templatePart(draft, template, context),
    stagePart(draft, context),
  ];
  const points = parts.reduce((sum, part) => sum + part.points, POINTS.finding * Math.min(1, draft.weight));
  const isProved = claim.proof.sources.length > 0 || claim.origin === 'person';
  const most = isProved ? 100 : MOST_UNPROVED;
  const score = Math.round(Math.min(most, draft.isGrounded ? points : points * UNGROUNDED));
  const reasons = [...draft.reasons, ...parts.flatMap(({ reason }) => reason ?? [])];
  return { score: Math.max(LEAST, score), why: cutText(reasons.join(' '), ANGLE_LIMITS.why) };
}

/** `said` are reasons that were given before: what they quote is not quoted again. */
function proofPart({ proof, origin, alsoIn }: Claim, said: string): Part {
  if (origin === 'person') return { points: POINTS.proof, reason: 'You have written it yourself.' };
  if (proof.sources.length === 0) {
    return {
      points: 0,
      reason: 'Its proof is the description alone: nothing that was read says it, so it is an assumption.',
    };
  }
  const quote = inMarks(proof.text);
  const [who, whose] = WORDS_OF[origin === 'customers' || origin === 'shop' ? origin : 'others'];
  const both = origin === 'shop' && alsoIn.length > 0 ? POINTS.both : 0;
  const reason = said.includes(quote) ? `These are words of ${whose}.` : `${who} so in these words: ${quote}.`;
  return { points: POINTS.proof + both, reason };
}

function heardPart({ share, theme }: Claim, said: string): Part {
  if (theme === null || share === 0) return { points: 0, reason: 'No customer who was read speaks of it.' };
  const heard = `${percent(share)} of customers speak of “${theme}”`;
  return { points: POINTS.heard * Math.min(1, share / MANY), reason: said.includes(heard) ? null : `${heard}.` };
}

function templatePart({ isGrounded }: AngleDraft, template: TemplateId, { ranked }: AngleContext): Part {
  const fit = ranked.find((one) => one.template === template)?.score ?? 0;
  if (!isGrounded) return { points: 0, reason: 'Nothing in particular speaks for its template.' };
  return { points: POINTS.template * Math.min(1, fit / BEST_FIT), reason: null };
}

function stagePart({ stage }: AngleDraft, { brief }: AngleContext): Part {
  const found = brief.modules.awareness?.findings.find(({ kind }) => kind === stage);
  return { points: POINTS.stage * (found?.weight ?? 0), reason: null };
}
