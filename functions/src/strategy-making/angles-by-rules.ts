import type { TemplateId } from '../../../lib/domain/ads/template';
import { type Angle, LEAST_ANGLES } from '../../../lib/domain/strategy/angle';
import { type AngleContext, angleContext, claimTaker } from './angles/angle-context';
import { composeAngle } from './angles/compose-angle';
import type { StrategyBrief } from './angles/strategy-brief';
import type { AngleDraft } from './angles/way';
import { WAYS } from './angles/ways';

/**
 * Angles by rules, the strongest first: at most one for each template, no two with the same hook. Their words are those
 * of the shop and of customers, as they stand there, and words that say nothing of the product. There are six at least
 * where there are templates for them: where little is known, the last of them are assumptions.
 */
export function anglesByRules(brief: StrategyBrief): Angle[] {
  const context = angleContext(brief);
  const taker = claimTaker(context.claims);
  const angles: Angle[] = [];
  const add = (template: TemplateId, draft: AngleDraft) => {
    const taken = angles.map(({ hook }) => hook);
    const angle = composeAngle(draft, template, context, taken);
    if (angle) angles.push(angle);
  };
  const left: TemplateId[] = [];
  for (const template of wanted(brief)) {
    const draft = WAYS[template](context, taker);
    if (draft?.isGrounded) add(template, draft);
    else if (draft) {
      // What speaks for others goes to them first.
      taker.release(draft.claim);
      left.push(template);
    }
  }
  for (const template of inRankOrder(left, context)) {
    const draft = angles.length < LEAST_ANGLES ? WAYS[template](context, taker) : null;
    if (draft) add(template, draft);
  }
  return angles.sort((one, other) => other.score - one.score);
}

function wanted({ templates }: StrategyBrief): TemplateId[] {
  return (Object.keys(WAYS) as TemplateId[]).filter((template) => templates.includes(template));
}

function inRankOrder(templates: readonly TemplateId[], { ranked }: AngleContext): TemplateId[] {
  return ranked.map(({ template }) => template).filter((template) => templates.includes(template));
}
