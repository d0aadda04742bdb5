import { graphemesOf } from '../../../../../lib/domain/shared/graphemes';
import { withoutHiddenSigns } from '../../../../../lib/domain/shared/hidden-signs';
import { familyFor } from '../../../typefaces/faces';

/** A text as the fonts of the package can draw it, whole, and what of it they can't. */
export interface SettableText {
  text: string;
  /** The characters that were left out, each once. */
  leftOut: readonly string[];
}

/** Signs that telephones draw in colours, as type has them. */
const TYPE_SIGNS: Readonly<Record<string, string>> = {
  '✅': '✓',
  '☑': '✓',
  '✔': '✓',
  '⭐': '★',
  '🌟': '★',
  '❌': '✗',
  '❎': '✗',
  '❗': '!',
  '❕': '!',
  '❓': '?',
  '❔': '?',
  '➕': '+',
  '➖': '–',
  '✖': '×',
  '➡': '→',
  '⬅': '←',
  '⬆': '↑',
  '⬇': '↓',
  '📞': '☎',
};

/** How a sign is to be drawn, in colours or as type. */
const PRESENTATION = /[\ufe0e\ufe0f]/gu;
const KEYCAP = /^([0-9#*])\u20e3$/u;
const COLOURED = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u{e0020}-\u{e007f}\u20e3]/u;
/** What may stand between letters though nobody sees it: joiners, breaks and their opposite, the soft hyphen. */
const KEPT = /^[\u00ad\u200b-\u200d\u2060]+$/u;
/** Two numbers that nothing but a blank without width keeps apart would be read as one. */
const BETWEEN_NUMBERS = /(?<=\p{Nd}\ufe0f?\u20e3?)\u200b+(?=\p{Nd})/gu;
const UNSEEN = /(?![\u00ad\u200b-\u200d\u2060])[\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Letters that are one with others of their alphabet in another dress: pasted as “fonts”, read by nobody’s fonts. */
const DRESSED = /[\u{1d400}-\u{1d7ff}]/gu;
/** Joiners change letters that join, and pull others apart. */
const STRAY_JOINER =
  /(?<![\p{Script=Arabic}\p{Script=Devanagari}]\p{M}*)[\u200c\u200d]|[\u200c\u200d](?![\p{Script=Arabic}\p{Script=Devanagari}])/gu;
/** Marks that have lost the letter which they belong to. */
const STRAY_MARKS = /(?<![\p{L}\p{M}\p{N}\p{P}\p{S}])(?:(?![\ufe0e\ufe0f])\p{M})+/gu;
const MOST_MARKS = 2;

const MOST_KNOWN = 400;
const known = new Map<string, SettableText>();

/**
 * A text of which every character is drawn by one face as a whole: what none has is replaced by its like or left out whole,
 * never drawn as a box, a part of itself, or by a font of the machine. Pure.
 */
export function settableText(text: string): SettableText {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = find(text);
  known.set(text, found);
  return found;
}

function find(text: string): SettableText {
  const apart = withoutHiddenSigns(text).replace(BETWEEN_NUMBERS, ' ');
  const plain = apart.replace(UNSEEN, (sign) => (/[\ufe0e\ufe0f]/u.test(sign) ? sign : ''));
  const undressed = plain.replace(STRAY_MARKS, '').replace(DRESSED, (letter) => letter.normalize('NFKC'));
  const leftOut = new Set<string>();
  let settable = '';
  let isGap = false;
  for (const grapheme of graphemesOf(undressed)) {
    const set = settableGrapheme(grapheme);
    if (set === '') leftOut.add(grapheme.trim());
    // What closes a sentence doesn't stand apart because of what is gone before it.
    if (isGap && /^[.,!?;:…)\]]/u.test(set)) settable = settable.trimEnd();
    isGap = set === '';
    settable += set;
  }
  return { text: settable.replace(STRAY_JOINER, '').replace(/\(\s*\)|\[\s*\]/gu, ''), leftOut: [...leftOut] };
}

/** The character as it can be drawn; empty where it can't. */
function settableGrapheme(grapheme: string): string {
  if (/^\s+$/u.test(grapheme) || KEPT.test(grapheme)) return grapheme;
  const sign = grapheme.replace(PRESENTATION, '');
  const key = KEYCAP.exec(sign)?.[1];
  const drawn = key ?? TYPE_SIGNS[sign] ?? (COLOURED.test(sign) || sign.includes('\u200d\u2640') ? '' : sign);
  if (drawn === '' || (isDrawn(drawn) && !isHeap(drawn))) return drawn;
  return [withFewMarks(drawn), likeOf(drawn)].find((other) => other !== '' && isDrawn(other)) ?? '';
}

const isDrawn = (text: string) => graphemesOf(text).every((grapheme) => familyFor(grapheme) !== null);

const LATIN_MARKED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]/u;

const isHeap = (grapheme: string) =>
  LATIN_MARKED.test(grapheme) && (grapheme.match(/\p{M}/gu)?.length ?? 0) > MOST_MARKS;

/** A letter without the marks that no face has with it. */
function withFewMarks(grapheme: string): string {
  const [first = '', ...rest] = grapheme;
  let drawn = first;
  for (const mark of rest) {
    const next = (drawn + mark).normalize('NFC');
    if (familyFor(next) !== null && !isHeap(next)) drawn = next;
  }
  return /^\p{M}/u.test(drawn) ? '' : drawn;
}

/** The same said in usual letters, as “(a)” for ⒜; figures stay figures, so that a raised ² becomes no 2. */
function likeOf(grapheme: string): string {
  const like = grapheme.normalize('NFKC');
  return like === grapheme || /\p{N}/u.test(like) ? '' : like;
}
