import type { LocalisedWords } from '../template-words';

/** Urgency without a number, a date or a discount: the person named none. */
export const LIMITED_OFFER_WORDS = {
  english: {
    calls: ['Get it now', 'Shop the offer', 'Grab yours'],
    badge: 'Limited offer',
    urgency: 'For a short time only',
  },
  arabic: { calls: ['احصل عليه الآن', 'تسوّق العرض', 'اغتنم الفرصة'], badge: 'عرض محدود', urgency: 'لفترة قصيرة فقط' },
  french: {
    calls: ['J’en profite', 'Voir l’offre', 'Commander'],
    badge: 'Offre limitée',
    urgency: 'Durée limitée',
  },
  spanish: {
    calls: ['Lo quiero ya', 'Ver la oferta', 'Aprovéchala'],
    badge: 'Oferta limitada',
    urgency: 'Solo por poco tiempo',
  },
  german: {
    calls: ['Jetzt sichern', 'Zum Angebot', 'Jetzt zugreifen'],
    badge: 'Befristetes Angebot',
    urgency: 'Nur für kurze Zeit',
  },
  portuguese: {
    calls: ['Quero agora', 'Ver a oferta', 'Aproveitar'],
    badge: 'Oferta limitada',
    urgency: 'Só por pouco tempo',
  },
  italian: {
    calls: ['Lo voglio ora', 'Vai all’offerta', 'Approfittane'],
    badge: 'Offerta limitata',
    urgency: 'Solo per poco tempo',
  },
  turkish: {
    calls: ['Hemen al', 'Fırsatı gör', 'Fırsatı yakala'],
    badge: 'Süreli fırsat',
    urgency: 'Kısa bir süre için',
  },
  hindi: { calls: ['अभी पाएँ', 'ऑफ़र देखें', 'मौक़ा न चूकें'], badge: 'सीमित ऑफ़र', urgency: 'केवल थोड़े समय के लिए' },
  japanese: {
    calls: ['今すぐ手に入れる', 'オファーを見る', 'お早めに'],
    badge: '期間限定',
    urgency: 'この機会をお見逃しなく',
  },
  korean: { calls: ['지금 만나보기', '혜택 보기', '기회 잡기'], badge: '한정 혜택', urgency: '기간 한정' },
  chinese: { calls: ['立即抢购', '查看优惠', '马上入手'], badge: '限时优惠', urgency: '限时进行中' },
} as const satisfies LocalisedWords<'badge' | 'urgency'>;
