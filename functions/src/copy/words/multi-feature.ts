import type { LocalisedWords } from '../template-words';

export const MULTI_FEATURE_WORDS = {
  english: { calls: ['See every detail', 'Explore the details', 'Shop now'] },
  arabic: { calls: ['اكتشف المزايا', 'تعرّف على التفاصيل', 'تسوّق الآن'] },
  french: { calls: ['Voir les détails', 'En savoir plus', 'Je découvre'] },
  spanish: { calls: ['Ver los detalles', 'Conócelo a fondo', 'Comprar ahora'] },
  german: { calls: ['Alle Details ansehen', 'Mehr erfahren', 'Jetzt kaufen'] },
  portuguese: { calls: ['Ver os detalhes', 'Conhecer melhor', 'Comprar agora'] },
  italian: { calls: ['Guarda i dettagli', 'Scopri di più', 'Acquista ora'] },
  turkish: { calls: ['Ayrıntıları gör', 'Yakından tanı', 'Hemen al'] },
  hindi: { calls: ['ख़ूबियाँ देखें', 'विस्तार से जानें', 'अभी ख़रीदें'] },
  japanese: { calls: ['特長を見る', '詳しく見る', '今すぐ購入'] },
  korean: { calls: ['특징 살펴보기', '자세히 보기', '지금 구매하기'] },
  chinese: { calls: ['查看特点', '了解详情', '立即购买'] },
} as const satisfies LocalisedWords;
