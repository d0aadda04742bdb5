import type { Cues } from '../../../copy/cues/cue-words';

/** Words of a shade, beside the name of a colour: after it where the language does so, before it elsewhere. */
interface ShadeWords {
  before: Cues;
  after: Cues;
}

const NONE: Cues = {
  english: '',
  arabic: '',
  french: '',
  spanish: '',
  german: '',
  portuguese: '',
  italian: '',
  turkish: '',
  hindi: '',
  japanese: '',
  korean: '',
  chinese: '',
};

export const SHADES: Record<'dark' | 'light', ShadeWords> = {
  dark: {
    before: {
      ...NONE,
      english: 'dark, deep',
      german: 'dunkel*, dunkle*, tief*',
      turkish: 'koyu',
      hindi: 'गहर*',
      japanese: '濃い, 深い, 暗い, ダーク',
      korean: '진한, 짙은, 어두운, 다크',
      chinese: '深, 暗',
    },
    after: {
      ...NONE,
      arabic: 'داكن*, غامق*',
      french: 'foncé*, sombre*, profond*',
      spanish: 'oscur*, profund*',
      portuguese: 'escur*, profund*',
      italian: 'scur*, profond*',
    },
  },
  light: {
    before: {
      ...NONE,
      english: 'light, pale, soft, pastel',
      german: 'hell*, zart*, blass*, pastell*',
      turkish: 'açık, soluk, pastel',
      hindi: 'हल्क*',
      japanese: '薄い, 淡い, 明るい',
      korean: '연한, 옅은, 밝은, 파스텔',
      chinese: '浅, 淡',
    },
    after: {
      ...NONE,
      arabic: 'فاتح*',
      french: 'clair*, pâle*, pastel',
      spanish: 'clar*, pálid*, pastel',
      portuguese: 'clar*, pálid*, pastel',
      italian: 'chiar*, pallid*, pastello',
    },
  },
};
