import type { LocalisedWords } from '../template-words';

/** `others` heads the column of everybody else, of whom nothing is said. */
export const COMPARISON_CHART_WORDS = {
  english: { calls: ['Compare for yourself', 'See the difference', 'Choose yours'], others: 'Others' },
  arabic: { calls: ['قارن بنفسك', 'اكتشف الفرق', 'اختر ما يناسبك'], others: 'منتجات أخرى' },
  french: { calls: ['Comparez vous-même', 'Voir la différence', 'Faire mon choix'], others: 'Les autres' },
  spanish: { calls: ['Compara tú mismo', 'Ver la diferencia', 'Elige el tuyo'], others: 'Otros' },
  german: { calls: ['Selbst vergleichen', 'Unterschied ansehen', 'Jetzt entscheiden'], others: 'Andere' },
  portuguese: { calls: ['Compare e decida', 'Ver a diferença', 'Escolher o meu'], others: 'Outros' },
  italian: { calls: ['Confronta e scegli', 'Scopri la differenza', 'Scegli il tuo'], others: 'Altri' },
  turkish: { calls: ['Kendin karşılaştır', 'Farkı gör', 'Seçimini yap'], others: 'Diğerleri' },
  hindi: { calls: ['ख़ुद तुलना करें', 'फ़र्क़ देखें', 'अपना चुनें'], others: 'अन्य' },
  japanese: { calls: ['くらべてみる', '違いを見る', '選んでみる'], others: 'ほかの製品' },
  korean: { calls: ['직접 비교하기', '차이 확인하기', '지금 선택하기'], others: '다른 제품' },
  chinese: { calls: ['自己对比看看', '查看区别', '选择你的'], others: '其他产品' },
} as const satisfies LocalisedWords<'others'>;
