import type { LocalisedWords } from '../template-words';

/** What the two halves are called. */
export const TRANSFORMATION_WORDS = {
  english: { calls: ['See the change', 'Make the switch', 'Try it yourself'], before: 'Before', after: 'After' },
  arabic: { calls: ['شاهد الفرق', 'ابدأ التغيير', 'جرّبه بنفسك'], before: 'قبل', after: 'بعد' },
  french: { calls: ['Voir la différence', 'Sauter le pas', 'À vous d’essayer'], before: 'Avant', after: 'Après' },
  spanish: { calls: ['Nota el cambio', 'Da el paso', 'Pruébalo tú'], before: 'Antes', after: 'Después' },
  german: {
    calls: ['Unterschied ansehen', 'Jetzt wechseln', 'Selbst ausprobieren'],
    before: 'Vorher',
    after: 'Nachher',
  },
  portuguese: { calls: ['Ver a diferença', 'Quero mudar', 'Experimente'], before: 'Antes', after: 'Depois' },
  italian: { calls: ['Guarda la differenza', 'È ora di cambiare', 'Provalo anche tu'], before: 'Prima', after: 'Dopo' },
  turkish: { calls: ['Farkı gör', 'Değişime başla', 'Sen de dene'], before: 'Önce', after: 'Sonra' },
  hindi: { calls: ['फ़र्क़ देखें', 'बदलाव लाएँ', 'ख़ुद आज़माएँ'], before: 'पहले', after: 'बाद में' },
  japanese: { calls: ['違いを見る', '今こそ変える', '実感してみる'], before: 'これまで', after: 'これから' },
  korean: { calls: ['차이 확인하기', '지금 바꾸기', '직접 경험하기'], before: '지금까지', after: '이제부터' },
  chinese: { calls: ['看看变化', '立即改变', '亲自体验'], before: '之前', after: '之后' },
} as const satisfies LocalisedWords<'before' | 'after'>;
