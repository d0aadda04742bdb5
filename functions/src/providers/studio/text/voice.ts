import { LANGUAGE_DETAILS, type Language } from '../../../../../lib/domain/shared/language';
import { fallbackFamilies, type Family, familyHas } from '../../../typefaces/faces';
import { needFonts } from '../fonts';
import { settableText } from './settable';

/** A way of setting type: its family, weight, and how its lines stand. */
export interface Voice {
  family: Family;
  weight: number;
  /** For scripts that the family doesn't have; another weight than the file's would be smeared. */
  otherWeight: number;
  /** Line height in ems for Latin; other scripts need more. */
  leading: number;
  /** Letter spacing in ems, for scripts whose letters don't join. */
  tracking: number;
  uppercase: boolean;
}

export const VOICES = {
  grotesque: {
    family: 'AdGrotesque',
    weight: 800,
    otherWeight: 900,
    leading: 1.02,
    tracking: -0.025,
    uppercase: false,
  },
  serif: { family: 'AdSerif', weight: 400, otherWeight: 700, leading: 1.02, tracking: -0.01, uppercase: false },
  poster: { family: 'AdPoster', weight: 400, otherWeight: 900, leading: 1.14, tracking: 0.005, uppercase: true },
  text: { family: 'AdInter', weight: 500, otherWeight: 500, leading: 1.38, tracking: -0.005, uppercase: false },
  strong: { family: 'AdInter', weight: 700, otherWeight: 700, leading: 1.2, tracking: -0.005, uppercase: false },
  wordmark: { family: 'AdGrotesque', weight: 800, otherWeight: 900, leading: 1.2, tracking: -0.02, uppercase: false },
  label: { family: 'AdInter', weight: 700, otherWeight: 700, leading: 1.2, tracking: 0.09, uppercase: true },
  /** Written by hand, in Latin. */
  hand: { family: 'AdHand', weight: 700, otherWeight: 500, leading: 0.98, tracking: 0, uppercase: false },
  /** On boxes behind each line, as story apps set it. */
  sticker: { family: 'AdInter', weight: 700, otherWeight: 700, leading: 1.2, tracking: -0.015, uppercase: false },
} as const satisfies Record<string, Voice>;

/** Everything that the canvas has to be told to set a text; sizes are for 1 px per em. */
export interface Setting {
  text: string;
  /** What no face has, and is not set therefore. */
  leftOut: readonly string[];
  font: (size: number) => string;
  leading: number;
  tracking: number;
  rtl: boolean;
  lang: string;
}

const JOINED = /[\p{Script=Arabic}\p{Script=Devanagari}]/u;
const TALL = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}]/u;
const MARKED = /\p{Script=Hebrew}/u;
const SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const BLANKS = /[^\S\u00a0\u202f\u2007]+/gu;
const ENDS = /^[\s\u200b]+|[\s\u200b]+$/gu;

/** True when at least half of the words are written from right to left: a foreign brand in front doesn't turn the text. */
export function isRtl(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const rtl = words.filter((word) => RTL.test(word)).length;
  return rtl > 0 && rtl * 2 >= words.length;
}

/** How a text is set by a voice, in a language. Letters that join keep no spacing; tall scripts get room. */
export function setting(text: string, voice: Voice, language: Language): Setting {
  const { tag } = LANGUAGE_DETAILS[language];
  const { text: settable, leftOut } = settableText(text);
  const spaced = settable.replace(BLANKS, ' ').replace(ENDS, '');
  const shown = voice.uppercase ? spaced.toLocaleUpperCase(tag) : spaced;
  needFonts(shown);
  const script = TALL.test(shown) ? 1.36 : SQUARE.test(shown) ? 1.24 : MARKED.test(shown) ? 1.16 : 1;
  const isOwn = hasLetters(voice.family, shown);
  const families = [...(isOwn ? [voice.family] : []), ...fallbackFamilies(language)].join(', ');
  return {
    text: shown,
    leftOut,
    font: (size) => `${isOwn ? voice.weight : voice.otherWeight} ${size}px ${families}`,
    leading: Math.max(voice.leading, script),
    tracking: JOINED.test(shown) ? 0 : SQUARE.test(shown) ? Math.max(0, voice.tracking) : voice.tracking,
    rtl: isRtl(shown),
    lang: tag,
  };
}

/** Whether a family has every letter and figure: no word is set in two. */
const hasLetters = (family: Family, text: string) => familyHas(family, text.replace(/[^\p{L}\p{M}\p{N}]/gu, ''));
