import { type CueList, type Cues, cueText, everyCue, findCue } from '../../../copy/cues/cue-words';
import { hexToOklch, type Oklch } from '../color/oklch';

interface NameOfColor {
  color: Oklch;
  cues: Cues;
}

/** Colours that people ask for by name, as one would expect to see them on an ad, in every language of ads. */
const COLOR_NAMES = {
  red: {
    color: { l: 0.55, c: 0.21, h: 27 },
    cues: {
      english: 'red, crimson, scarlet',
      arabic: 'أحمر, حمراء',
      french: 'rouge*',
      spanish: 'roj*',
      german: 'rot, rote, roten, roter, rotes, dunkelrot*, hellrot*',
      portuguese: 'vermelh*',
      italian: 'rosso, rossa, rossi, rosse',
      turkish: 'kırmızı*',
      hindi: 'लाल',
      japanese: '赤い, 赤く, 赤色, 赤に',
      korean: '빨간, 빨강, 붉은',
      chinese: '红色',
    },
  },
  orange: {
    color: { l: 0.7, c: 0.17, h: 55 },
    cues: {
      english: 'orange',
      arabic: 'برتقالي*',
      french: 'orange, orangé*',
      spanish: 'naranja*, anaranjad*',
      german: 'orange*',
      portuguese: 'laranja*, alaranjad*',
      italian: 'arancion*',
      turkish: 'turuncu*',
      hindi: 'नारंगी',
      japanese: 'オレンジ, 橙色',
      korean: '주황, 오렌지',
      chinese: '橙色, 橘色',
    },
  },
  yellow: {
    color: { l: 0.86, c: 0.17, h: 95 },
    cues: {
      english: 'yellow, lemon',
      arabic: 'أصفر, صفراء',
      french: 'jaune*',
      spanish: 'amarill*',
      german: 'gelb*',
      portuguese: 'amarel*',
      italian: 'giall*',
      turkish: 'sarı, sarıya, sarıyla',
      hindi: 'पील*',
      japanese: '黄色',
      korean: '노란, 노랑',
      chinese: '黄色',
    },
  },
  green: {
    color: { l: 0.52, c: 0.14, h: 150 },
    cues: {
      english: 'green',
      arabic: 'أخضر, خضراء',
      french: 'vert, verte, verts, vertes',
      spanish: 'verde, verdes',
      german: 'grün, grüne, grünen, grüner, grünes, dunkelgrün*, hellgrün*',
      portuguese: 'verde, verdes',
      italian: 'verde, verdi',
      turkish: 'yeşil*',
      hindi: 'हरा, हरे, हरी',
      japanese: '緑色, 緑に, グリーン',
      korean: '초록, 녹색',
      chinese: '绿色',
    },
  },
  turquoise: {
    color: { l: 0.65, c: 0.11, h: 195 },
    cues: {
      english: 'turquoise, teal, cyan',
      arabic: 'فيروزي*, تركواز*',
      french: 'turquoise*, cyan',
      spanish: 'turquesa*',
      german: 'türkis*',
      portuguese: 'turquesa*',
      italian: 'turchese*',
      turkish: 'turkuaz*',
      hindi: 'फ़िरोज़ी, फिरोजी',
      japanese: 'ターコイズ, 青緑',
      korean: '청록',
      chinese: '青色, 青绿, 蓝绿',
    },
  },
  blue: {
    color: { l: 0.5, c: 0.18, h: 258 },
    cues: {
      english: 'blue, navy',
      arabic: 'أزرق, زرقاء',
      french: 'bleu*',
      spanish: 'azul*',
      german: 'blau*, dunkelblau*, hellblau*',
      portuguese: 'azul, azuis, azulad*',
      italian: 'blu, azzurr*',
      turkish: 'mavi*',
      hindi: 'नील*',
      japanese: '青い, 青く, 青色, 青に, ブルー',
      korean: '파란, 파랑',
      chinese: '蓝色',
    },
  },
  purple: {
    color: { l: 0.5, c: 0.19, h: 305 },
    cues: {
      english: 'purple, violet, lilac, lavender',
      arabic: 'بنفسجي*, أرجواني*',
      french: 'violet*, pourpre*, lilas, lavande',
      spanish: 'morad*, violeta*, púrpura*, lavanda',
      german: 'lila, violett*, lavendel*',
      portuguese: 'roxo, roxa, roxos, roxas, violeta*, lavanda',
      italian: 'viola, lilla, lavanda',
      turkish: 'mor, mora, eflatun*, lavanta*',
      hindi: 'बैंगनी',
      japanese: '紫色, 紫の, 紫に, 紫で, ラベンダー',
      korean: '보라, 라벤더',
      chinese: '紫色, 薰衣草',
    },
  },
  pink: {
    color: { l: 0.7, c: 0.17, h: 355 },
    cues: {
      english: 'pink, magenta',
      arabic: 'وردي*, زهري',
      french: 'rose, roses',
      spanish: 'rosa, rosado, rosada, rosas',
      german: 'rosa, pink*',
      portuguese: 'rosa, rosado, rosada',
      italian: 'rosa',
      turkish: 'pembe*',
      hindi: 'गुलाबी',
      japanese: 'ピンク, 桃色',
      korean: '분홍, 핑크',
      chinese: '粉色, 粉红',
    },
  },
  brown: {
    color: { l: 0.42, c: 0.08, h: 55 },
    cues: {
      english: 'brown, chocolate',
      arabic: 'بني, بنية',
      french: 'marron*, brun, brune, bruns, brunes',
      spanish: 'marrón, marron, marrones',
      german: 'braun*',
      portuguese: 'marrom, marrons, castanho, castanha',
      italian: 'marrone, marroni',
      turkish: 'kahverengi*',
      hindi: 'भूर*',
      japanese: '茶色, ブラウン',
      korean: '갈색',
      chinese: '棕色, 褐色, 咖啡色',
    },
  },
} as const satisfies Record<string, NameOfColor>;

export type ColorName = keyof typeof COLOR_NAMES;
const NAMES = Object.keys(COLOR_NAMES) as ColorName[];

/** What each name is called. */
export const COLOR_LISTS: ReadonlyMap<ColorName, CueList> = new Map(
  NAMES.map((name) => [name, everyCue(COLOR_NAMES[name].cues)]),
);

export interface NamedColor {
  /** In the words of a note for the person. */
  name: string;
  color: Oklch;
}

/** The colours that an instruction names, by a word or as `#RRGGBB`, in the order in which it does. */
export function readNamedColors(instruction: string): NamedColor[] {
  const codes = [...instruction.matchAll(/#[0-9a-f]{6}(?![0-9a-f])/giu)].map(([code]) => ({
    name: code.toUpperCase(),
    color: hexToOklch(code),
  }));
  if (codes.length > 0) return codes;
  const text = cueText(instruction);
  return [...COLOR_LISTS]
    .map(([name, list]) => ({ name, color: COLOR_NAMES[name].color, at: findCue(text, list)?.at ?? -1 }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
    .map(({ name, color }) => ({ name, color }));
}
