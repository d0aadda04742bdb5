/** What a pixel of a photo on a plain ground is. */
export const SUBJECT = 0;
export const GROUND = 1;
export const SHADOW = 2;
