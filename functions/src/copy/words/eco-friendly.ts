import type { LocalisedWords } from '../template-words';

export const ECO_FRIENDLY_WORDS = {
  english: { calls: ['Discover more', 'Shop now', 'See it up close'] },
  arabic: { calls: ['اكتشف المزيد', 'تسوّق الآن', 'شاهده عن قرب'] },
  french: { calls: ['Découvrir', 'Je le veux', 'Voir de plus près'] },
  spanish: { calls: ['Descúbrelo', 'Comprar ahora', 'Míralo de cerca'] },
  german: { calls: ['Jetzt entdecken', 'Zum Shop', 'Näher ansehen'] },
  portuguese: { calls: ['Descubra mais', 'Comprar agora', 'Veja de perto'] },
  italian: { calls: ['Scopri di più', 'Acquista ora', 'Guardalo da vicino'] },
  turkish: { calls: ['Keşfet', 'Hemen al', 'Yakından bak'] },
  hindi: { calls: ['और जानें', 'अभी ख़रीदें', 'क़रीब से देखें'] },
  japanese: { calls: ['もっと見る', 'ショップへ', '詳しくはこちら'] },
  korean: { calls: ['더 알아보기', '쇼핑하기', '자세히 보기'] },
  chinese: { calls: ['了解更多', '立即选购', '细看一番'] },
} as const satisfies LocalisedWords;
