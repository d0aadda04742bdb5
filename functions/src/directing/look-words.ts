import type { Language } from '../../../lib/domain/shared/language';

/**
 * What a scene says of a product of which nobody has said more, while it is seen from near: it asks to look, and claims
 * nothing.
 */
export const LOOK_WORDS: Record<Language, readonly string[]> = {
  english: ['Take a closer look', 'Every detail, up close', 'See for yourself'],
  arabic: ['ألقِ نظرة عن قرب', 'كل التفاصيل عن قرب', 'شاهد بنفسك'],
  french: ['Regardez de plus près', 'Chaque détail, de près', 'Jetez un œil'],
  spanish: ['Míralo de cerca', 'Cada detalle, de cerca', 'Échale un vistazo'],
  german: ['Einmal genau hinsehen', 'Jedes Detail, ganz nah', 'Von Nahem betrachtet'],
  portuguese: ['Veja mais de perto', 'Cada detalhe, de perto', 'Dê uma olhada'],
  italian: ['Guarda più da vicino', 'Ogni dettaglio, da vicino', 'Dai un’occhiata'],
  turkish: ['Daha yakından bak', 'Her ayrıntı, yakından', 'Bir göz at'],
  hindi: ['ज़रा पास से देखें', 'हर बारीकी, क़रीब से', 'एक नज़र डालें'],
  japanese: ['もっと近くで見る', '細部まで、じっくりと', 'ぜひご覧ください'],
  korean: ['더 가까이에서 보기', '디테일까지, 가까이', '한번 살펴보세요'],
  chinese: ['近距离看一看', '每处细节，尽在眼前', '不妨细细看'],
};
