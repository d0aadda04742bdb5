/** What a pixel of a photo on a plain ground is. */
export const SUBJECT = 0;
export const GROUND = 1;
export const SHADOW = 2;
/** A stain on the ground, which goes with it. */
export const SPECK = 3;
