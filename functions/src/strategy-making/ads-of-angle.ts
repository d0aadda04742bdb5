import type { TemplateRange } from '../../../lib/domain/ads/template';
import type { ApproveAngleInput } from '../../../lib/domain/kinds/strategy/approve-angle';
import type { AngleBrief } from '../../../lib/domain/strategy/angle-brief';
import { seededRandom } from '../hashing/seeded-random';
import { chooseCompositions, type Composition } from '../kinds/ads/plan/choose-compositions';
import type { PlannedAd } from '../kinds/ads/plan/plan-ads';
import { scenePrompt } from './scene-prompt';
import { copyOfAngle, wordsOfAngle } from './words-of-angle';

/** Between templates: more than chance may lift one, so that they come in the angle's order. */
const STEP = 10;

/**
 * The ads of a job for an angle: its templates one after the other and each in another composition, its headlines in
 * turns, its promise or proof as the line. What a person has put in words of their own stands as it is; of the rest,
 * nothing says more than the proof and the product's description. Nothing is translated. The same job always gets the
 * same ads. Throws where none of the angle's templates can be made.
 */
export function adsOfAngle(input: ApproveAngleInput, jobId: string, range: TemplateRange): PlannedAd[] {
  const words = wordsOfAngle(input);
  const { templates } = input.angle;
  const pairs = templates.reduce((sum, template) => sum + (range[template]?.variations ?? 0), 0);
  return compositionsOf(input.angle, input.count, range, jobId).map((composition, index) => {
    // Where the compositions come again, they come with another headline.
    const copy = copyOfAngle(words, composition, index + Math.floor(index / pairs));
    return { number: index + 1, ...composition, copy, prompt: scenePrompt(input, composition.template, copy) };
  });
}

function compositionsOf({ templates }: AngleBrief, count: number, range: TemplateRange, jobId: string): Composition[] {
  const ranked = templates.map((template, index) => ({ template, score: -STEP * index, suits: true }));
  return chooseCompositions(count, ranked, range, seededRandom(jobId));
}
