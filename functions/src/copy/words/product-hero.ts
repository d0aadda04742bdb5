import type { LocalisedWords } from '../template-words';

export const PRODUCT_HERO_WORDS = {
  english: { calls: ['Shop now', 'Discover it', 'Get yours'] },
  arabic: { calls: ['تسوّق الآن', 'اكتشفه الآن', 'احصل عليه'] },
  french: { calls: ['Acheter maintenant', 'Découvrir', 'J’en profite'] },
  spanish: { calls: ['Comprar ahora', 'Descúbrelo', 'Lo quiero'] },
  german: { calls: ['Jetzt kaufen', 'Jetzt entdecken', 'Zum Shop'] },
  portuguese: { calls: ['Comprar agora', 'Descobrir', 'Quero o meu'] },
  italian: { calls: ['Acquista ora', 'Scoprilo', 'Lo voglio'] },
  turkish: { calls: ['Hemen al', 'Keşfet', 'Satın al'] },
  hindi: { calls: ['अभी ख़रीदें', 'और जानें', 'आज ही पाएँ'] },
  japanese: { calls: ['今すぐ購入', '詳しく見る', 'ショップへ'] },
  korean: { calls: ['지금 구매하기', '자세히 보기', '만나보기'] },
  chinese: { calls: ['立即购买', '了解详情', '马上拥有'] },
} as const satisfies LocalisedWords;
