/** What mail programs and their servers let through: a GIF has fewer bytes than this. */
export const MOST_GIF_BYTES = 8_000_000;
