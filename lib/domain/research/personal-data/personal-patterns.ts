/**
 * What personal data looks like in twelve languages. Every repetition is bounded, so that a text costs a pass for each
 * pattern, whatever stands in it.
 */

/** `name@host.example`, also as “name (at) host (dot) example”. */
export const MAIL =
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?:@|＠|\s?[([]\s?(?:at|ät|arroba)\s?[)\]]\s?)[\p{L}\p{N}-]{1,63}(?:(?:\.|\s?[([]\s?(?:dot|punkt|punto|point)\s?[)\]]\s?)[\p{L}\p{N}-]{1,63}){1,5}/giu;

export const HANDLE = /(?<![\p{L}\p{N}.@])@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,29}/gu;

/** Country, two digits, and 11 to 30 letters and digits, in groups of four or none. */
export const IBAN =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{4}){2,7}(?:[ \u00a0]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;

/** Any digits that may be a card's or a telephone's, with what stands between them. */
export const DIGITS =
  /(?<![\p{Script=Latin}\p{Nd}#.,])[+＋]?[(（]?\p{Nd}(?:[ ()（）.\-–/·]{0,3}\p{Nd}){6,18}(?![\p{Script=Latin}\p{Nd}]|[.,]\p{Nd})/gu;

/** Words before a telephone number; then fewer digits are one. */
export const PHONE_WORD =
  /(?:tel(?:ephone|efon|éfono|efone)?|phone|mobile?|cell|call|fax|whatsapp|handy|anrufen|rufnummer|portable|appel\p{L}*|móvil|llama\p{L}*|celular|telem[óo]vel|liga\p{L}*|cellulare|chiama\p{L}*|cep|numaram?|هاتف|جوال|واتساب|اتصل|फ़ोन|फोन|मोबाइल|कॉल|電話|携帯|전화|휴대폰|연락처|电话|手机|微信)\p{L}{0,10}[\s.:：#(]{0,4}(?:(?:me|us|mich|uns|number|no|nr|unter|at|on|au|al|is|ist|es|est|è|é)[\s.:：]{0,3}){0,2}$/iu;

const ORDER_WORDS = [
  ...['order', 'invoice', 'booking', 'tracking', 'ticket', 'customer', 'account', 'reference', 'shipment', 'parcel'],
  ...['bestell(?:ung|nummer|-?nr)', 'auftrags?(?:nummer|-?nr)?', 'rechnungs?(?:nummer|-?nr)?', 'kunden(?:nummer|-?nr)'],
  ...['sendungs(?:nummer|-?nr)', 'vorgangs(?:nummer|-?nr)', 'commande', 'facture', 'suivi', 'dossier', 'pedido'],
  ...['factura', 'seguimiento', 'fatura', 'encomenda', 'rastreio', 'rastreamento', 'ordine', 'fattura', 'spedizione'],
  ...['tracciamento', 'sipariş', 'takip', 'طلب', 'الطلب', 'فاتورة', 'الفاتورة', 'ऑर्डर', 'इनवॉइस', 'बिल'],
];
const ORDER_WORDS_UNSPACED =
  '注文番号|ご注文番号|請求書番号|追跡番号|伝票番号|会員番号|주문번호|주문 번호|송장번호|운송장|订单号|订单编号|快递单号|运单号|发票号|訂單編號';

/** A word for an order, perhaps “number”, and in the second group what has digits in it. */
export const ORDER_NUMBER = new RegExp(
  String.raw`((?:(?<!\p{L})(?:${ORDER_WORDS.join('|')})|${ORDER_WORDS_UNSPACED})[\s:：.#-]{0,3}(?:(?:id|no|nr|num|number|nummer|numéro|número|numero|numarası|n°|nº|رقم|संख्या|नंबर|is|ist|war)[\s:：.#°º-]{0,3}){0,2})([A-Z0-9][A-Z0-9_/-]{2,29})(?![\p{L}\p{N}])`,
  'giu',
);
/** “#10482”. */
export const HASH_NUMBER = /#\s?[A-Z]{0,4}-?\d{4,16}(?![\p{L}\p{N}])/gu;

const CAPITAL_WORD = String.raw`\p{Lu}[\p{L}’'.-]{1,24}`;
const HOUSE = String.raw`\d{1,5}\s?[a-zA-Z]?(?![\p{L}\d])`;
/** A street with the number of a house, as each language writes it. */
export const STREET = new RegExp(
  [
    String.raw`\d{1,5}[a-zA-Z]?\s(?:${CAPITAL_WORD}\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Way|Close|Court|Ct|Square|Terrace|Crescent)(?!\p{L})`,
    String.raw`(?:\p{Lu}[\p{L}-]{1,24}[ -]){0,2}(?:\p{Lu}[\p{L}-]{0,24}(?:straße|strasse|str\.|gasse|weg|platz|allee|ufer|damm)|Straße|Str\.|Allee)\s${HOUSE}`,
    String.raw`\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|av\.|boulevard|bd|place|chemin|allée|impasse|quai|cours)\s(?:(?:de|du|des|la|le|les|l’|d’|l'|d')\s?){0,3}${CAPITAL_WORD}(?:\s${CAPITAL_WORD})?`,
    String.raw`(?:Calle|C\/|Avenida|Avda\.|Paseo|Plaza|Rua|Travessa|Praça|Alameda|Via|Viale|Piazza|Corso|Vicolo)\s(?:(?:de|del|da|do|dos|das|della|dei|la|las|los)\s){0,3}${CAPITAL_WORD}(?:\s(?:de\s|di\s)?${CAPITAL_WORD}){0,2},?\s(?:n[ºo°.]{1,2}\s?)?${HOUSE}`,
    String.raw`${CAPITAL_WORD}(?:\s${CAPITAL_WORD})?\s(?:Sokak|Sokağı|Sok\.|Sk\.|Caddesi|Cad\.|Cd\.|Bulvarı)(?:\sNo)?[.:\s]{0,3}${HOUSE}`,
    String.raw`〒\s?\d{3}-?\d{4}|\p{Script=Han}{2,8}[市区町村]\p{Script=Han}{0,8}\d{1,3}(?:丁目|-)\d{1,3}(?:番地?|-)?\d{0,3}号?`,
    String.raw`[가-힣]{1,10}(?:로|길)\s?\d{1,4}(?:번길\s?\d{1,4})?(?=[\s,.)]|$)`,
    String.raw`\p{Script=Han}{2,10}(?:路|街|道|巷)\d{1,5}号`,
  ].join('|'),
  'gu',
);
