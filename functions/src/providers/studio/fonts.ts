import { GlobalFonts } from '@napi-rs/canvas';
import { createRequire } from 'node:module';
import type { Language } from '../../../../lib/domain/shared/language';

// Resolved from the packages at run time, so that the fonts are found from the bundle as well.
const { resolve } = createRequire(import.meta.url);

type FontSet = 'latin' | 'arabic' | 'devanagari' | 'korean' | 'han';

interface FontFile {
  family: string;
  file: string;
}

const font = (family: string, file: string): FontFile => ({ family, file: `@expo-google-fonts/${file}.ttf` });

const FONT_SETS: Record<FontSet, { script: RegExp; files: readonly FontFile[] }> = {
  latin: {
    script: /^/,
    files: [
      font('AdInter', 'inter/500Medium/Inter_500Medium'),
      font('AdInter', 'inter/700Bold/Inter_700Bold'),
      font('AdGrotesque', 'bricolage-grotesque/800ExtraBold/BricolageGrotesque_800ExtraBold'),
      font('AdSerif', 'instrument-serif/400Regular/InstrumentSerif_400Regular'),
      font('AdPoster', 'anton/400Regular/Anton_400Regular'),
      font('AdHand', 'caveat/700Bold/Caveat_700Bold'),
    ],
  },
  arabic: {
    script: /\p{Script=Arabic}/u,
    files: [
      font('AdCairo', 'cairo/500Medium/Cairo_500Medium'),
      font('AdCairo', 'cairo/700Bold/Cairo_700Bold'),
      font('AdCairo', 'cairo/900Black/Cairo_900Black'),
    ],
  },
  devanagari: {
    script: /\p{Script=Devanagari}/u,
    files: [font('AdHind', 'hind/500Medium/Hind_500Medium'), font('AdHind', 'hind/700Bold/Hind_700Bold')],
  },
  korean: {
    script: /\p{Script=Hangul}/u,
    files: [
      font('AdNanum', 'nanum-gothic/400Regular/NanumGothic_400Regular'),
      font('AdNanum', 'nanum-gothic/700Bold/NanumGothic_700Bold'),
      font('AdNanum', 'nanum-gothic/800ExtraBold/NanumGothic_800ExtraBold'),
    ],
  },
  han: {
    script: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u,
    files: [
      font('AdGothic', 'biz-udpgothic/400Regular/BIZUDPGothic_400Regular'),
      font('AdGothic', 'biz-udpgothic/700Bold/BIZUDPGothic_700Bold'),
      font('AdHei', 'noto-sans-sc/500Medium/NotoSansSC_500Medium'),
      font('AdHei', 'noto-sans-sc/900Black/NotoSansSC_900Black'),
    ],
  },
};

const registered = new Set<FontSet>();

/** Registers the fonts that `text` needs, each once in the life of the process; they are 10 MB for Chinese. */
export function needFonts(text: string): void {
  for (const [name, { script, files }] of Object.entries(FONT_SETS) as [FontSet, (typeof FONT_SETS)[FontSet]][]) {
    if (registered.has(name) || !script.test(text)) continue;
    for (const { family, file } of files) GlobalFonts.registerFromPath(resolve(file), family);
    registered.add(name);
  }
}

/** Families after a Latin one, in the order in which a language reads its Chinese characters. */
export function fallbackFamilies(language: Language): string {
  const han = language === 'chinese' ? 'AdHei, AdGothic' : 'AdGothic, AdHei';
  return `AdCairo, AdHind, AdNanum, ${han}`;
}
