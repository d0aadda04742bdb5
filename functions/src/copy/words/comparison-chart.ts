import type { LocalisedWords } from '../template-words';

/** `others` heads the column of everybody else, of whom nothing is said; `plain` is a row that claims nothing. */
export const COMPARISON_CHART_WORDS = {
  english: {
    calls: ['Compare for yourself', 'See the difference', 'Choose yours'],
    others: 'Others',
    plain: 'Shown here',
  },
  arabic: { calls: ['قارن بنفسك', 'اكتشف الفرق', 'اختر ما يناسبك'], others: 'منتجات أخرى', plain: 'كما ترى هنا' },
  french: {
    calls: ['Comparez vous-même', 'Voir la différence', 'Faire mon choix'],
    others: 'Les autres',
    plain: 'À voir ici',
  },
  spanish: { calls: ['Compara tú mismo', 'Ver la diferencia', 'Elige el tuyo'], others: 'Otros', plain: 'Se ve aquí' },
  german: {
    calls: ['Selbst vergleichen', 'Unterschied ansehen', 'Jetzt entscheiden'],
    others: 'Andere',
    plain: 'Hier zu sehen',
  },
  portuguese: {
    calls: ['Compare e decida', 'Ver a diferença', 'Escolher o meu'],
    others: 'Outros',
    plain: 'Veja aqui',
  },
  italian: {
    calls: ['Confronta e scegli', 'Scopri la differenza', 'Scegli il tuo'],
    others: 'Altri',
    plain: 'Si vede qui',
  },
  turkish: { calls: ['Kendin karşılaştır', 'Farkı gör', 'Seçimini yap'], others: 'Diğerleri', plain: 'Burada görülür' },
  hindi: { calls: ['ख़ुद तुलना करें', 'फ़र्क़ देखें', 'अपना चुनें'], others: 'अन्य', plain: 'यहाँ दिखता है' },
  japanese: { calls: ['くらべてみる', '違いを見る', '選んでみる'], others: 'ほかの製品', plain: 'ここで見られます' },
  korean: { calls: ['직접 비교하기', '차이 확인하기', '지금 선택하기'], others: '다른 제품', plain: '여기서 확인' },
  chinese: { calls: ['自己对比看看', '查看区别', '选择你的'], others: '其他产品', plain: '就在眼前' },
} as const satisfies LocalisedWords<'others' | 'plain'>;
