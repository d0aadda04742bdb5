import type { AdCopy } from '../../../lib/domain/ad';
import type { BulkDynamicInput } from '../../../lib/domain/bulk-dynamic';
import { TEMPLATE_DETAILS } from '../../../lib/domain/template';
import type { Composition } from './plan-ads';

/** What was asked of the provider, in words that a person can read beside the ad. */
export function writePrompt(input: BulkDynamicInput, composition: Composition, copy: AdCopy): string {
  const { name, summary } = TEMPLATE_DETAILS[composition.template];
  const words = [copy.headline, copy.line, copy.call_to_action].filter((text) => text !== '');
  return [
    `${name} ad (${summary.toLowerCase()}, variation ${composition.variation}) for ${input.brand_name} ${input.product_full_name}.`,
    `Colours ${input.primary_color_hex} and ${input.secondary_color_hex}, format ${input.aspect_ratio}.`,
    `Words: ${words.map((text) => `“${text}”`).join(', ')}.`,
  ].join(' ');
}
