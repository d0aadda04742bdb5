import type { LocalisedWords } from '../template-words';

/** `closed` is what a film says of a box that is still closed: it claims nothing of what is in it. */
export const UNBOXING_REVEAL_WORDS = {
  english: { calls: ['Unbox yours', 'Take a first look', 'Open it up'], closed: 'What’s inside?' },
  arabic: { calls: ['افتح علبتك', 'ألقِ النظرة الأولى', 'اكتشف ما بداخلها'], closed: 'ماذا في الداخل؟' },
  french: { calls: ['Ouvrir la boîte', 'À découvrir', 'Voir l’intérieur'], closed: 'Qu’y a-t-il dedans ?' },
  spanish: { calls: ['Ábrelo ya', 'Échale un vistazo', 'Descúbrelo'], closed: '¿Qué hay dentro?' },
  german: { calls: ['Jetzt auspacken', 'Hineinschauen', 'Jetzt entdecken'], closed: 'Was ist drin?' },
  portuguese: { calls: ['Abra a caixa', 'Dê uma olhada', 'Descubra já'], closed: 'O que tem dentro?' },
  italian: { calls: ['Apri la scatola', 'Dai un’occhiata', 'Scoprilo ora'], closed: 'Cosa c’è dentro?' },
  turkish: { calls: ['Kutunu aç', 'İçine göz at', 'Hemen keşfet'], closed: 'İçinde ne var?' },
  hindi: { calls: ['अपना बॉक्स खोलें', 'पहली झलक देखें', 'अंदर क्या है, देखें'], closed: 'अंदर क्या है?' },
  japanese: { calls: ['箱を開ける', '中身を見る', '今すぐチェック'], closed: '中身は何？' },
  korean: { calls: ['지금 열어보기', '먼저 만나보기', '안을 살펴보기'], closed: '안에 뭐가 있을까요?' },
  chinese: { calls: ['打开看看', '抢先一睹', '立即揭晓'], closed: '里面是什么？' },
} as const satisfies LocalisedWords<'closed'>;
