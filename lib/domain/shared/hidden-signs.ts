/** Ends of lines as other systems write them: Windows, old Macs, word processors, Unicode’s own. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
/** How a terminal is told of colours. */
const TERMINAL = /\u001b\[[0-9;?]*[A-Za-z]/gu;
/** Controls, marks of notes, and placeholders of objects. Tabs and ends of lines stay, and so do joiners and soft hyphens. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufff9-\ufffc\ufeff]/gu;
/** What turns or fences off the writing direction of everything behind it, up to the end of a page where it is never closed. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u206f]/gu;
/** Code points that are no characters, and never will be. */
const NONCHARACTERS = /\p{Noncharacter_Code_Point}/gu;
/** Half of a pair, as of an emoji that was cut: UTF-8 has no form for it. */
const HALVES = /\p{Surrogate}/gu;
/** Letters that nobody sees, by which words are hidden; a flag of a country’s part ends with some. */
const TAGS = /(\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f})|[\u{e0000}-\u{e007f}]/gu;
/** More marks on one letter are no writing, but a heap. */
const HEAPS = /(\p{M}{6})\p{M}+/gu;
/** Bullets of Word’s own fonts, which no other font has. */
const WORD_BULLETS = /[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf076]/gu;

/**
 * A text without what no person has typed to be seen: each line ends with `\n`, letters are composed, and no control, half
 * character or turn of the writing direction is left. Every text that a person gives goes through it on its way in.
 */
export function withoutHiddenSigns(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(TERMINAL, '')
    .replace(HALVES, '')
    .replace(CONTROLS, '')
    .replace(DIRECTIONS, '')
    .replace(NONCHARACTERS, '')
    .replace(TAGS, (_, flag: string | undefined) => flag ?? '')
    .replace(WORD_BULLETS, '•')
    .replace(HEAPS, '$1')
    .normalize('NFC');
}

/** What stands where bytes could not be read as the characters that somebody has written. */
const UNREAD = '\ufffd';

/** Whether a part of a text was lost before it came here, as when Latin-1 is sent as UTF-8. */
export const isGarbled = (text: string): boolean => text.includes(UNREAD);
