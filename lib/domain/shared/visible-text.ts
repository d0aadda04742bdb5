/**
 * What can't be seen, as the inside of a character class: blanks, controls, what only joins or marks other characters, and
 * fillers that count as letters. `firestore.rules` have the same, which a test holds.
 */
export const UNSEEN = String.raw`\s\p{C}\p{Z}\p{M}\u115F\u1160\u3164\uFFA0\u2800`;
/** A letter that is no filler, or a digit. */
export const SAID = String.raw`[^\P{L}\u115F\u1160\u3164\uFFA0]|\p{N}`;

const SEEN_PATTERN = new RegExp(`[^${UNSEEN}]`, 'u');
const SAID_PATTERN = new RegExp(SAID, 'u');

/** Whether a text has anything that can be seen. */
export const isVisible = (text: string): boolean => SEEN_PATTERN.test(text);

/** Whether a text has a letter or a digit: what every script can be set in. */
export const saysSomething = (text: string): boolean => SAID_PATTERN.test(text);
