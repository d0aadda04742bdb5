/** Of an answer, in tokens, with what is thought about it. */
export const PERSONAS_TOKENS = 8_000;
