/** Units and periods of which a price may be told. */
const UNITS =
  '(?:kg|g|gr|mg|l|ml|cl|dl|m|cm|mm|m2|m²|qm|lfm|lb|lbs|oz|fl\\.? ?oz|gal|gallon|qt|pt|ft|sq\\.? ?ft|yd|yard|litro|litros|litre|litres|liter|litri|litr|kilo|kilos|kilogramm?|gramm?|gram|grammes?|gramos|grammi|meter|metre|mètre|metro|metr|кг|г|л|мл|м|100 ?g|wash|tablet|capsule|100)';
const PERIODS =
  '(?:month|mo|mth|monat|mois|mes|mese|maand|mês|miesiąc|mies|měsíc|měs|månad|mån|måned|md|mnd|week|wk|woche|semaine|semana|settimana|year|yr|jahr|année|an|año|anno|jaar|ano|rok|år|day|tag|jour|día|giorno|dag|dia|night|nacht|nuit|noche|notte|hour|hr|stunde|heure|hora|ora|uur|мес|месяц|год)';
const PER = '(?:\\/ ?|per |pro |je |par |por |al |à la |au |le |el |a |la |voor |za |на |за |på |pr\\.? |each |every )';

/** A price per unit, named before it: “Preis je 100 g:”. */
const UNIT_BEFORE = new RegExp(
  `(?:\\/ ?|per |pro |je |par |por |au |al |za |på |pr\\.? )(?:\\d{1,4}(?:[.,]\\d{1,3})? ?)?${UNITS} ?[:=]?\\s?$`,
  'iu',
);

/** Stand at the very end of what goes before an amount. */
export const ASIDE_ENDS: readonly RegExp[] = [
  UNIT_BEFORE,
  /(?:^|[^\d.,])\d{1,3} ?[x×] ?(?:(?:de|of|di|à|a|von|mal|z|po|по|van|på) )?$/iu,
  /(?:^|[^\d.,])\d{1,2} ?(?:for|für|pour|por|per|voor|za|för|για|за) ?:?\s?$/iu,
  /=\s?$/u,
  /[≈]\s?$/u,
  /(?:^|[\s(])-$/u,
  /(?:^|[\s(])\+\s?$/u,
];

/** Stand at the very beginning of what goes behind an amount. */
export const ASIDE_STARTS: readonly RegExp[] = [
  new RegExp(`^[\\s)(]{0,3}${PER}(?:\\d{1,4}(?:[.,]\\d{1,3})? ?)?${UNITS}(?![\\p{L}\\p{M}])`, 'iu'),
  new RegExp(`^[\\s)(]{0,3}${PER}(?:${PERIODS})(?![\\p{L}\\p{M}])`, 'iu'),
  /^[\s)(]{0,3}(?:monthly|monatlich|mtl|mensuels?|mensual(?:es)?|al mese|maandelijks|miesięcznie|mensais|yearly|weekly|pro rata)(?![\p{L}])/iu,
  /^\s?(?:off|rabatt|discount|saved|gespart|günstiger|sparen|billiger|remise|de réduction|d'économies?|de remise|de descuento|de ahorro|di sconto|korting|goedkoper|de desconto|taniej|rabatu|rabat|sleva|kedvezmény|reducere|скидк[аи]|indirim|خصم|OFF)(?![\p{L}])/iu,
  /^\s?(?:shipping|delivery|postage|p&p|versand|versandkosten|frais de port|de port|de livraison|de frais|livraison|de envío|spese|spedizione|verzendkosten|frakt|fragt|wysyłka|doprava|gutschein|voucher|gift|coupon|pfand|deposit|statiegeld|consigne|minimum|mindestbestellwert|bestellwert|einkaufswert|d'achats?|de compra|di spesa|order|orders|or more|and (?:over|above|up)|cashback)(?![\p{L}])/iu,
  /^\s?[x×] ?\d/iu,
  /^\s?(?:(?:の)?(?:割引|引き|値引き|クーポン|以上|ポイント)|OFF|以上|할인(?!가)|이상|优惠|優惠|起送|減)/u,
  /^\s?(?:sem juros|com juros|sin inter[ée]s(?:es)?|sans frais|interest[- ]free|senza interessi|ohne zinsen)(?![\p{L}])/iu,
  /^[\s)(]{0,3}(?:in|en|em) \d{1,2} (?:raten|rate|fois|cuotas|parcelas|termijnen)/iu,
];

/** What multiplies an amount, so that its figures are not the price. */
export const MULTIPLIES =
  /^\s?(?:million|millions|mio|mln|billion|bn|thousand|tsd|lakhs?|crores?|mil|tys|тыс|млн|millones)(?![\p{L}])/iu;

/** A suggested price may be said behind it, where nothing follows that it could belong to. */
export const WAS_STARTS = /^[\s(]{0,2}(?:uvp|rrp|msrp|srp|helyett)\.?\s?(?:$|[,;|)])/iu;

/** “ab 50 € versandkostenfrei” may be the price or the order that is delivered for nothing. */
export const FREE_DELIVERY =
  /^\s?(?:versandkostenfrei|portofrei|versandfrei|free (?:shipping|delivery)|gratis verzending)/iu;
export const STARTING_AT = /(?:^|\s)(?:ab|from|vanaf|dès|desde|od)\s?$/iu;

/** A number of these beside a price is a quantity. */
export const UNIT_BEHIND = new RegExp(`^ ?${UNITS}(?![\\p{L}\\p{M}])`, 'iu');
/** “Price reduced from £20 to £15” is no range. */
export const REDUCED = /(?<!\p{L})(?:reduced from|reduziert von|réduit de|rebajado de|ridotto da)\s?$/iu;
