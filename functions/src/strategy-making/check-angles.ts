import { type Angle, LEAST_ANGLES, MOST_ANGLES } from '../../../lib/domain/strategy/angle';
import { type AngleContext, angleContext } from './angles/angle-context';
import type { ProposedAngle } from './angles/proposed-angle';
import type { ReadableSource } from '../research-reading/literal-in';
import { findProof } from './checks/find-words';
import { asAnother, repairAngle } from './angles/repair-angle';
import type { StrategyBrief } from './angles/strategy-brief';
import { anglesByRules } from './angles-by-rules';

export interface CheckedAngles {
  angles: Angle[];
  /** What was proposed and left out, and why: a sentence each. */
  refused: string[];
}

/**
 * What can be used of a model's angles: each has a proof that literally stands in a source about the product, says
 * nothing beyond it, and begins with another template and hook than the others. Rules' angles fill up to six.
 */
export function checkAngles(
  proposals: readonly ProposedAngle[],
  brief: StrategyBrief,
  sources: readonly ReadableSource[],
): CheckedAngles {
  const context = angleContext(brief);
  const angles: Angle[] = [];
  const refused: string[] = [];
  for (const proposal of proposals) {
    if (angles.length === MOST_ANGLES) break;
    const proof = findProof(proposal.proof?.text ?? '', brief.summary, sources);
    const angle = proof ? repairAngle(proposal, proof, context, angles) : 'its proof stands in no source.';
    if (typeof angle === 'string') refused.push(`“${proposal.title ?? proposal.hook ?? 'Untitled'}”: ${angle}`);
    else angles.push(angle);
  }
  return { angles: filledUp(angles, brief, context), refused };
}

function filledUp(angles: readonly Angle[], brief: StrategyBrief, context: AngleContext): Angle[] {
  const all = [...angles];
  for (const own of all.length < LEAST_ANGLES ? anglesByRules(brief) : []) {
    const angle = all.length < LEAST_ANGLES ? asAnother(own, all, context) : null;
    if (angle) all.push(angle);
  }
  return all.sort((one, other) => other.score - one.score);
}
