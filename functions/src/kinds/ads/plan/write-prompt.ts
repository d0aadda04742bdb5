import type { AdCopy } from '../../../../../lib/domain/ads/ad';
import type { BulkDynamicInput } from '../../../../../lib/domain/kinds/ads/bulk-dynamic';
import { TEMPLATE_DETAILS, type TemplateId } from '../../../../../lib/domain/ads/template';

/** What was asked of the provider, in words that a person can read beside the ad; the same for every variation. */
export function writePrompt(input: BulkDynamicInput, template: TemplateId, copy: AdCopy): string {
  const { name, summary } = TEMPLATE_DETAILS[template];
  const words = [copy.headline, copy.line, copy.call_to_action].filter((text) => text !== '');
  return [
    `${name} ad (${summary.toLowerCase()}) for ${input.brand_name} ${input.product_full_name}.`,
    `Colours ${input.primary_color_hex} and ${input.secondary_color_hex}, format ${input.aspect_ratio}.`,
    `Words: ${words.map((text) => `“${text}”`).join(', ')}.`,
  ].join(' ');
}
