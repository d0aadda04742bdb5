import type { LocalisedWords } from '../template-words';

export const LIFESTYLE_WORDS = {
  english: { calls: ['Discover more', 'Make it yours', 'Take a look'] },
  arabic: { calls: ['اكتشف المزيد', 'اجعله لك', 'ألقِ نظرة'] },
  french: { calls: ['En savoir plus', 'Adoptez-le', 'Voir de plus près'] },
  spanish: { calls: ['Descubre más', 'Hazlo tuyo', 'Míralo de cerca'] },
  german: { calls: ['Mehr entdecken', 'Mehr erfahren', 'Jetzt ansehen'] },
  portuguese: { calls: ['Saiba mais', 'Descubra mais', 'Veja de perto'] },
  italian: { calls: ['Scopri di più', 'Fallo tuo', 'Guardalo da vicino'] },
  turkish: { calls: ['Daha fazlası', 'Senin olsun', 'Yakından bak'] },
  hindi: { calls: ['और जानें', 'अपना बनाएँ', 'एक नज़र डालें'] },
  japanese: { calls: ['もっと見る', '詳しくはこちら', 'チェックする'] },
  korean: { calls: ['더 알아보기', '내 것으로 만들기', '살펴보기'] },
  chinese: { calls: ['了解更多', '带它回家', '去看看'] },
} as const satisfies LocalisedWords;
