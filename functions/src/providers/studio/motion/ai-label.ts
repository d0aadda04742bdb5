import type { Language } from '../../../../../lib/domain/shared/language';
import { safePart } from '../stage';
import { VOICES } from '../text/voice';
import { setChip } from './chip';
import type { FilmSet } from './film-set';
import type { Pen } from './pen';

const MADE_WITH_AI: Record<Language, string> = {
  english: 'Made with AI',
  arabic: 'صُنع بالذكاء الاصطناعي',
  french: 'Créé avec l’IA',
  spanish: 'Hecho con IA',
  german: 'Mit KI erstellt',
  portuguese: 'Feito com IA',
  italian: 'Creato con l’IA',
  turkish: 'Yapay zekâ ile yapıldı',
  hindi: 'एआई से बनाया गया',
  japanese: 'AIで作成',
  korean: 'AI로 제작',
  chinese: '由 AI 制作',
};

/** Long before the film begins: the label does not come, it is there. */
const ALWAYS = -10_000;

/** Says in a corner of every frame that the film is made with AI. */
export function setAiLabel(set: FilmSet): (pen: Pen, frame: number) => void {
  const { palette, language, script, fps } = set;
  const [first] = script.scenes;
  const frames = script.scenes.reduce((sum, scene) => sum + scene.frames, 0);
  if (!first) return () => undefined;
  const whole = { ...first, ...{ index: 0, isFirst: true, isLast: true, start: 0, frames, entering: 0, leaving: 0 } };
  const style = { fill: palette.paper, align: 'end', scale: 0.74, tall: 2.2, voice: VOICES.text } as const;
  const chip = setChip(set, whole, MADE_WITH_AI[language], safePart(set, 0.45, 0, 0.55, 0.06), style, { at: ALWAYS });
  return (pen, frame) =>
    chip.draw(pen, { frame, filmFrame: frame, seconds: frame / fps, lasts: frames / fps, share: frame / frames });
}

/** Every sign that the label may need a font for. */
export const aiLabelOf = (language: Language) => MADE_WITH_AI[language];
