/** The job that is measured. */
export const ADS = 20;
export const AT_ONCE = 4;
/** How long the studio takes for an ad at least. */
export const MS_PER_AD = 1000;
