import { LOGO_CENTER, LOGO_START, type Arrangement, type Format } from '../../formats';

/** The lower edge of `product` is the rim of the box. */
export const BOXED: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.15, 0.47, 0.62],
    product: [0.57, 0.1, 0.34, 0.6],
    headline: 0.15,
    align: 'start',
    anchor: 0.55,
    footer: [0, 0.82, 0.47, 0.16],
  },
  story: {
    logo: LOGO_CENTER,
    text: [0, 0.095, 1, 0.19],
    product: [0.16, 0.34, 0.68, 0.245],
    headline: 0.16,
    align: 'center',
    anchor: 0.25,
    footer: [0, 0.885, 1, 0.115],
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.14, 0.48, 0.64],
    product: [0.58, 0.1, 0.34, 0.64],
    headline: 0.12,
    align: 'start',
    anchor: 0.6,
    footer: [0, 0.84, 0.5, 0.16],
  },
  stack: {
    logo: LOGO_START,
    text: [0, 0.12, 1, 0.19],
    product: [0.2, 0.345, 0.6, 0.285],
    headline: 0.112,
    align: 'start',
    anchor: 0.2,
    footer: [0, 0.9, 1, 0.1],
  },
};

/** Where no button stands below the box, its room is the product's. */
export const ROOMY: Record<Format, Arrangement> = {
  ...BOXED,
  story: { ...BOXED.story, product: [0.12, 0.34, 0.76, 0.305] },
  stack: { ...BOXED.stack, product: [0.15, 0.345, 0.7, 0.335] },
};

/** Of the frame's height: where the box ends there. */
export const FOOT: Record<Format, number> = { wide: 0.92, side: 0.92, story: 0.8, stack: 0.91 };

/** Out of the box it stands on a podium, larger. */
export const OUT: Record<Format, Arrangement> = {
  wide: { ...BOXED.wide, product: [0.53, 0.1, 0.42, 0.74] },
  story: { ...BOXED.story, text: [0, 0.1, 1, 0.23], product: [0.08, 0.375, 0.84, 0.325] },
  // The button ends before the podium.
  side: { ...BOXED.side, product: [0.53, 0.12, 0.41, 0.74], footer: [0, 0.84, 0.445, 0.16] },
  stack: { ...BOXED.stack, product: [0.12, 0.35, 0.76, 0.43] },
};

/** In long scenes the shower of paper comes again, every four bars: beats. */
export const SHOWERS = 16;
