import type { Oklch } from '../color/oklch';

/** What the studio can make of a person's words. */
export interface PromptWish {
  view: 'above' | null;
  /** Id in the catalogue. */
  background: number | null;
  /** Of wall and ground, where a colour is named and no material. */
  color: Oklch | null;
}

/** The first that is named wins; backgrounds by their ids. */
const MATERIALS: readonly (readonly [words: RegExp, background: number])[] = [
  [/\b(?:walnut|dark wood|mahogany|desk)\b/i, 2],
  [/\b(?:oak|wood(?:en)?|table|kitchen|breakfast|pine)\b/i, 1],
  [/\bmarble\b/i, 3],
  [/\b(?:linen|cloth|fabric|bed|cosy|cozy|cotton)\b/i, 4],
  [/\b(?:kraft|cardboard|brown paper|parcel)\b/i, 5],
  [/\b(?:beach|sand(?:y)?|summer|sea|holiday|desert)\b/i, 7],
  [/\bterrazzo\b/i, 8],
  [/\b(?:concrete|industrial|urban|cement|street)\b/i, 9],
  [/\b(?:slate|dark(?! (?:blue|green|red))|night|moody|dramatic|black)\b/i, 12],
  [/\b(?:sage|plants?|leaves|leafy|botanical|nature|natural|jungle|forest|garden)\b/i, 10],
  [/\b(?:blush|plaster|arch(?:way)?|terracotta)\b/i, 11],
  [/\b(?:white|clean|minimal(?:ist)?|studio|plain)\b/i, 6],
];

const COLORS: readonly (readonly [words: RegExp, color: Oklch])[] = [
  [/\b(?:navy|dark blue)\b/i, { l: 0.36, c: 0.08, h: 262 }],
  [/\b(?:sky|light blue|pale blue)\b/i, { l: 0.86, c: 0.05, h: 235 }],
  [/\b(?:teal|turquoise)\b/i, { l: 0.68, c: 0.085, h: 195 }],
  [/\bblue\b/i, { l: 0.68, c: 0.1, h: 250 }],
  [/\b(?:olive|dark green)\b/i, { l: 0.48, c: 0.06, h: 130 }],
  [/\b(?:mint|light green)\b/i, { l: 0.88, c: 0.06, h: 165 }],
  [/\bgreen\b/i, { l: 0.68, c: 0.09, h: 148 }],
  [/\b(?:yellow|lemon)\b/i, { l: 0.9, c: 0.12, h: 96 }],
  [/\b(?:orange|apricot|peach)\b/i, { l: 0.8, c: 0.1, h: 62 }],
  [/\b(?:pink|rose)\b/i, { l: 0.83, c: 0.075, h: 5 }],
  [/\b(?:red|crimson)\b/i, { l: 0.55, c: 0.15, h: 26 }],
  [/\b(?:purple|violet|lilac|lavender)\b/i, { l: 0.76, c: 0.075, h: 305 }],
  [/\b(?:gr[ae]y|silver)\b/i, { l: 0.76, c: 0.004, h: 250 }],
  [/\b(?:beige|cream|ivory)\b/i, { l: 0.91, c: 0.025, h: 82 }],
];

const ABOVE = /\b(?:flat ?lay|from above|top[- ]?down|top view|overhead|bird'?s[- ]eye|knolling)\b/i;

/** Reads view, material and colour out of a prompt, and nothing else. */
export function readPrompt(prompt: string): PromptWish {
  const named = <T>(table: readonly (readonly [RegExp, T])[]) =>
    table.find(([words]) => words.test(prompt))?.[1] ?? null;
  const background = named(MATERIALS);
  return { view: ABOVE.test(prompt) ? 'above' : null, background, color: background === null ? named(COLORS) : null };
}
