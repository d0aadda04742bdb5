/** Bytes that a file of the sample may have, and all of them: they are shown on the first screen. */
export const MOST_BYTES = { file: 25_000, all: 400_000 } as const;
