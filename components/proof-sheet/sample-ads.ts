import { TEMPLATE_DETAILS, type TemplateId } from '@/lib/domain/ads/template';
import { AD_SIZES, type AspectRatio } from '@/lib/domain/shared/aspect-ratio';

export interface SampleAd {
  template: TemplateId;
  variation: number;
  headline: string;
}

/**
 * The ads of an invented product that lie in public/sample, in the order in which they are shown: neighbours differ in
 * template and ground. `npm run ads:sample` draws them.
 */
export const SAMPLE_ADS: readonly SampleAd[] = [
  { template: 'product_hero', variation: 1, headline: 'Oat milk and aloe keep skin soft' },
  { template: 'lifestyle', variation: 1, headline: 'Clean hands that smell of a meadow after rain' },
  { template: 'unboxing_reveal', variation: 3, headline: 'Meadow Hand Wash' },
  { template: 'eco_friendly', variation: 1, headline: 'Refillable glass bottle' },
  { template: 'multi_feature', variation: 3, headline: 'Made in small batches by the sea' },
  { template: 'ugc_authentic', variation: 3, headline: 'Tired of dry hands after every wash?' },
  { template: 'product_hero', variation: 2, headline: 'Made in small batches by the sea' },
  { template: 'problem_solution', variation: 3, headline: 'Oat milk and aloe keep skin soft' },
  { template: 'lifestyle', variation: 2, headline: 'Meadow Hand Wash' },
  { template: 'unboxing_reveal', variation: 2, headline: 'Clean hands that smell of a meadow after rain' },
  { template: 'ugc_authentic', variation: 2, headline: 'Made in small batches by the sea' },
  { template: 'comparison_chart', variation: 3, headline: 'Made in small batches by the sea' },
];

/** How many there are of each format: all of the one that a new ticket has, the best of the others. */
export const SAMPLE_COUNTS: Record<AspectRatio, number> = { '1:1': 12, '16:9': 8, '9:16': 8, '4:5': 8 };

/** Pixels across: about twice the width of a frame on a sheet of six. */
export const SAMPLE_WIDTHS: Record<AspectRatio, number> = { '1:1': 440, '16:9': 560, '9:16': 300, '4:5': 380 };

/** A sample ad as a sheet shows it. */
export interface ShownSample {
  src: string;
  alt: string;
  width: number;
  height: number;
}

/** The file of the `number`th ad (1, 2, 3…) in public/sample. */
export function sampleFile(ratio: AspectRatio, number: number): string {
  return `made-${ratio.replace(':', 'x')}-${String(number).padStart(2, '0')}.avif`;
}

/** The sample ads of a sheet of `count`: fewer where there are not so many in its format. */
export function samplesFor(count: number, ratio: AspectRatio): ShownSample[] {
  const width = SAMPLE_WIDTHS[ratio];
  const height = Math.round((width * AD_SIZES[ratio].height) / AD_SIZES[ratio].width);
  return SAMPLE_ADS.slice(0, Math.min(count, SAMPLE_COUNTS[ratio])).map(({ template, headline }, index) => ({
    src: `/sample/${sampleFile(ratio, index + 1)}`,
    alt: `Sample ad, ${TEMPLATE_DETAILS[template].name.toLowerCase()}: “${headline}”`,
    width,
    height,
  }));
}
