/**
 * What the words at an amount make of it. `regular` is a former price only where a lower one stands beside it;
 * `aside` is no price of the product: a saving, an instalment, a price per unit, a cost of delivery.
 */
export type PriceRole = 'was' | 'regular' | 'now' | 'aside' | 'plain';

/** `link` words make nothing of an amount. */
type WordKind = PriceRole | 'link';

/** The longest first: of “sale price” an alternative would take “sale” alone. */
function wordsOf(lines: string): string {
  const words = lines.trim().split(/\s*\n\s*|\|(?![^()]*\))/u);
  return words.sort((one, other) => other.length - one.length).join('|');
}

/** Patterns of words with spaces between them, in the writing of plain price texts. */
export const SPACED_WORDS: Readonly<Record<WordKind, string>> = {
  was: wordsOf(String.raw`
    was|before|(?:price )?reduced from|(?:preis )?reduziert von|prix réduit de|rebajado de|ridotto da|previously|previous price|formerly|original(?:ly)?|original price(?: was)?|orig\.?|old price
    compare(?:d)? at(?: price)?|rrp|msrp|srp|mrp|m\.r\.p\.?|instead of|recommended retail price|statt|anstatt
    vorher|bisher|früher|zuvor|alter preis|ursprünglich(?:er preis)?(?: war)?|ursprungspreis|war|uvp
    unverbindliche preisempfehlung|streichpreis|vorheriger preis|au lieu de|ancien prix|prix d'origine
    prix barré|prix initial|prix conseillé|avant|était|le prix initial était|pvc|antes|antes de|en lugar de
    en vez de|precio anterior|precio original|precio antiguo|era|el precio original era|pvpr|pvr|invece di
    anziché|prima|prezzo precedente|prezzo originale|prezzo consigliato|il prezzo originale era|i\.p\.v\.?
    in plaats van|adviesprijs|oude prijs|oorspronkelijke prijs(?: was)?|eerder|em vez de|preço anterior
    preço original|preço antigo|zamiast|poprzednia cena|stara cena|pierwotna cena(?: wynosiła)?|było
    původní cena(?: byla)?|původně|místo|pôvodná cena|ord\.? ?pris|ordinarie pris|tidigare(?: pris)?|förr
    rek\.? ?pris|före|før|førpris|før pris|vejl\.? ?pris|veil\.? ?pris|ovh|ennen|eredeti ár|régi ár|preț vechi
    în loc de|prp|стара цена|старая цена|стара ціна|вместо|замість|было|було|eski fiyat|eskiden|πριν|αρχική τιμή
    giá cũ|giá gốc|harga asal|harga normal|sebelum|قبل|بدلا من|بدلاً من|السعر السابق|كان|السعر الأصلي
  `),
  regular: wordsOf(String.raw`
    regular price|retail price|retail|standard price|reg\.?|regular|list price|list|normal price|normalpreis|regulärer preis|listenpreis
    normaler preis|prix normal|prix habituel|prix régulier|prix public|precio habitual|precio normal
    precio regular|precio de lista|prezzo di listino|prezzo normale|prezzo regolare|normale prijs|normaal
    preço normal|cena regularna|běžná cena|normalpris|ordinær pris|ordinarie|norm\.?|normaalihinta|обычная цена
    прежняя цена|normal fiyat
  `),
  now: wordsOf(String.raw`
    now|now only|only|just|today|sale|sale price|special price|offer price|deal price|current price(?: is)?
    our price|discount(?:ed)? price|you pay|promo price|final price|jetzt|nur|jetzt nur|nur noch|jetzt ab|heute
    aktionspreis|sonderpreis|angebotspreis|angebot|sonderangebot|verkaufspreis|aktueller preis(?: ist)?
    unser preis|neuer preis|reduziert auf|aktion|maintenant|désormais|prix promo(?:tionnel)?
    prix actuel(?: est)?|le prix actuel est|prix de vente|prix soldé|promo|aujourd'hui|seulement|prix réduit
    nouveau prix|ahora|ahora por|hoy|oferta|precio de oferta|precio actual(?: es)?|el precio actual es
    precio especial|solo|sólo|ora|adesso|prezzo scontato|prezzo attuale|il prezzo attuale è|in offerta|offerta
    a soli|nu|nu voor|aanbiedingsprijs|försäljningspris|reapris|rea|salgspris|udsalgspris|tilbudspris|slechts|actieprijs|huidige prijs(?: is)?|aanbieding|agora|apenas|preço atual
    preço promocional|teraz|tylko|cena promocyjna|aktualna cena(?: wynosi)?|nyní|jen|akční cena|nu endast|nu kun
    nå|nå kun|endast|kun|kampanjpris|kampagnepris|tilbud|nyt|vain|most|csak|akciós ár|acum|doar|preț redus|сега
    сейчас|теперь|зараз|всего|цена со скидкой|şimdi|indirimli fiyat|τώρα|giá bán|harga jualan|sekarang|الآن
    السعر الحالي
  `),
  aside: wordsOf(String.raw`
    save|saving|savings|you save|discount|up to|voucher|coupon|cashback|gift card|rebate|points|deposit|fee|fees
    over|above|orders|orders of|orders from|spend|minimum|min\.?|approx\.?|circa|ca\.?|etwa|environ|shipping
    delivery|postage|p&p|shipping from|delivery from|tax|vat|lowest price|starting bid|spare|sparen|sie sparen
    ersparnis|gespart|rabatt|gutschein|bis zu|pfand|zzgl\.?|versand|versandkosten|kostenloser versand(?: ab)?
    versandkostenfrei(?: ab)?|gratis versand(?: ab)?|lieferung(?: ab)?|mindestbestellwert
    bestellwert(?: von| ab)?|einkauf von|über|grundpreis|niedrigster preis|günstigster preis|bestpreis|raten?|anzahlung|monatsrate
    finanzierung|monatlich|mtl\.?|leasing|économisez|économie|économies?(?: de)?|vous économisez|remise(?: de)?
    réduction(?: de)?|jusqu'à|livraison|livraison (?:offerte|gratuite)(?: dès| à partir de)?|frais de port
    frais de livraison|dès|dès d'?achat|consigne|éco-?part(?:icipation)?|dont|mensualités?(?: de)?|acompte
    prix au kilo|prix au litre|prix unitaire|ahorra|ahorras|ahorro(?: de)?|descuento(?: de)?|hasta|envío
    gastos de envío|envío gratis(?: desde| a partir de| por| en)?|cuotas(?: sin interés)?(?: de)?|pedidos
    compras|superior(?:es)? a|mensualidades(?: de)?|meses(?: sin intereses)?(?: de)?|risparmi|risparmia
    risparmio|sconto(?: di)?|fino a|spedizione|spese di spedizione|spedizione gratuita(?: da| sopra)?|ordini
    rate(?: da)?|prezzo al kg|bespaar|korting|tot|verzending|verzendkosten|gratis verzending(?: vanaf)?
    vanaf bestelling|besteding|statiegeld|bezorging|economize|poupe|poupança|desconto(?: de)?|até|frete
    frete grátis|portes|parcelas?(?: de)?|sem juros|acima de|oszczędzasz|oszczędź|rabat|taniej|wysyłka|dostawa
    darmowa dostawa(?: od)?|najniższa cena(?: z 30 dni)?(?: przed obniżką)?|rata|raty|ušetříte|sleva|doprava
    doprava zdarma(?: od)?|dopravné|spara|du sparar|spar|du sparer|frakt|fri frakt(?: över| over| fra| från)?
    fragt|fri fragt(?: over)?|pant|jämförpris|jfr-?pris|toimitus|säästä|szállítás|megtakarítás|livrare|reducere
    economisești|скидка|экономия|доставка|бесплатная доставка(?: от)?|знижка|відстъпка|отстъпка|kargo|taksit
    indirim|خصم|توفير|وفر|شحن|توصيل|instal?lments?(?: of)?|payments?(?: of)?|pay in \d|interest-?free|klarna
    afterpay|clearpay|paypal|affirm|per month|monthly|a month|deposit of
    \d+ ?(?:days?|tagen?|jours|días|giorni|dagen|dias|dni|dagar|dage|dní|nap|zile|дней|дни|днів)|unit price
    price per unit|stückpreis|inhalt
  `),
  plain: wordsOf(String.raw`
    price|the price|preis|prix|precio|prezzo|prijs|preço|cena|pris|hinta|preț|цена|ціна|fiyat|τιμή|giá|harga|السعر|سعر
    מחיר|मूल्य|कीमत|pvp|p\.v\.p\.?|total
    -?\d{1,3} ?%(?: (?:off|rabatt|korting|discount|de réduction|de descuento|di sconto|de desconto|taniej))?
  `),
  link: wordsOf(String.raw`
    from|starting at|starting from|as low as|for|ab|schon ab|bereits ab|für|von|à partir de|a partir de|pour|desde|por|da
    a partire da|per|vanaf|voor|od|fra|från|alkaen|de la|от|від|από|từ|dari|mulai dari|من|and|und|et|y|e|en|or|oder|ou
    o|of|de|di|is|ist|est|es|è|at|um|on|inkl\.?|incl\.?|inc\.?|to|bis|à|a|al|tot|do|till|til|até|hasta
  `),
};

/** Words of scripts without spaces. */
export const UNSPACED_WORDS: Readonly<Record<WordKind, string>> = {
  was: '定価|希望小売価格|参考価格|参考小売価格|元の価格|旧価格|정가|원가|소비자가|原价|市场价|原價|建議售價|建议零售价|ปกติ|จาก',
  regular: '通常価格|通常|일반가',
  now: '特別価格|セール価格|特価|販売価格|今だけ|現在|할인가|판매가|세일가|현재가|现价|促销价|特价|特價|優惠價|售价|售價|ลดเหลือ|เหลือ|พิเศษ',
  aside:
    '送料|割引|引き|値引|クーポン|月々|月額|分割|ポイント|以上|最大|単価|당|배송비|배송|할인쿠폰|쿠폰|할인금액|월|运费|運費|优惠|優惠|省|满|滿|分期|ประหยัด|ส่วนลด|ค่าจัดส่ง|ผ่อน',
  plain: '価格|가격|价格|價格|ราคา',
  link: 'から|부터|起',
};
