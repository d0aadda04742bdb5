import { graphemesOf } from '../../../lib/domain/shared/graphemes';
import type { Language } from '../../../lib/domain/shared/language';
import { hasSign, readRanges, type SignRanges } from '../../../lib/domain/shared/sign-ranges';
import { FACE_SIGNS } from './face-signs';

const font = (file: string) => `@expo-google-fonts/${file}.ttf`;

/**
 * The files of each family, as packages bring them: what stands on an ad is drawn by these and by no font of the machine,
 * because nothing is set of which none of them has every part (`providers/studio/text/settable.ts`). After one was changed: `npm run fonts:signs`.
 */
export const FACES = {
  AdInter: [
    font('inter/500Medium/Inter_500Medium'),
    font('inter/700Bold/Inter_700Bold'),
    font('inter/900Black/Inter_900Black'),
  ],
  AdGrotesque: [font('bricolage-grotesque/800ExtraBold/BricolageGrotesque_800ExtraBold')],
  AdSerif: [font('instrument-serif/400Regular/InstrumentSerif_400Regular')],
  AdPoster: [font('anton/400Regular/Anton_400Regular')],
  AdHand: [font('caveat/700Bold/Caveat_700Bold')],
  AdSigns: [
    font('noto-sans-symbols/500Medium/NotoSansSymbols_500Medium'),
    font('noto-sans-symbols/700Bold/NotoSansSymbols_700Bold'),
    font('noto-sans-symbols/900Black/NotoSansSymbols_900Black'),
  ],
  AdMoreSigns: [font('noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular')],
  AdCairo: [
    font('cairo/500Medium/Cairo_500Medium'),
    font('cairo/700Bold/Cairo_700Bold'),
    font('cairo/900Black/Cairo_900Black'),
  ],
  // Whole words in one letter, as ﷺ and ﷼.
  AdNaskh: [
    font('noto-naskh-arabic/500Medium/NotoNaskhArabic_500Medium'),
    font('noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold'),
  ],
  AdHebrew: [
    font('heebo/500Medium/Heebo_500Medium'),
    font('heebo/700Bold/Heebo_700Bold'),
    font('heebo/900Black/Heebo_900Black'),
  ],
  AdHind: [font('hind/500Medium/Hind_500Medium'), font('hind/700Bold/Hind_700Bold')],
  AdThai: [
    font('noto-sans-thai/500Medium/NotoSansThai_500Medium'),
    font('noto-sans-thai/700Bold/NotoSansThai_700Bold'),
    font('noto-sans-thai/900Black/NotoSansThai_900Black'),
  ],
  AdNanum: [
    font('nanum-gothic/400Regular/NanumGothic_400Regular'),
    font('nanum-gothic/700Bold/NanumGothic_700Bold'),
    font('nanum-gothic/800ExtraBold/NanumGothic_800ExtraBold'),
  ],
  AdGothic: [
    font('biz-udpgothic/400Regular/BIZUDPGothic_400Regular'),
    font('biz-udpgothic/700Bold/BIZUDPGothic_700Bold'),
  ],
  AdHei: [font('noto-sans-sc/500Medium/NotoSansSC_500Medium'), font('noto-sans-sc/900Black/NotoSansSC_900Black')],
} as const satisfies Record<string, readonly string[]>;
export type Family = keyof typeof FACES;

/** Always there; those of voices come before all others. */
export const LATIN: readonly Family[] = ['AdInter', 'AdGrotesque', 'AdSerif', 'AdPoster', 'AdHand'];
/** Which of two has a sign must not depend on what was set before: the order is that in which they are looked through. */
const OTHERS: readonly Family[] = [
  'AdSigns',
  'AdMoreSigns',
  'AdCairo',
  'AdNaskh',
  'AdHebrew',
  'AdHind',
  'AdThai',
  'AdNanum',
];
export const HAN: readonly Family[] = ['AdGothic', 'AdHei'];

/** Families after a voice’s own, in the order in which a language reads its Chinese characters. */
export function fallbackFamilies(language: Language): readonly Family[] {
  return ['AdInter', ...OTHERS, ...(language === 'chinese' ? [...HAN].reverse() : HAN)];
}

const read = new Map<Family, SignRanges>();

function signsOf(family: Family): SignRanges {
  const known = read.get(family) ?? readRanges(FACE_SIGNS[family]);
  read.set(family, known);
  return known;
}

/** What is shaped and never drawn: joiners, soft hyphens, places for a break, marks of direction. */
const UNDRAWN = /[\u00ad\u200b-\u200d\u2060]/u;

/** Whether every part of a text can be drawn by this family, in all of its weights. */
export function familyHas(family: Family, text: string): boolean {
  for (const sign of text) {
    if (!UNDRAWN.test(sign) && !hasSign(signsOf(family), sign.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

const ALL = fallbackFamilies('english');

/** The family that draws one character as a whole; null where none can. */
export const familyFor = (grapheme: string): Family | null => ALL.find((family) => familyHas(family, grapheme)) ?? null;

/** The characters of a text that would be drawn as boxes, each once. */
export function undrawnSigns(text: string): string[] {
  const drawn = graphemesOf(text).filter((grapheme) => !/^\s+$/u.test(grapheme) && familyFor(grapheme) === null);
  return [...new Set(drawn)];
}
