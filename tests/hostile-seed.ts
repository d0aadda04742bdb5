/**
 * What generated attacks are made from: the same seed makes the same ones. Tests have one of their own and few of them;
 * `npm run test:hostile` says both, and prints them.
 */
export const HOSTILE_SEED = Number(process.env.HOSTILE_SEED ?? 20_261_129);

/** How many attacks are generated: `few` in a test run, as many times more as `test:hostile` asks for. */
export const attacks = (few: number): number => few * Number(process.env.HOSTILE_TIMES ?? 1);
