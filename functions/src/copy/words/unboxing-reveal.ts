import type { LocalisedWords } from '../template-words';

export const UNBOXING_REVEAL_WORDS = {
  english: { calls: ['Unbox yours', 'Take a first look', 'Open it up'] },
  arabic: { calls: ['افتح علبتك', 'ألقِ النظرة الأولى', 'اكتشف ما بداخلها'] },
  french: { calls: ['Ouvrir la boîte', 'À découvrir', 'Voir l’intérieur'] },
  spanish: { calls: ['Ábrelo ya', 'Échale un vistazo', 'Descúbrelo'] },
  german: { calls: ['Jetzt auspacken', 'Hineinschauen', 'Jetzt entdecken'] },
  portuguese: { calls: ['Abra a caixa', 'Dê uma olhada', 'Descubra já'] },
  italian: { calls: ['Apri la scatola', 'Dai un’occhiata', 'Scoprilo ora'] },
  turkish: { calls: ['Kutunu aç', 'İçine göz at', 'Hemen keşfet'] },
  hindi: { calls: ['अपना बॉक्स खोलें', 'पहली झलक देखें', 'अंदर क्या है, देखें'] },
  japanese: { calls: ['箱を開ける', '中身を見る', '今すぐチェック'] },
  korean: { calls: ['지금 열어보기', '먼저 만나보기', '안을 살펴보기'] },
  chinese: { calls: ['打开看看', '抢先一睹', '立即揭晓'] },
} as const satisfies LocalisedWords;
