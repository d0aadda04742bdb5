import type { BulkDynamicInput } from '../../../../../lib/domain/kinds/ads/bulk-dynamic';
import type { AdVersion } from '../../../../../lib/domain/ads/conversation';
import type { MakeRequest } from '../../../../../lib/domain/jobs/request';
import { writePrompt } from '../plan/write-prompt';
import type { AdBrief } from '../../../providers/provider';
import { copyOfEdit } from './edit-decisions';

/** What a version is, before it is made. */
export type VersionDescription = Pick<
  AdVersion,
  'template' | 'variation' | 'aspect_ratio' | 'copy' | 'prompt' | 'colors' | 'draft' | 'instruction'
>;

/**
 * What a request makes of the version that it is based on. An edit keeps the scene as long as it
 * keeps the template; only making it again in a large size ends its being a draft. Pure.
 */
export function describeVersion(wish: MakeRequest, base: AdVersion, input: BulkDynamicInput): VersionDescription {
  const { template, variation, aspect_ratio, copy, prompt, colors, draft } = base;
  const same = { template, variation, aspect_ratio, copy, prompt, colors, draft, instruction: null };
  if (wish.type === 'remake_ad') return { ...same, draft: false };
  if (wish.type === 'remix_ad') return { ...same, instruction: wish.instruction };
  const words = copyOfEdit(wish, input);
  const { template: other, variation: composition, aspect_ratio: ratio } = wish;
  const scene = other === template ? prompt : writePrompt({ ...input, aspect_ratio: ratio }, other, words);
  return { ...same, template: other, variation: composition, aspect_ratio: ratio, copy: words, prompt: scene };
}

/** What was made in the end, where the maker has followed an instruction in its own way. */
export function descriptionOf(
  { template, variation, copy, primaryColor: primary, secondaryColor: secondary }: AdBrief,
  { primary_color_hex, secondary_color_hex }: BulkDynamicInput,
): Pick<VersionDescription, 'template' | 'variation' | 'copy' | 'colors'> {
  const isBrands = primary === primary_color_hex && secondary === secondary_color_hex;
  return { template, variation, copy, colors: isBrands ? null : { primary, secondary } };
}
