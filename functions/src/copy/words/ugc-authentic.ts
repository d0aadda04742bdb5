import type { LocalisedWords } from '../template-words';

/** What people write under a post of their own, rather than what a shop writes on a button. */
export const UGC_AUTHENTIC_WORDS = {
  english: { calls: ['See it in the shop', 'Take a look', 'Find it here'] },
  arabic: { calls: ['شاهده في المتجر', 'ألقِ نظرة', 'تجده هنا'] },
  french: { calls: ['À voir en boutique', 'Jetez un œil', 'C’est par ici'] },
  spanish: { calls: ['Míralo en la tienda', 'Échale un vistazo', 'Lo tienes aquí'] },
  german: { calls: ['Im Shop ansehen', 'Schau mal rein', 'Hier gibt’s das'] },
  portuguese: { calls: ['Veja na loja', 'Dá uma olhada', 'Encontre aqui'] },
  italian: { calls: ['Guardalo nello shop', 'Dai un’occhiata', 'Lo trovi qui'] },
  turkish: { calls: ['Mağazada gör', 'Bir göz at', 'Burada bulabilirsin'] },
  hindi: { calls: ['दुकान में देखें', 'एक नज़र डालें', 'यहाँ मिलेगा'] },
  japanese: { calls: ['ショップで見る', 'のぞいてみて', 'こちらから'] },
  korean: { calls: ['스토어에서 보기', '구경하러 가기', '여기서 만나요'] },
  chinese: { calls: ['去店里看看', '来看一眼', '在这里找到它'] },
} as const satisfies LocalisedWords;
