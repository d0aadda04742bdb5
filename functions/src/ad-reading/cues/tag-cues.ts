import type { Cues } from '../../copy/cues/cue-words';

export const FREE_SHIPPING_CUES: Cues = {
  english: 'free shipping, free delivery, ships free, free worldwide shipping, free returns',
  arabic: 'شحن مجاني*, الشحن مجاني*, توصيل مجاني*, التوصيل مجاني*, إرجاع مجاني*',
  french: 'livraison gratuite, livraison offerte, frais de port offerts, port offert, retours gratuits, retour gratuit',
  spanish: 'envío gratis, envío gratuito, envíos gratis, envíos gratuitos, devoluciones gratis, devolución gratuita',
  german:
    'versandkostenfrei*, kostenloser versand, kostenlosen versand, gratis versand, gratisversand, kostenlose lieferung, kostenlose rückgabe, kostenloser rückversand',
  portuguese: 'frete grátis, envio grátis, envio gratuito, entrega grátis, portes grátis, devolução grátis',
  italian:
    'spedizione gratuita, spedizione gratis, spedizioni gratuite, consegna gratuita, reso gratuito, resi gratuiti',
  turkish: 'ücretsiz kargo, kargo bedava, ücretsiz teslimat, ücretsiz iade',
  hindi: 'मुफ़्त डिलीवरी, मुफ्त डिलीवरी, फ्री डिलीवरी, फ़्री डिलीवरी, फ्री शिपिंग, मुफ़्त शिपिंग, मुफ्त शिपिंग',
  japanese: '送料無料,返品無料,配送無料',
  korean: '무료배송,무료 배송,무료반품,무료 반품',
  chinese: '包邮,免邮,免运费,免费配送,免费送货,免费退货',
};

export const GUARANTEE_CUES: Cues = {
  english:
    'guarantee*, money-back, money back, warranty, risk-free, risk free, free trial, no questions asked, refund*',
  arabic: 'ضمان*, مضمون*, استرداد, استرجاع, تجربة مجانية, بدون مخاطر',
  french: 'garantie*, garanti*, satisfait ou remboursé*, remboursé*, remboursement*, sans risque, essai gratuit',
  spanish:
    'garantía*, garantizad*, devolución del dinero, te devolvemos, reembolso*, sin riesgo*, prueba gratis, prueba gratuita',
  german: 'garantie*, geld zurück, geld-zurück*, risikofrei*, ohne risiko, probezeit, kostenlos testen, rückgaberecht*',
  portuguese: 'garantia*, garantid*, dinheiro de volta, reembolso*, sem risco*, teste grátis, teste gratuito',
  italian: 'garanzia, garanzie, garantit*, soddisfatti o rimborsati, rimbors*, senza rischi*, prova gratuita',
  turkish: 'garanti*, para iade*, iade garanti*, risksiz, ücretsiz dene*',
  hindi: 'गारंटी, वारंटी, पैसे वापस, रिफ़ंड, रिफंड, बिना जोखिम, मुफ़्त ट्रायल, फ्री ट्रायल',
  japanese: '返金保証,全額返金,保証,お試し無料,無料体験,リスクなし',
  korean: '환불,보증,보장,무료 체험,무료체험',
  chinese: '退款,质保,保修,保证,无理由退,免费试用,零风险',
};

export const GIFT_CUES: Cues = {
  english: "gift, gifts, gifting, present for, christmas, valentine*, mother's day, father's day, birthday",
  arabic: 'هدية, هدايا, هديه, عيد ميلاد, عيد الأم',
  french: 'cadeau, cadeaux, noël, saint-valentin, fête des mères, fête des pères, anniversaire',
  spanish: 'regalo, regalos, regala, navidad, san valentín, día de la madre, día del padre, cumpleaños',
  german: 'geschenk*, verschenk*, weihnacht*, valentinstag, muttertag, vatertag, geburtstag*',
  portuguese:
    'presente, presentes, presenteie, natal, dia dos namorados, dia das mães, dia da mãe, dia dos pais, aniversário',
  italian: 'regalo, regali, regala, natale, san valentino, festa della mamma, festa del papà, compleanno',
  turkish: 'hediye*, yılbaşı, sevgililer günü, anneler günü, babalar günü, doğum günü',
  hindi: 'तोहफ़ा, तोहफा, तोहफ़े, तोहफे, उपहार, गिफ़्ट, गिफ्ट, दिवाली, जन्मदिन, राखी',
  japanese: 'ギフト,プレゼント,贈り物,母の日,父の日,クリスマス,誕生日',
  korean: '선물,어버이날,크리스마스,생일,발렌타인',
  chinese: '礼物,送礼,礼盒,母亲节,父亲节,圣诞,生日,情人节',
};
