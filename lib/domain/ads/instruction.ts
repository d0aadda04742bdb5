/** Longest instruction of a remix, in characters. */
export const MAX_INSTRUCTION = 500;
