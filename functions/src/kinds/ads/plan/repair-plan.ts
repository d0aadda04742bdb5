import { COPY_LIMITS, type AdCopy } from '../../../../../lib/domain/ads/ad';
import { TEMPLATE_DETAILS, type TemplateId, type TemplateRange } from '../../../../../lib/domain/ads/template';
import { sameText, tidy, withoutFullStop } from '../../../copy/plain-text';
import { usableText } from '../../../copy/usable-text';
import type { ProposedAd } from '../../../providers/ad-planner';
import type { Composition } from './choose-compositions';
import type { PlannedAd, RulesPlan } from './plan-ads';
import { seededRandom, shuffled } from '../../../hashing/seeded-random';

interface RepairContext {
  rules: RulesPlan;
  range: TemplateRange;
  /** All that the person typed; nothing may be claimed beyond it. */
  said: string;
  jobId: string;
}

/** The points of these have set places (an offer and its end, a problem and its answer), which the rules know to fill. */
const SET_POINTS: ReadonlySet<TemplateId> = new Set(['limited_offer', 'problem_solution']);
/** Fewer don't make a list. */
const LEAST_POINTS = 2;

/**
 * As many ads as the rules planned, with what can be used of the proposals: a template that may
 * not be chosen or is used up becomes the rules' choice, a text that is empty, too long or claims
 * what the person did not say becomes the rules' words. Pure; the prompts are the rules' own.
 */
export function repairPlan(proposals: readonly ProposedAd[], context: RepairContext): PlannedAd[] {
  const take = compositionTaker(context);
  const { rules } = context;
  return rules.ads.map((own, index) => {
    const proposal = proposals[index];
    const composition = take(proposal?.template ?? null, own);
    const rulesCopy = rules.copyFor(composition);
    const copy = proposal ? repairCopy(proposal, composition.template, rulesCopy, context.said) : rulesCopy;
    return { number: own.number, ...composition, copy, prompt: rules.promptFor(composition.template, copy) };
  });
}

/** Gives each template's variations one after the other, in an order that is the same for the same job. */
function compositionTaker({ rules, range, jobId }: RepairContext) {
  const left = new Map<string, Composition[]>(
    rules.templates.map((template) => {
      const count = range[template]?.variations ?? 0;
      const variations = Array.from({ length: count }, (_, index) => ({ template, variation: index + 1 }));
      return [template, shuffled(variations, seededRandom(`${jobId}/${template}`))];
    }),
  );
  return (wanted: string | null, own: Composition): Composition => {
    if (rules.fixed) return { template: own.template, variation: own.variation };
    const others = [...rules.ads.map(({ template }) => template), ...rules.templates];
    for (const template of [wanted, own.template, ...others]) {
      const next = left.get(template ?? '')?.shift();
      if (next) return next;
    }
    // More ads than there are compositions: one comes again, as the rules repeat it.
    return { template: own.template, variation: own.variation };
  };
}

function repairCopy(proposal: ProposedAd, template: TemplateId, rules: AdCopy, said: string): AdCopy {
  const usable = (text: string | null, most: number) => usableText(text, most, said);
  const headline = usable(withoutFullStop(tidy(proposal.headline ?? '')), COPY_LIMITS.headline) ?? rules.headline;
  const line = usable(proposal.line, COPY_LIMITS.line) ?? rules.line;
  return {
    headline,
    line: sameText(line, headline) ? '' : line,
    call_to_action: usable(proposal.call_to_action, COPY_LIMITS.call_to_action) ?? rules.call_to_action,
    points: repairPoints(proposal, template, rules, said),
  };
}

function repairPoints({ points }: ProposedAd, template: TemplateId, rules: AdCopy, said: string): string[] {
  if (SET_POINTS.has(template)) return rules.points;
  const usable = (points ?? []).flatMap((point) => usableText(point, COPY_LIMITS.point, said) ?? []);
  const enough = usable.length >= LEAST_POINTS || !TEMPLATE_DETAILS[template].points;
  return enough ? usable.slice(0, COPY_LIMITS.points) : rules.points;
}
