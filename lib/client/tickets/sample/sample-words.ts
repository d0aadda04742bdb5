import { SAMPLE_COLORS, SAMPLE_NAMES, type SampleWords } from './sample-ticket';

/** An invented product, told as a shop would tell it. */
export const SAMPLE_WORDS: SampleWords = {
  ...SAMPLE_NAMES,
  ...SAMPLE_COLORS,
  product_description: [
    'A gentle hand wash that smells of wild fern and fresh mint. Tired of dry hands after every wash? Oat milk and aloe keep skin soft.',
    '• Refillable glass bottle\n• Vegan down to the last drop\n• Rinses off in seconds\n• Lasts for 400 washes',
    'Clean hands that smell of a meadow after rain. Made in small batches by the sea.',
  ].join('\n\n'),
  count: 6,
};

/** Its photo, cut out, and its brand's logo, as they lie in public/. */
export const SAMPLE_FILES = {
  photo: { name: 'meadow-hand-wash.webp', type: 'image/webp' },
  logo: { name: 'ferncombe-logo.webp', type: 'image/webp' },
} as const;
