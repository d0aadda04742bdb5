/** Of an answer, in tokens, with what is thought about it. */
export const MODULE_TOKENS = 5_000;
export const ANGLES_TOKENS = 12_000;
