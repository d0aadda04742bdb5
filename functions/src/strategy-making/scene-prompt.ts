import type { AdCopy } from '../../../lib/domain/ads/ad';
import type { TemplateId } from '../../../lib/domain/ads/template';
import type { ApproveAngleInput } from '../../../lib/domain/kinds/strategy/approve-angle';
import { writePrompt } from '../kinds/ads/plan/write-prompt';

/** What is asked of whoever makes an ad of an angle, in words that a person can read beside it. */
export function scenePrompt(input: ApproveAngleInput, template: TemplateId, copy: AdCopy): string {
  const { angle } = input;
  return [
    writePrompt(input, template, copy),
    `Angle: ${angle.title}.`,
    `It promises “${angle.promise}”, which “${angle.proof.text}” proves; show nothing beyond that.`,
    ...(angle.tone === '' ? [] : [`Tone: ${angle.tone}.`]),
  ].join(' ');
}
